import { hash } from '@node-rs/bcrypt'
import t, { type Test } from 'tap'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer } from '../../support/fake-server.js'
import { SocketClient } from '../../support/sockets.js'

const KEY = 'THISISMYSECURETOKEN'
const OWN = 'a key of my own 123'
const EVIL = 'http://evil.example'
const MOZILLA = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140' }

const start = (t: Test, env: Record<string, string> = {}) => build(t, { env, driver: new FakeDriver() })
const bcryptToken = async (session: string, key = KEY) => (await hash(session + key, 4)).replaceAll('/', '_')
const form = (host: string, headers: Record<string, string> = {}) => ({ host, 'content-type': 'application/x-www-form-urlencoded', ...headers })

t.test('the default key is for no website, whatever address it uses', async t => {
  const app = await start(t)
  const token = encodeURIComponent(await bcryptToken('s1'))
  const calls = [
    ['POST', `/api/s1/${KEY}/generate-token`], ['POST', `/api/s1/${KEY}/revoke-tokens`], ['POST', `/api/s1/${KEY}/clear-session-data`], ['POST', `/api/${KEY}/start-all`],
    ['GET', `/api/${KEY}/show-all-sessions`], ['GET', `/api/${KEY}/backup-sessions`], ['POST', `/api/${KEY}/backup-sessions`], ['GET', `/unhealthy?secretkey=${KEY}`], ['POST', `/unhealthy?secretkey=${KEY}`],
    ['GET', `/api/s1:${token}/status-session`], ['POST', `/api/s1:${token}/start-session`], ['GET', `/api/s1:${token}/webhooks`]
  ] as const
  const foreign: Record<string, string>[] = [
    { host: 'localhost:21465', origin: EVIL },
    { host: 'localhost:21465', origin: 'null' },
    { host: 'localhost:21465', origin: 'http://localhost:3000' },
    { host: 'localhost:21465', 'sec-fetch-site': 'cross-site' },
    { host: '192.168.1.7:21465', referer: `${EVIL}/`, ...MOZILLA },
    { host: 'evil.example' },
    { host: 'evil.example', origin: EVIL, 'sec-fetch-site': 'same-origin' }
  ]
  for (const [method, url] of calls) {
    for (const headers of foreign) {
      const reply = await app.inject({ method, url, headers })
      t.equal(reply.statusCode, 401, `${method} ${url} ${JSON.stringify(headers)}`)
      t.match(reply.json(), { code: 'APP_DEFAULT_KEY_REFUSED', message: /Set SECRET_KEY/ })
    }
  }
  t.ok(app.health.good, 'nothing was done')
})

t.test('the forms of a page: not even with a token in the path that anybody can make', async t => {
  const app = await start(t)
  const token = encodeURIComponent(await bcryptToken('s1'))
  const payload = 'url=https%3A%2F%2Fevil.example%2F'
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    const reply = await app.inject({ method: 'POST', url: `/api/s1:${token}/webhooks`, headers: form('localhost:21465', { 'content-type': type, origin: EVIL, 'sec-fetch-site': 'cross-site' }), payload })
    t.match([reply.statusCode, reply.json()], [403, { code: 'APP_CROSS_SITE_REFUSED' }], type)
  }
  t.strictSame(await app.webhooks.list('s1'), [])
  t.equal((await app.inject({ method: 'POST', url: `/api/s1:${token}/webhooks`, headers: form('localhost:21465'), payload })).statusCode, 201, 'a program may')
  t.equal((await app.inject({ method: 'POST', url: `/api/s1:${token}/start-session`, headers: form('localhost', { origin: 'http://localhost' }), payload: '' })).statusCode, 200, 'and a page of this server')
})

t.test('a key of one\'s own: forms of other sites are refused, calls with a token are not', async t => {
  const app = await start(t, { SECRET_KEY: OWN })
  const { authorization } = await authorize(app, 's1', OWN)
  const token = authorization.slice('Bearer '.length)
  const payload = 'url=https%3A%2F%2Fevil.example%2F'
  const call = (url: string, headers: Record<string, string>) => app.inject({ method: 'POST', url, headers: form('zap.example', headers), payload })
  t.match((await call(`/api/s1:${token}/webhooks`, { origin: EVIL })).json(), { code: 'APP_CROSS_SITE_REFUSED' }, 'a form')
  t.equal((await call('/api/s1/webhooks', { origin: 'https://app.example', authorization })).statusCode, 201, 'a form cannot send the header')
  const read = await app.inject({ url: '/api/s1/status-session', headers: { authorization, origin: 'https://app.example', host: 'zap.example' } })
  t.match([read.statusCode, read.headers['access-control-allow-origin']], [200, '*'], 'any page that has a token')
})

t.test('which origins may read', async t => {
  const allowed = async (env: Record<string, string>, origin: string) => {
    const app = await start(t, env)
    const preflight = await app.inject({ method: 'OPTIONS', url: '/api/s1/status-session', headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' } })
    const plain = await app.inject({ url: '/healthz', headers: { origin } })
    t.equal(plain.headers['access-control-allow-origin'], preflight.headers['access-control-allow-origin'])
    return plain.headers['access-control-allow-origin']
  }
  t.equal(await allowed({}, EVIL), undefined, 'with the default key none but the own')
  t.equal(await allowed({ CORS_ORIGIN: '*' }, EVIL), undefined, 'a star lists nobody')
  t.equal(await allowed({ CORS_ORIGIN: 'https://app.example' }, 'https://app.example'), 'https://app.example', 'those that are listed')
  t.not(await allowed({ CORS_ORIGIN: 'https://app.example' }, EVIL), EVIL)
  t.equal(await allowed({ SECRET_KEY: OWN }, EVIL), '*', 'with a key of its own all')
})

t.test('a listed origin may use the default key, and so may a listed host', async t => {
  const app = await start(t, { CORS_ORIGIN: 'https://app.example', ALLOWED_HOSTS: 'zapserver, zap.local:21465', PUBLIC_URL: 'https://wa.example/' })
  const mint = async (headers: Record<string, string>) => (await app.inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token`, headers })).statusCode
  t.equal(await mint({ host: 'localhost', origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }), 201)
  t.equal(await mint({ host: 'localhost', origin: 'https://wa.example', 'sec-fetch-site': 'cross-site' }), 201)
  for (const host of ['zapserver:21465', 'zap.local', 'wa.example', 'WA.example:443']) t.equal(await mint({ host }), 201, host)
  for (const host of ['zapserver.evil.example', 'other']) t.equal(await mint({ host }), 401, host)
})

t.test('a GET that changes something: where a browser does not say who sends it, it does nothing', async t => {
  const app = await start(t)
  for (const url of [`/unhealthy?secretkey=${KEY}`, `/api/${KEY}/backup-sessions`]) {
    const reply = await app.inject({ url, headers: { host: '192.168.1.7:21465', ...MOZILLA, accept: 'image/avif,*/*' } })
    t.match([reply.statusCode, reply.json()], [401, { code: 'APP_DEFAULT_KEY_REFUSED' }], url)
    t.match(reply.json().message, /POST does the same/)
  }
  t.ok(app.health.good)
  t.equal((await app.inject({ method: 'POST', url: `/unhealthy?secretkey=${KEY}`, headers: { host: '192.168.1.7:21465', ...MOZILLA, origin: 'http://192.168.1.7:21465' } })).statusCode, 503)
})

t.test('every GET that changes something has a POST twin', async t => {
  const app = await start(t)
  const changing = app.routeList.filter(({ config }) => config?.changesState)
  t.strictSame(changing.map(({ url }) => url).sort(), ['/api/:secretkey/backup-sessions', '/api/:session/group-revoke-link/:groupId', '/api/:session/unread-messages', '/unhealthy'])
  for (const { url } of changing) t.ok(app.hasRoute({ method: 'POST', url }), url)
})

t.test('what needs no key is not for other sites either', async t => {
  const app = await build(t, { env: { SANDBOX: 'true' }, driver: new FakeDriver() })
  const scan = async (headers: Record<string, string>) => (await app.inject({ method: 'POST', url: '/sandbox/s1/scan', headers, payload: {} })).json()
  t.match(await scan({ host: 'localhost', origin: EVIL }), { code: 'APP_CROSS_SITE_REFUSED' })
  t.match(await scan({ host: 'localhost', 'sec-fetch-site': 'cross-site', ...MOZILLA }), { code: 'APP_CROSS_SITE_REFUSED' })
  t.match(await scan({ host: 'evil.example', origin: EVIL, ...MOZILLA }), { code: 'APP_HOST_REFUSED' })
  t.match((await app.inject({ url: '/sandbox', headers: { host: 'evil.example', ...MOZILLA } })).json(), { code: 'APP_HOST_REFUSED' })
  t.match(await scan({ host: 'localhost', origin: 'http://localhost' }), { code: /^APP_SANDBOX_/ }, 'the API page')
  t.match(await scan({ host: 'zapserver:21465' }), { code: /^APP_SANDBOX_/ }, 'a program')
  t.equal((await app.inject({ url: '/metrics', headers: { host: 'localhost' } })).statusCode, 200)
  t.equal((await app.inject({ url: '/metrics', headers: { host: 'prometheus-target:21465' } })).statusCode, 200, 'a program by another name')
  t.equal((await app.inject({ url: '/metrics', headers: { host: 'localhost', origin: EVIL } })).statusCode, 401)
  t.equal((await app.inject({ url: '/metrics', headers: { host: 'evil.example', ...MOZILLA } })).statusCode, 401)
})

t.test('a proxy that does not say whose call it passes on', async t => {
  const mint = async (env: Record<string, string>, headers: Record<string, string>) => (await (await start(t, env)).inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token`, headers })).statusCode
  for (const name of ['x-real-ip', 'forwarded', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip', 'x-envoy-external-address', 'x-forwarded-port', 'x-forwarded-server', 'via']) {
    t.equal(await mint({}, { [name]: '127.0.0.1' }), 401, name)
  }
  for (const headers of [{}, { 'x-real-ip': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }] as Record<string, string>[]) {
    const app = await start(t, { TRUST_PROXY: 'loopback' })
    t.equal((await app.inject({ method: 'POST', url: `/api/s1/${KEY}/generate-token`, headers })).statusCode, 401, JSON.stringify(headers))
    t.equal((await app.inject({ url: '/metrics', headers })).statusCode, 401, 'nor are the numbers for it')
  }
  t.equal(await mint({ TRUST_PROXY: 'loopback' }, { 'x-forwarded-for': '192.168.1.20' }), 201, 'one that does')
})

t.test('sockets of other sites', async t => {
  const { url, bot } = await fakeServer(t)
  const from = (origin: string) => ({ extraHeaders: { origin } })
  for (const transports of [['websocket'], ['polling']]) {
    t.match((await SocketClient.refused(t, url, { transports, auth: { secretkey: KEY }, ...from(EVIL) })).message, /error/)
    t.match((await SocketClient.refused(t, url, { transports, auth: { token: bot.token }, ...from('http://localhost:3000') })).message, /error/)
    await SocketClient.open(t, url, { transports, auth: { secretkey: KEY }, ...from(url) })
    await SocketClient.open(t, url, { transports, auth: { secretkey: KEY } })
  }
  const open = await fakeServer(t, { env: { CORS_ORIGIN: 'https://app.example' } })
  await SocketClient.open(t, open.url, { auth: { token: open.bot.token }, ...from('https://app.example') })
  t.match((await SocketClient.refused(t, open.url, { auth: { token: open.bot.token }, ...from(EVIL) })).message, /error/)
  const rebound = await SocketClient.refused(t, url, { auth: { secretkey: KEY }, extraHeaders: { host: 'evil.example', origin: EVIL } })
  t.match(rebound, { code: 'APP_DEFAULT_KEY_REFUSED' }, 'a name that was led here')
})

t.test('sockets with a key of one\'s own: any site that has a token', async t => {
  const app = await build(t, { env: { SECRET_KEY: OWN }, driver: new FakeDriver() })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const token = await app.tokens.mint('s1')
  await SocketClient.open(t, url, { auth: { token }, extraHeaders: { origin: 'https://app.example' } })
  t.match(await SocketClient.refused(t, url, { extraHeaders: { origin: EVIL } }), { code: 'APP_TOKEN_MISSING' })
})

t.test('a server with the default key says so, one with another does not', async t => {
  const app = await start(t)
  t.match((await app.inject('/healthz')).json().warnings, [/default secret key/])
  t.match((await app.inject('/api-docs/json')).json().info.description, /default secret key is in use/)
  t.notMatch(JSON.stringify(app.swagger()), /default secret key is in use/, 'the document itself is the same for all')
  const own = await start(t, { SECRET_KEY: OWN })
  t.notOk('warnings' in (await own.inject('/healthz')).json())
  t.notMatch((await own.inject('/api-docs/json')).body, /default secret key is in use/)
})
