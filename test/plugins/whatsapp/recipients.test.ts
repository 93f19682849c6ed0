import t from 'tap'
import { injectClient } from '../../support/inject-client.js'

// Through send-message, on a session which knows the numbers that begin with 1 and writes down what it is asked to do.
const { post, bring, driver } = await injectClient(t)
const send = (payload: object) => post('send-message', payload)
let asked: string[]
let sent: unknown[]

t.beforeEach(async () => {
  asked = []
  sent = []
  driver.options.client = {
    checkNumberStatus: async (id: string) => {
      asked.push(id)
      return { id, numberExists: id.startsWith('1') }
    },
    inPage: async (call: string, _work: unknown, _send: string, id: string, content: string[]) => {
      if (call !== 'sendText') return { account: null, now: 0, chats: [], unreadable: [] }
      const [body] = content
      sent.push(id)
      return { id: `true_${id}_3EB0`, ack: 1, body, fromMe: true }
    }
  }
  await bring('CONNECTED')
})

t.test('a message to several goes to each once', async t => {
  const { status, body } = await send({ phone: '15550000001,15550000002;+1 555 000 0001', message: 'x' })
  t.equal(status, 201)
  t.match(body, { status: 'success', response: [{ id: 'true_15550000001@c.us_3EB0', body: 'x' }, { id: 'true_15550000002@c.us_3EB0' }], session: 's1' })
  t.equal(body.response.length, 2)
  t.strictSame(sent, ['15550000001@c.us', '15550000002@c.us'])
})

t.test('groups are not asked for', async t => {
  t.equal((await send({ phone: '120363012345678901', isGroup: true, message: 'x' })).status, 201)
  t.equal((await send({ phone: '120363012345678902@g.us', message: 'x' })).status, 201)
  t.strictSame(sent, ['120363012345678901@g.us', '120363012345678902@g.us'])
  t.strictSame(asked, [])
})

t.test('all numbers are checked before anything is sent', async t => {
  const { status, body } = await send({ phone: ['15550000001', '99999999999', '15550000002'], message: 'x' })
  t.equal(status, 400)
  t.match(body, { response: null, status: 'Connected', message: 'The number 99999999999 does not exist.', code: 'APP_NUMBER_NOT_ON_WHATSAPP', session: 's1' })
  t.strictSame(sent, [], 'nothing went out')
  t.ok(asked.includes('99999999999@c.us'))
})

t.test('a number that was found is not looked up again until the session restarts', async t => {
  for (let i = 0; i < 3; i++) await send({ phone: '15550000001', message: 'x' })
  t.equal(asked.length, 1)
  await bring('CONNECTED')
  await send({ phone: '15550000001', message: 'x' })
  t.equal(asked.length, 2)
})

t.test('who is nobody is named, and nothing is sent', async t => {
  const wrongs: [phone: unknown, message: RegExp, code: string][] = [
    [15550000001, /^body\/phone must be string/, 'APP_INVALID_REQUEST'],
    [[15550000001], /^body\/phone/, 'APP_INVALID_REQUEST'],
    [null, /^body\/phone/, 'APP_INVALID_REQUEST'],
    [{}, /^body\/phone/, 'APP_INVALID_REQUEST'],
    [undefined, /^body must have required property 'phone'/, 'APP_INVALID_REQUEST'],
    ['', /^body\/phone must name at least one recipient/, 'APP_NO_RECIPIENT'],
    [[], /^body\/phone must name at least one recipient/, 'APP_NO_RECIPIENT'],
    ['mother', /^body\/phone: "mother" is not a phone number/, 'APP_RECIPIENT_INVALID']
  ]
  for (const [phone, message, code] of wrongs) {
    t.match(await send({ phone, message: 'x' }), { status: 400, body: { status: 'error', message, code, session: 's1' } }, JSON.stringify(phone))
  }
  t.match(await send({ phone: '15550000001', message: 'x', isGroup: 'perhaps' }), { status: 400, body: { message: /^body\/isGroup/ } })
  t.strictSame([sent, asked], [[], []])
})

t.test('a session that is not connected sends nothing', async t => {
  for (const status of ['INITIALIZING', 'QRCODE', 'CLOSED'] as const) {
    await bring(status)
    t.match(await send({ phone: '15550000001', message: 'x' }), { status: 404, body: { response: null, status: 'Disconnected', message: 'The WhatsApp session is not active.' } })
  }
  t.strictSame([sent, asked], [[], []])
})
