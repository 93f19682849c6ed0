import t from 'tap'
import { NumberCheck, parseRecipients, type RecipientInput, type NumberSource } from '../../../src/whatsapp/recipients.js'
import { FakeWhatsApp } from '../../support/fake-whatsapp/fake-whatsapp.js'
import type { FakePerson } from '../../support/fake-whatsapp/model.js'

t.test('phone numbers and ids resolve to chat ids', async t => {
  const cases: [input: RecipientInput, ids: string[]][] = [
    [{ phone: '15550000001' }, ['15550000001@c.us']],
    [{ phone: ' +1 (555) 000-00.01 ' }, ['15550000001@c.us']],
    [{ phone: '15550000001,15550000002; 15550000003' }, ['15550000001@c.us', '15550000002@c.us', '15550000003@c.us']],
    [{ phone: ',15550000001,,;' }, ['15550000001@c.us']],
    [{ phone: ['15550000001', '15550000002'] }, ['15550000001@c.us', '15550000002@c.us']],
    [{ phone: '15550000001,15550000001' }, ['15550000001@c.us']],
    [{ phone: ['15550000001', '+1 555 000 0001', '15550000001@c.us'] }, ['15550000001@c.us']],
    [{ phone: '15550000001@s.whatsapp.net' }, ['15550000001@c.us']],
    [{ phone: '120363012345678901@g.us' }, ['120363012345678901@g.us']],
    [{ phone: '120363012345678901@newsletter', isGroup: true }, ['120363012345678901@newsletter']],
    [{ phone: 'status@broadcast' }, ['status@broadcast']],
    [{ phone: '120363012345678901', isGroup: true }, ['120363012345678901@g.us']],
    [{ phone: '15550000001-1590000000', isGroup: true }, ['15550000001-1590000000@g.us']],
    [{ phone: '120363012345678901', isNewsletter: true }, ['120363012345678901@newsletter']],
    [{ phone: '120363012345678901', isGroup: true, isNewsletter: true }, ['120363012345678901@g.us']],
    [{ phone: '15550000001', isLid: true }, ['15550000001@lid']],
    [{ phone: '155500000011223' }, ['155500000011223@lid']],
    [{ phone: '15550000001122' }, ['15550000001122@c.us']],
    [{ phone: '+15550000001@c.us' }, ['15550000001@c.us']],
    [{ phone: ' +1 (555) 000-0001 @c.us ' }, ['15550000001@c.us']],
    [{ phone: '15550000001:12@s.whatsapp.net' }, ['15550000001@c.us']],
    [{ phone: '15550000001@C.US' }, ['15550000001@c.us']],
    [{ phone: '155500000011223:3@lid' }, ['155500000011223@lid']],
    [{ phone: ' 120363012345678901@g.us ' }, ['120363012345678901@g.us']],
    [{ phone: '120363012345678901' }, ['120363012345678901@g.us']],
    [{ phone: '15550000001-1590000000' }, ['15550000001-1590000000@g.us']]
  ]
  for (const [input, ids] of cases) t.strictSame(parseRecipients(input), ids, JSON.stringify(input))
  for (const flag of [false, undefined]) {
    t.strictSame(parseRecipients({ phone: '15550000001', isGroup: flag, isNewsletter: flag, isLid: flag }), ['15550000001@c.us'], `${JSON.stringify(flag)} is no yes`)
  }
})

t.test('what is nobody', async t => {
  for (const phone of ['', ' ', ',;', [], ['', ' ']]) t.throws(() => parseRecipients({ phone }), { code: 'APP_NO_RECIPIENT', statusCode: 400 }, JSON.stringify(phone))
  for (const phone of ['abc', '123', '1'.repeat(21), '15550000001@nowhere', '@c.us', 'a b@c.us', '15550000001@c.us@g.us', '+@c.us', 'x@lid', `${'1'.repeat(200)}@g.us`, '../x', '15550000001,abc', ['15550000001,15550000002']]) {
    t.throws(() => parseRecipients({ phone }), { code: 'APP_RECIPIENT_INVALID', statusCode: 400, message: /^body\/phone: "/ }, JSON.stringify(phone))
  }
  t.throws(() => parseRecipients({ phone: 'my group', isGroup: true }), { message: 'body/phone: "my group" is not a phone number or chat id' })
})

/** Contacts that write down which numbers they were asked for. */
function phoneBook (...people: Array<Partial<FakePerson> & { id: string }>) {
  const { account, contacts } = new FakeWhatsApp()
  for (const person of people) account.addPerson(person)
  const asked: string[] = []
  const checkNumber = async (id: string) => {
    asked.push(id)
    return await contacts.checkNumber(id)
  }
  return { asked, contacts: { checkNumber } }
}

t.test('a number is asked for once, and then known', async t => {
  const people = [{ id: '1@c.us' }, { id: '2@c.us', spellings: ['22@c.us'] }, { id: '3@c.us', lid: '3@lid' }]
  const { asked, contacts } = phoneBook(...people)
  const numbers = new NumberCheck()
  for (let i = 0; i < 2; i++) {
    const ids = await numbers.resolve('s1', contacts, ['1@c.us', '22@c.us', '3@lid'])
    t.strictSame(ids, ['1@c.us', '2@c.us', '3@lid'], 'as WhatsApp names them')
  }
  t.strictSame(asked, ['1@c.us', '22@c.us', '3@lid'])
  await numbers.resolve('s2', contacts, ['1@c.us'])
  t.equal(asked.length, 4, 'each session for itself')
  numbers.forget('s1')
  await numbers.resolve('s2', contacts, ['1@c.us'])
  t.equal(asked.length, 4)
  await numbers.resolve('s1', contacts, ['1@c.us'])
  t.equal(asked.length, 5, 'until it is forgotten')
})

t.test('two ways to write one person are one', async t => {
  const { contacts } = phoneBook({ id: '1@c.us', spellings: ['01@c.us'] })
  t.strictSame(await new NumberCheck().resolve('s1', contacts, ['1@c.us', '01@c.us']), ['1@c.us'])
})

t.test('an answer without an id, or with the id as a text', async t => {
  for (const id of [undefined, '1@c.us']) {
    const source = { checkNumber: async () => ({ numberExists: true, id }) } as unknown as NumberSource
    t.strictSame(await new NumberCheck().resolve('s1', source, ['1@c.us']), ['1@c.us'], String(id))
  }
})

t.test('groups, newsletters and lists are not asked for', async t => {
  const { asked, contacts } = phoneBook()
  const ids = ['1@g.us', '1@newsletter', 'status@broadcast']
  t.strictSame(await new NumberCheck().resolve('s1', contacts, ids), ids)
  t.strictSame(asked, [])
})

t.test('a number that is not on WhatsApp', async t => {
  const { asked, contacts } = phoneBook({ id: '1@c.us' })
  const numbers = new NumberCheck()
  const error = { code: 'APP_NUMBER_NOT_ON_WHATSAPP', message: 'The number 404 does not exist.' }
  for (let i = 0; i < 2; i++) await t.rejects(numbers.resolve('s1', contacts, ['1@c.us', '404@c.us']), error)
  t.strictSame(asked, ['1@c.us', '404@c.us', '404@c.us'], 'it may come to WhatsApp any moment: asked for again')
})

t.test('a check that fails is reported with its own error', async t => {
  const contacts = { checkNumber: async () => { throw new Error('frozen') } }
  await t.rejects(new NumberCheck().resolve('s1', contacts, ['1@c.us']), { message: 'frozen' })
})
