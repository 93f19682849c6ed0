import t, { type Test } from 'tap'
import { authorize } from '../../helper.js'
import { request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY, type FakeServer } from '../../support/fake-server.js'
import { SocketClient, type SocketWishes } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const KEY = 'THISISMYSECURETOKEN'
const OWN_KEY = 'a key of my own 123'
const PRIVATE_NETWORK = { SOCKETS_WITHOUT_TOKEN: 'nearby' }
const DASHBOARD = 'http://localhost:3000'

/** As both dashboards do it: no token, and the transports that socket.io comes with. */
const tokenless: SocketWishes = { transports: ['polling', 'websocket'] }

/** The sessions s1 and s2, connected, each with a page that can emit events. */
async function twoSessions (t: Test, env: Record<string, string>) {
  const driver = new FakeDriver({ state: READY, client: { isConnected: async () => true } })
  const server = await fakeServer(t, { driver, env })
  await Promise.all(['s1', 's2'].map(async (session) => {
    await server.app.sessions.start(session)
    await until(`${session} to be connected`, () => server.app.sessions.get(session)?.status === 'CONNECTED')
  }))
  const receive = (session: string, id: string) => {
    const page = driver.pages.find(({ options }) => options.session === session)
    page?.listeners?.onmessage({ id, type: 'chat', from: '1@c.us', body: id } as never)
  }
  return { ...server, receive }
}

/** What the dashboards do when their user logs in. */
const login = ({ bot }: FakeServer) => bot.get('check-connection-session')

const idsOf = (client: SocketClient) => client.received.filter(({ name }) => name === 'received-message').map(({ payload }) => payload.response.id)

const refusals = (calls: { args: unknown[] }[]) => calls.map(({ args }) => args as [{ code?: string, origin?: string, remoteAddress?: string }, string]).filter(([, text]) => text.startsWith('a socket was refused'))

t.test('off: a dashboard is refused, and the log says once per address what to do', async t => {
  const server = await twoSessions(t, {})
  const { app, url, receive } = server
  const warned = t.capture(app.log, 'warn')
  t.equal((await login(server)).status, 200)
  for (const wishes of [tokenless, tokenless, { transports: ['websocket'] }]) {
    t.match(await SocketClient.refused(t, url, wishes), { code: 'APP_TOKEN_MISSING' })
  }
  const logged = refusals(warned())
  t.equal(logged.length, 1)
  t.match(logged[0], [{ remoteAddress: '127.0.0.1', code: 'APP_TOKEN_MISSING' }, /auth: \{ token \}.*query: \{ token \}.*Authorization: Bearer.*SOCKETS_WITHOUT_TOKEN=nearby/])
  const none = new SocketClient(t, url, tokenless)
  await until('the refusal', () => none.refusals[0])
  receive('s1', 'm1')
  t.strictSame(none.received, [])
  t.equal(app.shownTokens, undefined, 'nothing is remembered')
})

t.test('private network: a dashboard that connects before its user logs in, and one that connects afterwards', async t => {
  const server = await twoSessions(t, PRIVATE_NETWORK)
  const { url, receive } = server
  const early = await SocketClient.open(t, url, tokenless)
  receive('s1', 'before the login')
  receive('s2', 'never')
  await login(server)
  const late = await SocketClient.open(t, url, tokenless)
  receive('s2', 'never again')
  receive('s1', 'after the login')
  for (const client of [early, late]) {
    await client.receives('received-message', ({ response }) => response.id === 'after the login')
    t.notOk(idsOf(client).some((id) => id.startsWith('never')), 'no other session')
  }
  t.strictSame(idsOf(late), ['after the login'])
  await server.bot.post('close-session')
  for (const client of [early, late]) t.match(await client.receives('closesession'), { session: 's1' })
})

t.test('private network: what is no event reaches those with the right only', async t => {
  const server = await twoSessions(t, PRIVATE_NETWORK)
  const { app, url } = server
  const client = await SocketClient.open(t, url, tokenless)
  app.notifySockets('s1', ['mensagem-enviada', { session: 's1' }])
  await login(server)
  app.notifySockets('s2', ['mensagem-enviada', { session: 's2' }])
  app.notifySockets('s1', ['mensagem-enviada', { session: 's1 after' }])
  t.match(await client.receives('mensagem-enviada'), { session: 's1 after' })
  t.equal(client.received.length, 1)
})

t.test('private network: a token shown by another address, or through a proxy, gives no right', async t => {
  const server = await twoSessions(t, PRIVATE_NETWORK)
  const { app, url, receive, bot } = server
  const client = await SocketClient.open(t, url, tokenless)
  const headers = { authorization: `Bearer ${bot.token}` }
  const status = async (options: object) => (await app.inject({ url: '/api/s1/status-session', headers, ...options })).statusCode
  t.equal(await status({ remoteAddress: '10.0.0.9' }), 200)
  t.equal(await status({ remoteAddress: '203.0.113.7' }), 200)
  t.equal(await status({ headers: { ...headers, 'x-forwarded-for': '127.0.0.1' } }), 200)
  t.equal(await status({ headers: { authorization: 'Bearer wrong' } }), 401)
  t.equal(await status({ headers: {}, url: '/api/s1/status-session' }), 401)
  t.strictSame([app.shownTokens?.has('127.0.0.1', 's1'), app.shownTokens?.has('10.0.0.9', 's1'), app.shownTokens?.has('203.0.113.7', 's1')], [false, true, false])
  receive('s1', 'not for this one')
  await login(server)
  receive('s1', 'now')
  await client.receives('received-message')
  t.strictSame(idsOf(client), ['now'])
})

t.test('private network: minting a token is not showing it', async t => {
  const { app, url } = await fakeServer(t, { env: PRIVATE_NETWORK })
  await authorize(app, 's3')
  await request(`${url}/api/s3/${KEY}/generate-token`, 'POST')
  t.notOk(app.shownTokens?.has('127.0.0.1', 's3'))
})

t.test('private network: proxies, far addresses, other hosts and other pages are refused', async t => {
  const { app, url } = await fakeServer(t, { env: { ...PRIVATE_NETWORK, SECRET_KEY: OWN_KEY } })
  const warned = t.capture(app.log, 'warn')
  const { port } = new URL(url)
  const strange: Record<string, Record<string, string>> = {
    'a proxy': { 'x-forwarded-for': '127.0.0.1' },
    'a proxy without an address': { via: '1.1 proxy' },
    'a name that a website may have': { host: `rebound.example:${port}` },
    'a page of another site, although CORS_ORIGIN is *': { origin: 'https://evil.example' },
    'a sandboxed page': { origin: 'null' }
  }
  for (const [what, extraHeaders] of Object.entries(strange)) {
    // The polling client sends no Host of its own.
    for (const transports of [['websocket'], ...'host' in extraHeaders ? [] : [['polling']]]) {
      t.match(await SocketClient.refused(t, url, { transports, extraHeaders }), { code: 'APP_TOKEN_MISSING' }, what)
    }
  }
  t.match(refusals(warned()), [[{ code: 'APP_TOKEN_MISSING' }, /SOCKETS_WITHOUT_TOKEN=nearby does not apply: /]])
  const far = await fakeServer(t, { env: { ...PRIVATE_NETWORK, TRUST_PROXY: 'loopback', SECRET_KEY: OWN_KEY } })
  t.match(await SocketClient.refused(t, far.url, { extraHeaders: { 'x-forwarded-for': '203.0.113.7' } }), { code: 'APP_TOKEN_MISSING' })
  await SocketClient.open(t, far.url, { extraHeaders: { 'x-forwarded-for': '10.0.0.7' } })
})

t.test('private network: a page whose origin is listed may, another is refused with a line in the log', async t => {
  const server = await twoSessions(t, { ...PRIVATE_NETWORK, CORS_ORIGIN: DASHBOARD })
  const { app, url, receive } = server
  const warned = t.capture(app.log, 'warn')
  await login(server)
  const client = await SocketClient.open(t, url, { ...tokenless, extraHeaders: { origin: DASHBOARD } })
  receive('s1', 'm1')
  await client.receives('received-message')
  for (let n = 0; n < 3; n++) {
    const other = await SocketClient.refused(t, url, { ...tokenless, extraHeaders: { origin: 'http://localhost:3001' } })
    t.match(other.message, /error/)
  }
  t.match(refusals(warned()), [[{ code: 'APP_CROSS_SITE_REFUSED', origin: 'http://localhost:3001' }, /CORS_ORIGIN/]])
})

t.test('private network: revoking the tokens ends the right, and the sockets that live on it', async t => {
  const server = await twoSessions(t, PRIVATE_NETWORK)
  const { app, url, receive } = server
  const before = await SocketClient.open(t, url, tokenless)
  const all = await SocketClient.open(t, url, { auth: { secretkey: KEY } })
  await login(server)
  t.equal((await request(`${url}/api/s1/${KEY}/revoke-tokens`, 'POST')).status, 200)
  await until('the end of the socket', () => before.ends.length > 0)
  t.strictSame(before.ends, ['io server disconnect'])
  t.notOk(app.shownTokens?.has('127.0.0.1', 's1'))
  const after = await SocketClient.open(t, url, tokenless)
  t.equal((await login(server)).status, 401, 'the old token is worth nothing')
  receive('s1', 'm1')
  await all.receives('received-message')
  t.strictSame([after.received, after.ends, all.ends], [[], [], []])
  await request(`${url}/api/s1/${KEY}/revoke-tokens`, 'POST')
  await server.bot.renew()
  await login(server)
  receive('s1', 'm2')
  t.match(await after.receives('received-message'), { response: { id: 'm2' } }, 'a new token gives the right again, to a socket that had none')
})

t.test('private network: sockets without a token are limited in number for each address', async t => {
  const { app, url } = await fakeServer(t, { env: PRIVATE_NETWORK })
  await Promise.all(Array.from({ length: 64 }, () => SocketClient.open(t, url)))
  t.match(await SocketClient.refused(t, url), { code: 'APP_TOKEN_MISSING' })
  app.io.disconnectSockets(true)
  await until('room', () => app.io.sockets.sockets.size === 0)
  await SocketClient.open(t, url)
})

t.test('what else is refused silently by the client is logged too', async t => {
  const { app, url } = await fakeServer(t)
  const warned = t.capture(app.log, 'warn')
  await SocketClient.refused(t, url, { auth: { secretkey: KEY }, extraHeaders: { 'x-forwarded-for': '203.0.113.7' } })
  await SocketClient.refused(t, url, { auth: { token: '$2b$10$abcdefghijklmnopqrstuv' } })
  t.match(refusals(warned()), [[{ code: 'APP_DEFAULT_KEY_REFUSED' }, /Set SECRET_KEY/], [{ code: 'APP_SOCKET_SESSION_MISSING' }, /auth\.session/]])
})
