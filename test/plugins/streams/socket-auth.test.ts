import { hash } from '@node-rs/bcrypt'
import t from 'tap'
import { request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { SocketClient, type SocketWishes } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('who may listen, and by which forms', async t => {
  const { app, url, bot } = await fakeServer(t)
  const other = await app.tokens.mint('s2')
  const bcrypt = (await hash(`s1${KEY}`, 10)).replaceAll('/', '_').replaceAll('+', '-')
  const plainBcrypt = await hash(`s1${KEY}`, 10)
  const header = (value: string) => ({ extraHeaders: { authorization: `Bearer ${value}` } })
  const forms: [what: string, wishes: SocketWishes][] = [
    ['a token in auth', { auth: { token: bot.token } }],
    ['session:token in auth', { auth: { token: `s1:${bot.token}` } }],
    ['session and token in auth', { auth: { session: 's1', token: bot.token } }],
    ['a token in the query', { query: { token: bot.token } }],
    ['session and token in the query', { query: { session: 's1', token: bot.token } }],
    ['a token in the header', header(bot.token)],
    ['session:token in the header', header(`s1:${bot.token}`)],
    ['a bcrypt token with its session before it', { auth: { token: `s1:${bcrypt}` } }],
    ['a bcrypt token and its session', { auth: { session: 's1', token: bcrypt } }],
    ['a bcrypt token in the header', header(`s1:${bcrypt}`)],
    ['a bcrypt token as bcrypt writes it', { query: { session: 's1', token: plainBcrypt } }],
    ['the token in auth before that in the query', { auth: { token: bot.token }, query: { token: other } }]
  ]
  for (const [what, wishes] of forms) {
    for (const transport of ['websocket', 'polling'] as const) {
      const client = await SocketClient.open(t, url, { transports: [transport], ...wishes })
      t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data), [{ session: 's1' }], `${what}, by ${transport}`)
      client.socket.disconnect()
      await until('the end of the socket', () => app.io.sockets.sockets.size === 0)
    }
  }
  for (const wishes of [{ auth: { secretkey: KEY } }, { auth: { token: KEY } }, { query: { secretkey: KEY } }, { query: { token: KEY } }, header(KEY)]) {
    const client = await SocketClient.open(t, url, wishes)
    t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data), [{ session: undefined }], 'the secret key opens all')
    client.socket.disconnect()
    await until('the end of the socket', () => app.io.sockets.sockets.size === 0)
  }
})

t.test('sockets without a valid token are refused, with the reason', async t => {
  const { app, url, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY }) })
  const bcrypt = await hash(`s1${KEY}`, 10)
  const [head, claims] = bot.token.split('.') as [string, string, string]
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const wrong: [wishes: SocketWishes, code: string][] = [
    [{}, 'APP_TOKEN_MISSING'],
    [{ auth: { session: 's1' } }, 'APP_TOKEN_MISSING'],
    [{ auth: { token: '' } }, 'APP_TOKEN_MISSING'],
    [{ auth: { token: { $ne: '' } } }, 'APP_TOKEN_MISSING'],
    [{ auth: { token: 's1:' } }, 'APP_SECRET_KEY_WRONG'],
    [{ auth: { secretkey: `${KEY}x` } }, 'APP_SECRET_KEY_WRONG'],
    [{ auth: { token: 'nonsense' } }, 'APP_TOKEN_WRONG'],
    [{ auth: { token: `${bot.token}x` } }, 'APP_TOKEN_WRONG'],
    [{ auth: { token: `${head}.${claims}.` } }, 'APP_TOKEN_WRONG'],
    [{ auth: { token: `${none}.${claims}.` } }, 'APP_TOKEN_WRONG'],
    [{ auth: { session: 's2', token: bot.token } }, 'APP_TOKEN_WRONG'],
    [{ auth: { token: `s2:${bot.token}` } }, 'APP_TOKEN_WRONG'],
    [{ auth: { session: '*', token: bot.token } }, 'APP_TOKEN_WRONG'],
    [{ auth: { session: 's2', token: bcrypt } }, 'APP_TOKEN_WRONG'],
    [{ auth: { session: 'x'.repeat(72), token: bcrypt } }, 'APP_TOKEN_WRONG'],
    [{ auth: { token: bcrypt } }, 'APP_SOCKET_SESSION_MISSING'],
    [{ query: { token: 'nonsense' } }, 'APP_TOKEN_WRONG'],
    [{ extraHeaders: { authorization: 'Bearer nonsense' } }, 'APP_TOKEN_WRONG']
  ]
  const clients = wrong.map(([wishes, code], index) => [new SocketClient(t, url, { transports: index % 2 ? ['websocket'] : ['polling'], ...wishes }), code] as const)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us' } as never)
  for (const [client, code] of clients) {
    t.match(await until('the refusal', () => client.refusals[0]), { code, message: /\S{3}/ }, code)
    t.strictSame(client.received, [], 'nothing was received')
  }
  t.equal(app.io.sockets.sockets.size, 0)
  const elsewhere = new SocketClient(t, `${url}/other`, { auth: { token: bot.token } })
  t.match(await until('the refusal', () => elsewhere.refusals[0]), { message: 'Invalid namespace' })
})

t.test('the default key is accepted from private networks only', async t => {
  const { app, url, bot } = await fakeServer(t)
  const far = { extraHeaders: { 'x-forwarded-for': '203.0.113.7' } }
  const bcrypt = await hash(`s1${KEY}`, 10)
  for (const transports of [['websocket'], ['polling']]) {
    t.match(await SocketClient.refused(t, url, { transports, auth: { secretkey: KEY }, ...far }), { code: 'APP_DEFAULT_KEY_REFUSED' })
    t.match(await SocketClient.refused(t, url, { transports, auth: { session: 's1', token: bcrypt }, ...far }), { code: 'APP_DEFAULT_KEY_REFUSED' })
  }
  await SocketClient.open(t, url, { auth: { token: bot.token }, ...far })
  t.equal(app.io.sockets.sockets.size, 1, 'a token of one session is good from anywhere')
})

t.test('behind a proxy that is trusted, the address of the caller counts', async t => {
  const { url } = await fakeServer(t, { env: { TRUST_PROXY: 'loopback' } })
  const from = (address: string) => ({ auth: { secretkey: KEY }, extraHeaders: { 'x-forwarded-for': address } })
  t.match(await SocketClient.refused(t, url, from('203.0.113.7')), { code: 'APP_DEFAULT_KEY_REFUSED' })
  await SocketClient.open(t, url, from('10.0.0.7'))
})

t.test('a revocation ends the sockets of its session, and no others', async t => {
  const { app, url, bot } = await fakeServer(t)
  const first = await SocketClient.open(t, url, { auth: { token: bot.token } })
  const polling = await SocketClient.open(t, url, { auth: { token: bot.token }, transports: ['polling'] })
  const other = await SocketClient.open(t, url, { auth: { token: await app.tokens.mint('s2') } })
  const all = await SocketClient.open(t, url, { auth: { secretkey: KEY } })
  t.equal((await request(`${url}/api/s1/${KEY}/revoke-tokens`, 'POST')).status, 200)
  for (const client of [first, polling]) await until('the end', () => client.ends.length > 0)
  t.match(await SocketClient.refused(t, url, { auth: { token: bot.token } }), { code: 'APP_TOKEN_WRONG' })
  await app.sessions.start('s1')
  await all.receives('qrCode')
  t.strictSame([first.received, polling.received], [[], []])
  t.strictSame([other.ends, all.ends], [[], []])
})
