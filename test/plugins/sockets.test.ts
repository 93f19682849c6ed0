import { hash } from '@node-rs/bcrypt'
import t from 'tap'
import { request } from '../support/bot.js'
import { countFollowers } from '../support/event-book.js'
import { FakeDriver } from '../support/fake-driver.js'
import { listening, READY } from '../support/listening.js'
import { Ear, type SocketWishes } from '../support/sockets.js'
import { until } from '../support/until.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('who may listen, and by which forms', async t => {
  const { app, url, bot } = await listening(t)
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
      const ear = await Ear.open(t, url, { transports: [transport], ...wishes })
      t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data), [{ session: 's1' }], `${what}, by ${transport}`)
      ear.socket.disconnect()
      await until('the end of the socket', () => app.io.sockets.sockets.size === 0)
    }
  }
  for (const wishes of [{ auth: { secretkey: KEY } }, { auth: { token: KEY } }, { query: { secretkey: KEY } }, { query: { token: KEY } }, header(KEY)]) {
    const ear = await Ear.open(t, url, wishes)
    t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data), [{ session: undefined }], 'the secret key opens all')
    ear.socket.disconnect()
    await until('the end of the socket', () => app.io.sockets.sockets.size === 0)
  }
})

t.test('who may not, and what he is told', async t => {
  const { app, url, bot, driver } = await listening(t, { driver: new FakeDriver({ state: READY }) })
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
  const ears = wrong.map(([wishes, code], index) => [new Ear(t, url, { transports: index % 2 ? ['websocket'] : ['polling'], ...wishes }), code] as const)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us' } as never)
  for (const [ear, code] of ears) {
    t.match(await until('the refusal', () => ear.refusals[0]), { code, message: /\S{3}/ }, code)
    t.strictSame(ear.told, [], 'nothing was told')
  }
  t.equal(app.io.sockets.sockets.size, 0)
  const elsewhere = new Ear(t, `${url}/other`, { auth: { token: bot.token } })
  t.match(await until('the refusal', () => elsewhere.refusals[0]), { message: 'Invalid namespace' })
})

t.test('the default key is honoured for nearby callers only', async t => {
  const { app, url, bot } = await listening(t)
  const far = { extraHeaders: { 'x-forwarded-for': '203.0.113.7' } }
  const bcrypt = await hash(`s1${KEY}`, 10)
  for (const transports of [['websocket'], ['polling']]) {
    t.match(await Ear.refused(t, url, { transports, auth: { secretkey: KEY }, ...far }), { code: 'APP_DEFAULT_KEY_REFUSED' })
    t.match(await Ear.refused(t, url, { transports, auth: { session: 's1', token: bcrypt }, ...far }), { code: 'APP_DEFAULT_KEY_REFUSED' })
  }
  await Ear.open(t, url, { auth: { token: bot.token }, ...far })
  t.equal(app.io.sockets.sockets.size, 1, 'a token of one session is good from anywhere')
})

t.test('behind a proxy that is trusted, the address of the caller counts', async t => {
  const { url } = await listening(t, { env: { TRUST_PROXY: 'loopback' } })
  const from = (address: string) => ({ auth: { secretkey: KEY }, extraHeaders: { 'x-forwarded-for': address } })
  t.match(await Ear.refused(t, url, from('203.0.113.7')), { code: 'APP_DEFAULT_KEY_REFUSED' })
  await Ear.open(t, url, from('10.0.0.7'))
})

t.test('every event by the names of wppconnect-server', async t => {
  const { url, bot, driver } = await listening(t)
  const ear = await Ear.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.match(await ear.hears('qrCode'), { data: /^data:image\/png;base64,iVBOR[\w+/=]+$/, session: 's1' })
  driver.page.login()
  t.strictSame(await ear.hears('session-logged'), { status: true, session: 's1' })
  const tell = driver.page.listeners as unknown as Record<string, (data: object) => void>
  const of = (name: string, data: object) => {
    tell[name]!(data)
    return ear.hears(name)
  }
  tell['onmessage']!({ id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', event: 'forged', session: 'forged' })
  t.strictSame(await ear.hears('received-message'), { response: { id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', session: 's1' } })
  for (const name of ['incomingcall', 'onack', 'onpresencechanged', 'onreactionmessage', 'onrevokedmessage', 'onpollresponse', 'onupdatelabel']) {
    t.strictSame(await of(name, { id: name, ack: 1, session: 'forged' }), { id: name, ack: 1 }, name)
  }
  for (const name of ['onparticipantschanged', 'location', 'message-edited']) {
    t.strictSame(await of(name, { id: name }), { id: name, event: name, session: 's1' }, name)
  }
  tell['onselfmessage']!({ id: 'm2', type: 'chat', from: '2@c.us', fromMe: true })
  t.match(await ear.hears('received-message', ({ response }) => response.id === 'm2'), { response: { fromMe: true, session: 's1' } })
  await bot.post('close-session')
  t.equal(await ear.hears('whatsapp-status'), false)
  t.match(await ear.hears('closesession'), { event: 'closesession', session: 's1', connected: false })
  t.match(await ear.hears('status-changed', ({ to }) => to === 'CLOSED'), { session: 's1', reason: 'requested' })
  t.notOk(ear.names.some((name) => ['qrcode', 'onmessage', 'onselfmessage'].includes(name)), 'none by two names')
})

t.test('a start that fails, and a pairing code', async t => {
  const { url, bot, driver } = await listening(t, { driver: new FakeDriver({ error: new Error('no browser') }) })
  const ear = await Ear.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.equal(await ear.hears('session-error'), 's1')
  driver.forget({ state: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' } })
  await bot.post('start-session', { phone: '15550001234' })
  t.strictSame(await ear.hears('phoneCode'), { data: 'ABCD1234', phone: '15550001234', session: 's1' })
})

t.test('each hears its own session, the secret key all, and what clients send is nothing', async t => {
  const { app, url, bot } = await listening(t)
  const own = await Ear.open(t, url, { auth: { token: bot.token } })
  const other = await Ear.open(t, url, { auth: { token: await app.tokens.mint('s2') }, transports: ['polling'] })
  const all = await Ear.open(t, url, { auth: { secretkey: KEY } })
  for (const ear of [own, other]) {
    ear.socket.emit('received-message', { forged: true })
    ear.socket.emit('join', 'session s2')
    ear.socket.emit('onack', Buffer.alloc(1000))
  }
  await app.sessions.start('s1')
  await app.sessions.start('s2')
  for (const session of ['s1', 's2']) await all.hears('qrCode', (payload) => payload.session === session)
  await own.hears('qrCode')
  await other.hears('qrCode')
  const sessions = (ear: Ear) => [...new Set(ear.told.map(({ payload }) => payload.session))]
  t.strictSame([sessions(own), sessions(other), sessions(all).sort()], [['s1'], ['s2'], ['s1', 's2']])
  t.notOk([own, other, all].some((ear) => ear.names.includes('received-message')))
  t.strictSame([...app.io.sockets.adapter.rooms.keys()].filter((room) => room.startsWith('session ')).sort(), ['session s1', 'session s2'])
})

t.test('sockets are live: what was before is not told, what waits for its file is', async t => {
  const { app, url, bot } = await listening(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'image', from: '1@c.us', mimetype: 'image/png' } }) as const
  app.outbox.add(message('before'))
  const waiting = app.outbox.add(message('waiting'), { pending: true })!
  app.outbox.add(message('behind'))
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  app.outbox.add(message('after'))
  app.outbox.settle(waiting, { mediaError: 'gone' })
  for (const ear of ears) {
    await ear.hears('received-message', ({ response }) => response.id === 'after')
    t.strictSame(ear.told.map(({ payload }) => payload.response.id), ['waiting', 'behind', 'after'])
  }
  app.outbox.forget('s1')
  app.outbox.add(message('anew'))
  for (const ear of ears) await ear.hears('received-message', ({ response }) => response.id === 'anew')
})

t.test('a revocation ends the sockets of its session, and no others', async t => {
  const { app, url, bot } = await listening(t)
  const first = await Ear.open(t, url, { auth: { token: bot.token } })
  const polling = await Ear.open(t, url, { auth: { token: bot.token }, transports: ['polling'] })
  const other = await Ear.open(t, url, { auth: { token: await app.tokens.mint('s2') } })
  const all = await Ear.open(t, url, { auth: { secretkey: KEY } })
  t.equal((await request(`${url}/api/s1/${KEY}/revoke-tokens`, 'POST')).status, 200)
  for (const ear of [first, polling]) await until('the end', () => ear.ends.length > 0)
  t.match(await Ear.refused(t, url, { auth: { token: bot.token } }), { code: 'APP_TOKEN_WRONG' })
  await app.sessions.start('s1')
  await all.hears('qrCode')
  t.strictSame([first.told, polling.told], [[], []])
  t.strictSame([other.ends, all.ends], [[], []])
})

t.test('the end of the server: the last events, then the end, in time', async t => {
  const { app, url, bot } = await listening(t)
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  const polling = await Ear.open(t, url, { auth: { token: bot.token }, transports: ['polling'] })
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  for (const ear of [...ears, polling]) await ear.hears('qrCode')
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 5000, 'in time')
  for (const ear of ears) t.match(await ear.hears('status-changed', ({ to }) => to === 'CLOSED'), { reason: 'shutdown' })
  for (const ear of [...ears, polling]) await until('the end', () => ear.ends.length > 0)
})

t.test('listeners go with their sockets', async t => {
  const { app, url, bot } = await listening(t)
  const followers = countFollowers(app.outbox)
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  await until('the sockets to follow', () => followers() === 4)
  for (const { socket } of ears) socket.disconnect()
  await until('nobody to follow', () => followers() === 0)
})

t.test('origins of browsers', async t => {
  const origin = 'https://dashboard.example'
  const allowed = async (env: Record<string, string>) => {
    const { url } = await listening(t, { env })
    const { headers } = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers: { origin } })
    const preflight = await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' } })
    return [headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-origin')]
  }
  t.strictSame(await allowed({}), ['*', '*'])
  t.strictSame(await allowed({ CORS_ORIGIN: `https://a.example, ${origin}` }), [origin, origin])
  t.strictSame(await allowed({ CORS_ORIGIN: 'https://a.example' }), [null, null])
})

t.test('what else comes to the path of socket.io', async t => {
  const { app, url } = await listening(t)
  const client = await fetch(`${url}/socket.io/socket.io.js`)
  t.match([client.status, client.headers.get('content-type')], [200, /javascript/])
  t.match((await client.text()).slice(0, 200), /Socket\.IO v4/, 'dashboards load their client from here')
  for (const path of ['/socket.io/', '/socket.io/x', '/socket.io/?EIO=3&transport=polling', '/socket.io/?EIO=4&transport=polling&sid=nobody']) {
    t.equal((await fetch(url + path, { signal: AbortSignal.timeout(5000) })).status, 400, path)
  }
  for (const path of ['/socket.io', '/socket%2Eio/?EIO=4&transport=polling']) {
    t.equal((await request(url + path)).body.code, 'APP_ROUTE_NOT_FOUND', path)
  }
  const opened = await app.inject('/socket.io/?EIO=4&transport=polling')
  t.match(opened.body, /^0\{"sid":/)
  const { sid } = JSON.parse(opened.body.slice(1))
  const large = await fetch(`${url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body: '4'.repeat(1_000_000) })
  t.equal(large.status, 413)
})
