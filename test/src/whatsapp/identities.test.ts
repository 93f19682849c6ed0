import t from 'tap'
import { eventData, namesFor, withIdentities, withIds } from '../../../src/whatsapp/identities.js'
import { People } from '../../../src/whatsapp/people.js'

const [ANA, BEN, EVA] = ['100000000000001@lid', '100000000000002@lid', '100000000000003@lid'] as const
const GROUP = '120363000000000000@g.us'

/** Ana's account knows the number of Ben, but not that of Eva. */
function known (): People {
  const people = new People()
  people.learn({ me: [ANA, '15550000001@c.us'], others: [[BEN, '15550000002@c.us']] })
  return people
}
const ben = { phone: '15550000002', lid: BEN }
const eva = { phone: null, lid: EVA }
const wid = (id: string) => ({ server: id.split('@')[1], user: id.split('@')[0], _serialized: id })

t.test('a person is identified by either id, also with a device', async (t) => {
  const people = known()
  for (const id of [BEN, '15550000002@c.us', '15550000002:7@c.us']) t.strictSame(people.identify(id), ben, id)
  t.strictSame(people.identify(EVA), eva)
  t.strictSame(people.identify('15550000003@c.us'), { phone: '15550000003', lid: null })
  for (const id of [GROUP, '0@c.us', 'status@broadcast', undefined]) t.strictSame(people.identify(id), { phone: null, lid: null })
  people.learn({ me: null, others: [[EVA, '15550000003@c.us']] })
  t.strictSame(people.identify(EVA), { phone: '15550000003', lid: EVA }, 'once the page has learned it')
  t.strictSame(people.me, [ANA, '15550000001@c.us'])
})

t.test('people and messages get both ids, and nothing else does', async (t) => {
  const people = known()
  t.match(withIdentities([{ id: wid(BEN) }, { id: EVA, pushname: 'Eva' }, { wid: BEN, code: 200 }], people), [ben, eva, ben])
  t.match(withIdentities([wid(BEN), wid(GROUP)], people), [ben, { phone: undefined }], 'ids in a list are people')
  t.match(withIdentities({ to: wid(BEN) }, people), { to: { phone: undefined } })
  t.match(withIdentities({ id: `true_${BEN}_3EB0`, sender: { id: ANA } }, people), { ...ben, sender: { lid: ANA } })
  t.match(withIdentities({ id: `false_${GROUP}_3EB0_${EVA}` }, people), eva, 'the author, in a group')
  t.match(withIdentities({ id: `true_${GROUP}_3EB0`, fromMe: true }, people), { lid: ANA })
  t.match(withIdentities({ id: 'false_1@newsletter_3EB0' }, people), { phone: null, lid: null })
  t.strictSame(withIdentities({ id: GROUP, at: new Date(0) }, people), { id: GROUP, at: new Date(0) })
  t.match(withIdentities([{ id: BEN, phone: 'as it was' }], people), [{ phone: 'as it was', lid: BEN }])
})

t.test('an event has the ids of the other side', async (t) => {
  const people = known()
  const dataOf = (event: string, data: object) => eventData(event as 'onmessage', data as never, people, 'page')
  t.match(dataOf('onack', { id: { remote: BEN, _serialized: `true_${BEN}_3EB0` }, from: ANA }), ben)
  t.match(dataOf('onpollresponse', { msgId: { _serialized: `true_${GROUP}_3EB0_${ANA}` }, chatId: GROUP, sender: BEN }), ben)
  t.match(dataOf('order', { msgId: { _serialized: `false_${BEN}_3EB0` } }), ben)
  t.match(dataOf('onupdatelabel', { chat: { id: BEN } }), { ...ben, chat: ben })
  t.match(dataOf('incomingcall', { id: '89CA', peerJid: EVA }), eva)
  const change = { groupId: GROUP, by: BEN, who: [EVA] }
  t.match(dataOf('onparticipantschanged', change), { ...ben, people: [{ id: EVA, ...eva }] })
  t.match(dataOf('onpresencechanged', { id: GROUP, participants: [{ id: BEN }] }), { phone: null, lid: null, participants: [ben] })
  t.strictSame(dataOf('status-find', { status: 'inChat' }), { status: 'inChat' })
})

t.test('ids by phone number, wherever it is known', async (t) => {
  const message = { id: `false_${BEN}_3EB0`, from: BEN, author: EVA, sender: { id: wid(BEN) }, body: BEN, members: { [BEN]: 1 } }
  const data = eventData('onmessage', message as never, known(), 'phone')
  const phoneId = '15550000002@c.us'
  t.match(data, {
    id: `false_${BEN}_3EB0`, from: phoneId, author: EVA, sender: { id: wid(phoneId), ...ben }, body: BEN, members: { [phoneId]: 1 }
  })
})

t.test('a reply names people as the request does', async (t) => {
  const people = known()
  const reply = { to: BEN, from: ANA, other: EVA }
  const named = (asked: string, format: 'page' | 'phone' = 'page') =>
    withIds(reply, namesFor(new Map([[asked, BEN]]), people, format))
  t.strictSame(named('15550000002@c.us'), { to: '15550000002@c.us', from: '15550000001@c.us', other: EVA })
  t.strictSame(named(BEN), reply)
  t.strictSame(named(BEN, 'phone'), { to: '15550000002@c.us', from: '15550000001@c.us', other: EVA })
  t.strictSame(withIds(reply, namesFor(new Map(), people, 'page')), reply, 'as WhatsApp Web, where nobody is named')
  const spelled = namesFor(new Map([['5511987654321@c.us', '551187654321@c.us']]), people, 'page')
  t.equal(spelled('551187654321@c.us'), '551187654321@c.us', 'the number that WhatsApp has')
})
