import t from 'tap'
import { countFollowers } from '../../support/event-log.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer } from '../../support/fake-server.js'
import { Ear } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('every event by the names of wppconnect-server', async t => {
  const { url, bot, driver } = await fakeServer(t)
  const ear = await Ear.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.match(await ear.receives('qrCode'), { data: /^data:image\/png;base64,iVBOR[\w+/=]+$/, session: 's1' })
  driver.page.login()
  t.strictSame(await ear.receives('session-logged'), { status: true, session: 's1' })
  const tell = driver.page.listeners as unknown as Record<string, (data: object) => void>
  const of = (name: string, data: object) => {
    tell[name]!(data)
    return ear.receives(name)
  }
  tell['onmessage']!({ id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', event: 'forged', session: 'forged' })
  t.strictSame(await ear.receives('received-message'), { response: { id: 'm1', type: 'chat', from: '1@c.us', body: 'hi', session: 's1' } })
  for (const name of ['incomingcall', 'onack', 'onpresencechanged', 'onreactionmessage', 'onrevokedmessage', 'onpollresponse', 'onupdatelabel']) {
    t.strictSame(await of(name, { id: name, ack: 1, session: 'forged' }), { id: name, ack: 1 }, name)
  }
  for (const name of ['onparticipantschanged', 'location', 'message-edited']) {
    t.strictSame(await of(name, { id: name }), { id: name, event: name, session: 's1' }, name)
  }
  tell['onselfmessage']!({ id: 'm2', type: 'chat', from: '2@c.us', fromMe: true })
  t.match(await ear.receives('received-message', ({ response }) => response.id === 'm2'), { response: { fromMe: true, session: 's1' } })
  await bot.post('close-session')
  t.equal(await ear.receives('whatsapp-status'), false)
  t.match(await ear.receives('closesession'), { event: 'closesession', session: 's1', connected: false })
  t.match(await ear.receives('status-changed', ({ to }) => to === 'CLOSED'), { session: 's1', reason: 'requested' })
  t.notOk(ear.names.some((name) => ['qrcode', 'onmessage', 'onselfmessage'].includes(name)), 'none by two names')
})

t.test('a start that fails, and a pairing code', async t => {
  const { url, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ error: new Error('no browser') }) })
  const ear = await Ear.open(t, url, { auth: { token: bot.token } })
  await bot.post('start-session')
  t.equal(await ear.receives('session-error'), 's1')
  driver.forget({ state: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' } })
  await bot.post('start-session', { phone: '15550001234' })
  t.strictSame(await ear.receives('phoneCode'), { data: 'ABCD1234', phone: '15550001234', session: 's1' })
})

t.test('each hears its own session, the secret key all, and what clients send is nothing', async t => {
  const { app, url, bot } = await fakeServer(t)
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
  for (const session of ['s1', 's2']) await all.receives('qrCode', (payload) => payload.session === session)
  await own.receives('qrCode')
  await other.receives('qrCode')
  const sessions = (ear: Ear) => [...new Set(ear.told.map(({ payload }) => payload.session))]
  t.strictSame([sessions(own), sessions(other), sessions(all).sort()], [['s1'], ['s2'], ['s1', 's2']])
  t.notOk([own, other, all].some((ear) => ear.names.includes('received-message')))
  t.strictSame([...app.io.sockets.sockets.values()].map(({ data }) => data.session), ['s1', 's2', undefined])
})

t.test('sockets are live: what was before is not told, what waits for its file is', async t => {
  const { app, url, bot } = await fakeServer(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'image', from: '1@c.us', mimetype: 'image/png' } }) as const
  await app.eventLog.append(message('before'))
  const waiting = (await app.eventLog.append(message('waiting'), { pending: true }))!
  await app.eventLog.append(message('behind'))
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  await app.eventLog.append(message('after'))
  await app.eventLog.settle(waiting, { mediaError: 'gone' })
  for (const ear of ears) {
    await ear.receives('received-message', ({ response }) => response.id === 'after')
    t.strictSame(ear.told.map(({ payload }) => payload.response.id), ['waiting', 'behind', 'after'])
  }
  await app.eventLog.clear('s1')
  await app.eventLog.append(message('anew'))
  for (const ear of ears) await ear.receives('received-message', ({ response }) => response.id === 'anew')
})

t.test('the end of the server: the last events, then the end, in time', async t => {
  const { app, url, bot } = await fakeServer(t)
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  const polling = await Ear.open(t, url, { auth: { token: bot.token }, transports: ['polling'] })
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  for (const ear of [...ears, polling]) await ear.receives('qrCode')
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 15_000, 'in time')
  for (const ear of ears) t.match(await ear.receives('status-changed', ({ to }) => to === 'CLOSED'), { reason: 'shutdown' })
  for (const ear of [...ears, polling]) await until('the end', () => ear.ends.length > 0)
})

t.test('listeners go with their sockets', async t => {
  const { app, url, bot } = await fakeServer(t)
  const followers = countFollowers(app.eventLog)
  const ears = [await Ear.open(t, url, { auth: { token: bot.token } }), await Ear.open(t, url, { auth: { secretkey: KEY } })]
  await until('the sockets to follow', () => followers() === 4)
  for (const { socket } of ears) socket.disconnect()
  await until('nobody to follow', () => followers() === 0)
})
