import t from 'tap'
import { countFollowers } from '../../support/event-log.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer } from '../../support/fake-server.js'
import { SocketClient } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('every event by the names of wppconnect-server', async t => {
  const { url, bot, driver } = await fakeServer(t)
  const client = await SocketClient.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.match(await client.receives('qrCode'), { data: /^data:image\/png;base64,iVBOR[\w+/=]+$/, session: 's1' })
  driver.page.login()
  t.strictSame(await client.receives('session-logged'), { status: true, session: 's1' })
  const listeners = driver.page.listeners as unknown as Record<string, (data: object) => void>
  const of = (name: string, data: object) => {
    listeners[name]!(data)
    return client.receives(name)
  }
  listeners['onmessage']!({ id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', event: 'forged', session: 'forged' })
  t.strictSame(await client.receives('received-message'), { response: { id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', phone: null, lid: null, session: 's1' } })
  for (const name of ['incomingcall', 'onack', 'onpresencechanged', 'onreactionmessage', 'onrevokedmessage', 'onpollresponse', 'onupdatelabel']) {
    t.strictSame(await of(name, { id: name, ack: 1, session: 'forged' }), { id: name, ack: 1, phone: null, lid: null }, name)
  }
  for (const name of ['onparticipantschanged', 'location', 'message-edited']) {
    t.strictSame(await of(name, { id: name }), { id: name, phone: null, lid: null, event: name, session: 's1' }, name)
  }
  listeners['onselfmessage']!({ id: 'm2', type: 'chat', from: '2@c.us', fromMe: true })
  t.match(await client.receives('received-message', ({ response }) => response.id === 'm2'), { response: { fromMe: true, session: 's1' } })
  await bot.post('close-session')
  t.equal(await client.receives('whatsapp-status'), false)
  t.match(await client.receives('closesession'), { event: 'closesession', session: 's1', connected: false })
  t.match(await client.receives('status-changed', ({ to }) => to === 'CLOSED'), { session: 's1', reason: 'requested' })
  t.notOk(client.names.some((name) => ['qrcode', 'onmessage', 'onselfmessage'].includes(name)), 'none by two names')
})

t.test('a start that fails, and a pairing code', async t => {
  const { url, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ error: new Error('no browser') }) })
  const client = await SocketClient.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.equal(await client.receives('session-error'), 's1')
  driver.forget({ state: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' } })
  await bot.post('start-session', { phone: '15550001234' })
  t.strictSame(await client.receives('phoneCode'), { data: 'ABCD1234', phone: '15550001234', session: 's1' })
})

t.test('a token receives its own session, the secret key all, and what clients send is ignored', async t => {
  const { app, url, bot } = await fakeServer(t)
  const own = await SocketClient.open(t, url, { auth: { token: bot.token } })
  const other = await SocketClient.open(t, url, { auth: { token: await app.tokens.mint('s2') }, transports: ['polling'] })
  const all = await SocketClient.open(t, url, { auth: { secretkey: KEY } })
  for (const client of [own, other]) {
    client.socket.emit('received-message', { forged: true })
    client.socket.emit('join', 'session s2')
    client.socket.emit('onack', Buffer.alloc(1000))
  }
  await app.sessions.start('s1')
  await app.sessions.start('s2')
  for (const session of ['s1', 's2']) await all.receives('qrCode', (payload) => payload.session === session)
  await own.receives('qrCode')
  await other.receives('qrCode')
  const sessions = (client: SocketClient) => [...new Set(client.received.map(({ payload }) => payload.session))]
  t.strictSame([sessions(own), sessions(other), sessions(all).sort()], [['s1'], ['s2'], ['s1', 's2']])
  t.notOk([own, other, all].some((client) => client.names.includes('received-message')))
  t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data.session), ['s1', 's2', undefined])
})

t.test('sockets are live: they receive pending and new events, and no earlier ones', async t => {
  const { app, url, bot } = await fakeServer(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'image', from: '1@c.us', mimetype: 'image/png' } }) as const
  await app.eventLog.append(message('before'))
  const waiting = (await app.eventLog.append(message('waiting'), { pending: true }))!
  await app.eventLog.append(message('behind'))
  const clients = [await SocketClient.open(t, url, { auth: { token: bot.token } }), await SocketClient.open(t, url, { auth: { secretkey: KEY } })]
  await app.eventLog.append(message('after'))
  await app.eventLog.settle(waiting, { mediaError: 'gone' })
  for (const client of clients) {
    await client.receives('received-message', ({ response }) => response.id === 'after')
    t.strictSame(client.received.map(({ payload }) => payload.response.id), ['waiting', 'behind', 'after'])
  }
  await app.eventLog.clear('s1')
  await app.eventLog.append(message('new'))
  for (const client of clients) await client.receives('received-message', ({ response }) => response.id === 'new')
})

t.test('the end of the server: the last events, then the end, in time', async t => {
  const { app, url, bot } = await fakeServer(t)
  const clients = [await SocketClient.open(t, url, { auth: { token: bot.token } }), await SocketClient.open(t, url, { auth: { secretkey: KEY } })]
  const polling = await SocketClient.open(t, url, { auth: { token: bot.token }, transports: ['polling'] })
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  for (const client of [...clients, polling]) await client.receives('qrCode')
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 15_000, 'in time')
  for (const client of clients) t.match(await client.receives('status-changed', ({ to }) => to === 'CLOSED'), { reason: 'shutdown' })
  for (const client of [...clients, polling]) await until('the end', () => client.ends.length > 0)
})

t.test('listeners go with their sockets', async t => {
  const { app, url, bot } = await fakeServer(t)
  const followers = countFollowers(app.eventLog)
  const clients = [await SocketClient.open(t, url, { auth: { token: bot.token } }), await SocketClient.open(t, url, { auth: { secretkey: KEY } })]
  await until('the sockets to follow', () => followers() === 4)
  for (const { socket } of clients) socket.disconnect()
  await until('nobody to follow', () => followers() === 0)
})
