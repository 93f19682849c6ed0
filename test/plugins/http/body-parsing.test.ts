import t, { type Test } from 'tap'
import type { InjectOptions } from 'fastify'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

const JSON_TYPE = { 'content-type': 'application/json' }

async function caller (t: Test) {
  const driver = new FakeDriver()
  const app = await build(t, { driver })
  const bearer = await authorize(app, 's1')
  const post = async (options: InjectOptions, route = 'start-session') => {
    const reply = await app.inject({ method: 'POST', url: `/api/s1/${route}`, ...options, headers: { ...bearer, ...options.headers } })
    return { status: reply.statusCode, body: reply.json() }
  }
  return { app, driver, post }
}

t.test('no body is an empty body, however it is sent', async t => {
  const { post } = await caller(t)
  for (const options of [{}, { headers: JSON_TYPE }, { headers: JSON_TYPE, payload: '' }, { headers: { 'content-type': 'application/json; charset=utf-8' }, payload: '' }, { headers: JSON_TYPE, payload: 'null' }, { payload: {} }, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: '' }, { headers: { 'content-type': 'text/plain' }, payload: '' }, { headers: { 'content-type': 'application/xml' } }]) {
    const { status, body } = await post(options)
    t.equal(status, 200, `${JSON.stringify(options)}: ${JSON.stringify(body)}`)
    await post({}, 'close-session')
  }
})

t.test('malformed JSON, wrong types and wrong content are refused with what is wrong, and nothing is done', async t => {
  const { app, driver, post } = await caller(t)
  const wrongs: [what: string, options: InjectOptions, status: number, message: RegExp][] = [
    ['malformed', { headers: JSON_TYPE, payload: '{"waitQrCode":' }, 400, /JSON/],
    ['cut off', { headers: JSON_TYPE, payload: '{' }, 400, /JSON/],
    ['a list', { payload: [] }, 400, /^body must be object/],
    ['a text', { headers: JSON_TYPE, payload: '"x"' }, 400, /^body must be object/],
    ['a number', { headers: JSON_TYPE, payload: '1' }, 400, /^body must be object/],
    ['plain text', { headers: { 'content-type': 'text/plain' }, payload: '{}' }, 400, /^body must be object/],
    ['XML', { headers: { 'content-type': 'application/xml' }, payload: '<x/>' }, 415, /Unsupported Media Type/],
    ['a wrong type', { payload: { waitQrCode: 'yes' } }, 400, /^body\/waitQrCode must be boolean/],
    ['another', { payload: { deviceName: 1 } }, 400, /^body\/deviceName must be string/],
    ['a deep one', { payload: { proxy: { url: 1 } } }, 400, /^body\/proxy/],
    ['too long', { payload: { deviceName: 'x'.repeat(51) } }, 400, /^body\/deviceName must NOT have more than 50/],
    ['no URL', { payload: { webhook: 'ftp://x' } }, 400, /^body\/webhook/],
    ['no phone number', { payload: { phone: 'abc' } }, 400, /^body\/phone/],
    ['poison', { headers: JSON_TYPE, payload: '{"__proto__":{"isAdmin":true}}' }, 400, /JSON/],
    ['deep poison', { headers: JSON_TYPE, payload: '{"proxy":{"constructor":{"prototype":{"isAdmin":true}}}}' }, 400, /JSON/]
  ]
  for (const [what, options, status, message] of wrongs) {
    const reply = await post(options)
    t.equal(reply.status, status, `${what}: ${JSON.stringify(reply.body)}`)
    t.match(reply.body, { status: 'error', message, code: String, error: { code: String, message }, session: 's1' }, what)
  }
  t.notOk('isAdmin' in {})
  t.equal(driver.opened.length, 0)
  t.strictSame(app.sessions.list(), [])
})

t.test('a body that is nested without end does not bring the server down', async t => {
  const { app, post } = await caller(t)
  for (const [open, close] of [['[', ']'], ['{"a":', '}']] as const) {
    const nested = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    const { status, body } = await post({ headers: JSON_TYPE, payload: `{"phone":"1","message":"x","x":${nested}}` }, 'send-message')
    t.equal(status, 400, JSON.stringify(body).slice(0, 200))
    t.type(body.message, 'string')
  }
  t.equal((await app.inject('/healthz')).statusCode, 200)
})

t.test('a form counts as a body', async t => {
  const { app, post } = await caller(t)
  const { status } = await post({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'deviceName=my+bot' })
  t.equal(status, 200)
  t.match(app.store.sessions.get('s1'), { options: { deviceName: 'my bot' } })
})

t.test('without a right to come in no body is read', async t => {
  const { app } = await caller(t)
  const reply = await app.inject({ method: 'POST', url: '/api/s1/start-session', headers: JSON_TYPE, payload: '{"malformed' })
  t.equal(reply.statusCode, 401)
})

t.test('a query that is wrong names its field', async t => {
  const { app } = await caller(t)
  const reply = await app.inject({ url: '/api/s1/qrcode-session?format=gif', headers: await authorize(app, 's1') })
  t.equal(reply.statusCode, 400)
  t.match(reply.json(), { message: /^querystring\/format must be equal to one of the allowed values/, code: 'APP_INVALID_REQUEST' })
})
