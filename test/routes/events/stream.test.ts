import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { EventSchemas } from '../../../schemas/events/events.js'
import { Bot, request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { listening, READY } from '../../support/listening.js'
import { until } from '../../support/until.js'

t.test('what happens in a session arrives live', async t => {
  const { bot, driver } = await listening(t)
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
})

t.test('the head of the reply', async t => {
  const { url, bot } = await listening(t)
  for (const accept of ['text/event-stream', '*/*', 'application/json']) {
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
  t.equal((await request(`${url}/api/s1:${token}x/events`)).status, 401)
})

t.test('the end of the server ends the streams, after they told it', async t => {
  const { app, url, bot } = await listening(t)
  const response = await fetch(`${url}/api/s1/events`, { headers: { authorization: `Bearer ${bot.token}` } })
  const reading = response.text()
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  await app.close()
  t.match(await reading, /"to":"CLOSED","reason":"shutdown"/)
})

t.test('the end of the server answers those who wait for a session', async t => {
  const { app, bot, driver } = await listening(t, { driver: new FakeDriver({ delay: 20_000 }) })
  const starting = bot.post('start-session', { waitQrCode: true })
  await until('the opening', () => driver.opened.length > 0)
  const begun = performance.now()
  await Promise.all([app.close(), starting])
  t.ok(performance.now() - begun < 5000)
  t.match(await starting, { status: 500, body: { code: 'APP_SESSION_START_FAILED', message: /shutdown/ } })
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
  // More than the buffers of a connection hold.
  const body = 'x'.repeat(1_000_000)
  for (let i = 0; i < 60; i++) {
    driver.page.listeners?.onmessage({ id: String(i), type: 'chat', from: '1@c.us', body })
    await sleep(1)
  }
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 5000, 'the server ends in time')
})
