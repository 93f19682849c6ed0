import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

type Contact = { id: { _serialized: string, user: string } } & Record<string, any>

t.test('contacts', async (t) => {
  const { ana, ben, phones, cloud, reload } = await conversation(t)
  const all = async (bot = ana) => (await bot.get('all-contacts')).body.response as Contact[]
  const named = async (phone: string, bot = ana) => (await all(bot)).find((contact) => contact['phone'] === phone)

  await t.test('GET all-contacts: the address book and everybody else, each session its own', async (t) => {
    await cloud.does(phones.ana, 'address-book', { phone: CAIO, name: 'Caio from work' })
    await cloud.does(phones.ana, 'address-book', { phone: '5511999990021', name: 'Dora' })
    await until('Dora', async () => (await named('5511999990021'))?.isMyContact)
    t.match(await named(CAIO), { name: 'Caio from work', shortName: 'Caio', pushname: 'Caio Reis', formattedName: 'Caio from work', isMyContact: true, type: 'in', isMe: false })
    t.match(await named(phones.ben), { pushname: 'ben', isMyContact: false, type: 'out', isBusiness: false })
    t.match(await named(phones.ana), { isMe: true })
    t.notOk(await named(CAIO, ben), 'Ben does not know Caio')
    await reload()
    t.match(await named('5511999990021'), { name: 'Dora', isMyContact: true }, 'a fresh page has the address book')
    await cloud.does(phones.ana, 'address-book', { phone: '5511999990021', name: null })
    await until('Dora to be out of it', async () => !(await named('5511999990021'))?.isMyContact)
  })

  await t.test('GET all-contacts, bad input: a query that it does not know changes nothing', async (t) => {
    t.match(await ana.get('all-contacts?onlyMyContacts=true'), { status: 200, body: { response: { length: (await all()).length } } })
  })

  await t.test('GET contact/{phone}: one as an object, several as a list', async (t) => {
    t.match(await ana.get(`contact/${CAIO}`), { status: 200, body: { status: 'success', session: 'ana', response: { id: { _serialized: `${CAIO}@c.us` }, pushname: 'Caio Reis', isMyContact: true } } })
    t.match((await ana.get(`contact/${CAIO},${phones.ben}@c.us`)).body.response, [{ pushname: 'Caio Reis' }, { pushname: 'ben' }])
    await cloud.does(CAIO, 'profile', { pushname: 'Caio R.' })
    await until('the new name', async () => (await ana.get(`contact/${CAIO}`)).body.response.pushname === 'Caio R.')
  })

  await t.test('GET contact/{phone}, bad input: what is no id', async (t) => {
    for (const path of ['hello', '5@nowhere', '%20']) t.match(await ana.get(`contact/${path}`), { status: 400, body: { message: /params\/phone/ } }, path)
  })

  await t.test('GET contact/{phone}, error: a contact unknown to the session', async (t) => {
    t.match(await ana.get('contact/15550009980'), { status: 404, body: { status: 'error', response: null, code: 'APP_CONTACT_NOT_FOUND' } })
  })

  await t.test('GET contact/pn-lid/{pnLid}: from number to LID and back', async (t) => {
    const { status, body } = await ana.get(`contact/pn-lid/${CAIO}@c.us`)
    t.match({ status, body }, { status: 200, body: { session: 'ana', phoneNumber: { id: CAIO, server: 'c.us', _serialized: `${CAIO}@c.us` }, lid: { server: 'lid' }, contact: { pushname: 'Caio R.', name: 'Caio from work', type: 'in' } } })
    t.match((await cloud.account(CAIO)).lid, body.lid._serialized)
    t.strictSame((await ana.get(`contact/pn-lid/${body.lid._serialized}`)).body, body)
    t.match((await ana.get('contact/pn-lid/5511999990022')).body, { phoneNumber: { id: '5511999990022' }, lid: { server: 'lid' } }, 'a stranger, by the bare number')
  })

  await t.test('GET contact/pn-lid/{pnLid}, bad input: what is no person', async (t) => {
    for (const path of ['hello', '120363000000@g.us', `${CAIO},${phones.ben}`]) t.match(await ana.get(`contact/pn-lid/${path}`), { status: 400, body: { message: /params\/pnLid/ } }, path)
  })

  await t.test('GET contact/pn-lid/{pnLid}, error: who is not on WhatsApp, or a LID of nobody', async (t) => {
    await cloud.save({ phone: '5511999990023', exists: false })
    t.match(await ana.get('contact/pn-lid/5511999990023@c.us'), { status: 404, body: { code: 'APP_CONTACT_NOT_FOUND' } })
    t.match(await ana.get('contact/pn-lid/123456789012345@lid'), { status: 404, body: { code: 'APP_CONTACT_NOT_FOUND' } })
  })
})
