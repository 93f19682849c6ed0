import t from 'tap'
import { request } from '../support/bot.js'
import { OtherSide } from '../support/groups.js'
import { twoSessions } from '../support/two-sessions.js'
import { dataUri, pngOf } from '../support/pictures.js'
import { isPhoneNumber } from '../../sandbox/cloud/phone-number.js'

t.test('isPhoneNumber', async (t) => {
  for (const number of ['15550000001', '5511999990000', '551133334444', '4915112345678', '447911123456', '79161234567', '8613800138000', '919876543210', '85261234567', '35312345678']) t.ok(isPhoneNumber(number), number)
  for (const number of ['0015550000001', '05511999990000', '1234567', '12345678', '10000000000', '155500000011', '123456789012345', '28012345678', '99912345678', '21012345678', '5501999990000', '55119999', '', 'abc']) t.notOk(isPhoneNumber(number), number)
})

t.test('the sandbox has no users that WhatsApp would not have', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, url } = await twoSessions(t)
  const other = new OtherSide(url)

  await t.test('ids that nobody has do not exist', async (t) => {
    const lid = (await other.lid(phones.ben)).split('@')[0]
    for (const phone of [`${lid}@c.us`, `00${phones.ben}`, '12345678', '123456789012345@lid']) {
      t.match(await ana.post('send-message', { phone, message: 'to nobody' }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } }, phone)
      t.match(await ana.get(`check-number-status/${encodeURIComponent(phone)}`), { status: 200, body: { response: { numberExists: false } } }, phone)
    }
    t.match(await ana.post('send-message', { phone: `${lid}@lid`, message: 'by LID' }), { status: 201 })
  })

  await t.test('an account with two spellings of its number: the check answers its own, and what is sent to either goes there', async (t) => {
    const [own, spelling] = ['5511987654321', '551187654321']
    t.match(await other.post('accounts', { phone: own, pushname: 'Bia', spellings: [spelling] }), { status: 201, body: { phone: own, spellings: [spelling] } })
    for (const phone of [own, spelling]) t.match((await ana.get(`check-number-status/${phone}`)).body['response'], { numberExists: true, id: { _serialized: `${own}@c.us` } }, phone)
    const { status, body } = await ana.post('send-message', { phone: spelling, message: 'hello Bia' })
    t.match({ status, body }, { status: 201, body: { response: [{ to: `${own}@c.us` }] } })
    t.match((await other.get(`accounts/${own}/messages`))['messages'], [{ body: 'hello Bia', to: own }])
    t.match(await ana.post('send-message', { phone: [own, spelling], message: 'once' }), { status: 201, body: { response: { length: 1 } } }, 'both are one')
    t.match(await other.post('accounts', { phone: '5511987654322', spellings: [own] }), { status: 409, body: { code: 'APP_SANDBOX_SPELLING_TAKEN' } })
  })

  await t.test('a reaction is an emoji', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-message', { phone: phones.ben, message: 'react' })
    t.match(await other.post(`accounts/${phones.ben}/react`, { messageId: id, reaction: 'ok' }), { status: 400, body: { code: 'APP_SANDBOX_NO_EMOJI' } })
    t.match(await other.post(`accounts/${phones.ben}/react`, { messageId: id, reaction: '👍' }), { status: 200 })
    const page = await ben.get(`reactions/false_${phones.ana}@c.us_${id.split('_')[2]}`)
    t.equal(page.status, 200)
  })

  await t.test('pictures can be fetched', async (t) => {
    t.match(await ben.post('set-profile-pic', { base64: dataUri(pngOf(64, 64, [9, 9, 9])) }), { status: 200 })
    const { body: { response: { eurl } } } = await ana.get(`profile-pic/${phones.ben}`)
    const picture = await request(eurl)
    t.match(picture, { status: 200, type: /^image\/jpeg/ })
    t.strictSame([...picture.bytes.subarray(0, 2)], [0xff, 0xd8])
    t.match(await ana.post('send-image', { phone: phones.ben, path: eurl }), { status: 201 }, 'by the server itself too')
    t.equal((await request(`${url}/sandbox/images/${'0'.repeat(32)}`)).status, 404)
  })

  await t.test('files on loopback are as open as webhooks', async (t) => {
    t.match(await ana.post('send-file', { phone: phones.ben, path: ` ${url}/healthz ` }), { status: 201 })
    t.match(await ana.post('webhooks', { url: 'http://127.0.0.1:9/hook' }), { status: 201 })
  })
})

t.test('ALLOW_PRIVATE_URLS=false shows in the sandbox what production does', async (t) => {
  const { ana, url, phones } = await twoSessions(t, { env: { ALLOW_PRIVATE_URLS: 'false' } })
  t.match(await ana.post('send-file', { phone: phones.ben, path: `${url}/healthz` }), { status: 400, body: { code: 'APP_MEDIA_URL_REFUSED', message: /ALLOW_PRIVATE_URLS=true/ } })
  t.match(await ana.post('webhooks', { url: 'http://127.0.0.1:9/hook' }), { status: 400, body: { message: /ALLOW_PRIVATE_URLS=true/ } })
})
