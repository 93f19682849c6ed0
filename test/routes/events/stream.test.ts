import { connect } from 'node:net'
import t from 'tap'
import { EventSchemas } from '../../../schemas/events.js'
import { Bot, request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { listening, READY } from '../../support/listening.js'
import { until } from '../../support/until.js'

t.test('what happens in a session arrives live', async t => {
  const { app, bot, driver } = await listening(t)
  await bot.listen(t)
  await bot.post('start-session')
  await bot.hears('qrcode')
  driver.page.login()
  await bot.hears('status-changed', ({ to }) => to === 'CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us', body: 'line 1\nline 2: "ü"', event: 'forged', session: 'forged' } as never)
  t.strictSame(await bot.hears('onmessage'), { id: 'm1', type: 'chat', from: '1@c.us', body: 'line 1\nline 2: "ü"', event: 'onmessage', session: 's1' }, 'the data are flat')
  await bot.post('close-session')
  await bot.hears('closesession')

  t.strictSame(bot.events.slice(0, 3).map(({ name, data }) => [name, data.event, data.session]), [['status-changed', 'status-changed', 's1'], ['status-find', 'status-find', 's1'], ['status-changed', 'status-changed', 's1']])
  t.ok(bot.events.every(({ name }) => name in EventSchemas), 'each is documented')
  t.equal(new Set(bot.events.map(({ id }) => id)).size, bot.events.length, 'each has an id')
  t.ok(app)
})

t.test('the head of the reply', async t => {
  const { url, bot } = await listening(t)
  for (const accept of ['text/event-stream', '*/*', 'text/html, */*;q=0.1']) {
    const stop = new AbortController()
    const { status, headers } = await fetch(`${url}/api/s1/events`, { headers: { authorization: `Bearer ${bot.token}`, accept }, signal: stop.signal })
    t.equal(status, 200)
    t.match(headers.get('content-type'), /^text\/event-stream/)
    t.match(headers.get('cache-control'), /no-cache/)
    stop.abort()
  }
})

t.test('only the events that are asked for', async t => {
  const { bot, driver } = await listening(t, { driver: new FakeDriver({ state: READY }) })
  await bot.listen(t, { filter: 'onmessage,%20onack,nonsense' })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onack({ id: 'm1', ack: 1 })
  driver.page.listeners?.onpresencechanged({ id: '1@c.us' })
  driver.page.listeners?.onmessage({ id: 'm2', type: 'chat', from: '1@c.us' })
  await bot.hears('onmessage')
  t.strictSame(bot.events.map(({ name }) => name), ['onack', 'onmessage'])
})

t.test('another session is not heard', async t => {
  const { url, bot } = await listening(t)
  const other = await Bot.create(url, 's2')
  await bot.listen(t)
  await other.listen(t)
  await other.post('start-session')
  await other.hears('qrcode')
  await bot.post('start-session')
  await bot.hears('qrcode')
  t.ok(bot.events.every(({ data }) => data.session === 's1'))
  t.ok(other.events.every(({ data }) => data.session === 's2'))
})

t.test('a reader that comes back gets what it missed, once', async t => {
  const { url, bot, driver } = await listening(t, { driver: new FakeDriver({ state: READY }) })
  const tell = (id: number) => driver.page.listeners?.onmessage({ id: String(id), type: 'chat', from: '1@c.us' })
  const stop = await bot.listen(t)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  tell(1)
  await bot.hears('onmessage')
  stop()
  const lastEventId = bot.events.at(-1)!.id
  for (const id of [2, 3]) tell(id)

  const later = new Bot(url, 's1')
  later.token = bot.token
  await later.listen(t, { lastEventId })
  for (const id of [4, 5]) tell(id)
  await later.hears('onmessage', ({ id }) => id === '5')
  t.strictSame(later.events.map(({ data }) => data.id), ['2', '3', '4', '5'])

  const byQuery = new Bot(url, 's1')
  byQuery.token = bot.token
  await byQuery.listen(t, { filter: `onmessage&lastEventId=${lastEventId}` })
  await byQuery.hears('onmessage', ({ id }) => id === '5')
  t.equal(byQuery.events.length, 4)
})

t.test('a session that was cleared leaves no events to read', async t => {
  const { url, bot, driver } = await listening(t, { driver: new FakeDriver({ state: READY, client: { logout: async () => true } }) })
  await bot.listen(t)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us' })
  await bot.hears('onmessage')
  await request(`${url}/api/s1/THISISMYSECURETOKEN/clear-session-data`, 'POST')
  const later = new Bot(url, 's1')
  later.token = bot.token
  await later.listen(t, { lastEventId: bot.events[0]!.id })
  await later.post('start-session')
  await later.hears('status-changed', ({ to }) => to === 'CONNECTED')
  t.match(later.events[0]?.data, { event: 'status-changed', from: 'CLOSED' })
})

t.test('who has no right to listen', async t => {
  const { url, bot } = await listening(t)
  const { token } = bot
  t.equal((await request(`${url}/api/s1/events`)).status, 401)
  t.equal((await request(`${url}/api/s2/events`, 'GET', undefined, { authorization: `Bearer ${token}` })).status, 401)
  const refused = await request(`${url}/api/s1/events`, 'GET', undefined, { authorization: `Bearer ${token}`, accept: 'application/json' })
  t.equal(refused.status, 406)
  t.match(refused.body, { message: String, code: String })
})

t.test('the end of the server ends the streams', async t => {
  const { app, url, bot } = await listening(t)
  const response = await fetch(`${url}/api/s1/events`, { headers: { authorization: `Bearer ${bot.token}` } })
  const reading = response.text()
  await app.close()
  t.match(await reading, /listening/)
})

/** A reader that asks for the events and then reads nothing. */
async function standstill (url: string, token: string) {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.pause()
  socket.on('error', () => {})
  socket.write(`GET /api/s1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`)
  await new Promise((resolve) => { socket.once('connect', resolve) })
  return socket
}

t.test('a reader that stands still neither fills the memory nor holds up the end of the server', async t => {
  const { app, url, bot, driver } = await listening(t, { driver: new FakeDriver({ state: READY }), env: { EVENTS_KEPT: '1' } })
  const socket = await standstill(url, bot.token)
  t.teardown(() => socket.destroy())
  await bot.listen(t, { filter: 'status-changed' })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  const body = 'x'.repeat(100_000)
  await until('the socket to be full', async () => {
    for (let i = 0; i < 20; i++) driver.page.listeners?.onmessage({ id: String(i), type: 'chat', from: '1@c.us', body })
    return socket.readableLength >= 0 && app.server.listening && (await pending(app)) > 0
  })
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 5000, 'the server ends in time')
})

/** Bytes that the server's connections have still to send. */
async function pending (app: { server: { _connections?: number } }): Promise<number> {
  const handles = (process as unknown as { _getActiveHandles: () => { writableLength?: number }[] })._getActiveHandles()
  return Math.max(0, ...handles.map(({ writableLength = 0 }) => writableLength), app.server ? 0 : 0)
}
