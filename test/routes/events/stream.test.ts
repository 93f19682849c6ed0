import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { EventSchemas } from '../../../schemas/events/events.js'
import { build, tempDir } from '../../helper.js'
import { Bot, request } from '../../support/bot.js'
import { countFollowers } from '../../support/event-book.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { listening, READY } from '../../support/listening.js'
import { until } from '../../support/until.js'

const KEY = { fromMe: true, remote: '1@c.us', id: 'm1', _serialized: 'true_1@c.us_m1' }

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
  driver.page.listeners?.onack({ id: KEY, ack: 1 })
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

t.test('from an event or a moment on, also of before a restart', async t => {
  const dataDir = tempDir(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'chat', from: '1@c.us' } }) as const
  const before = await build(t, { dataDir, driver: new FakeDriver() })
  const stored = ['a', 'b', 'c'].map((id) => before.outbox.add(message(id))!)
  await before.close()
  await sleep(5)
  const { app, url, bot } = await listening(t, { dataDir })
  const moment = Date.now()
  app.outbox.add(message('d'))

  const heardFrom = async (query: string, lastEventId?: string) => {
    const reader = new Bot(url, 's1')
    reader.token = bot.token
    const stop = await reader.listen(t, { filter: `onmessage${query}`, ...(lastEventId && { lastEventId }) })
    app.outbox.add(message('live'))
    await reader.hears('onmessage', ({ id }) => id === 'live')
    stop()
    const ids = reader.events.map(({ data }) => data.id)
    return ids.filter((id) => id !== 'live').join('')
  }
  t.equal(await heardFrom(''), '', 'live only')
  t.equal(await heardFrom('', stored[0]!.id), 'bcd')
  t.equal(await heardFrom('', '00000000000000000000000000'), 'abcd', 'an id that is older than all')
  t.equal(await heardFrom('', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'), '', 'one that never was')
  t.equal(await heardFrom('&since=0'), 'abcd')
  t.equal(await heardFrom('&since=2020-01-31'), 'abcd')
  t.equal(await heardFrom(`&since=${moment}`), 'd')
  t.equal(await heardFrom(`&since=${new Date(moment).toISOString()}`), 'd')
  t.equal(await heardFrom('&since=2020-01-31T12:00:00%2B02:00'), 'abcd')
  t.equal(await heardFrom('&since=999999999999999'), '')
  t.equal(await heardFrom('&since=0', stored[2]!.id), 'd', 'what the reader has already counts for more')
  t.equal(await heardFrom(`&lastEventId=${stored[0]!.id}`, stored[2]!.id), 'd', 'the header before the query')
})

t.test('where to begin, in a form that is none', async t => {
  const { url, bot } = await listening(t)
  const ask = async (query: string, headers = {}) => request(`${url}/api/s1/events${query}`, 'GET', undefined, { authorization: `Bearer ${bot.token}`, ...headers })
  for (const since of ['yesterday', '-1', '1e3', '2026-13-01', '2026-11-24T12:00:00', '1000000000000000', '', 'x'.repeat(9999)]) {
    t.match(await ask(`?since=${since}`), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /querystring\/since/ } }, since.slice(0, 20))
  }
  for (const id of ['garbage', '12', '01kawf2d5s9g3q8v4zb7n6t1xm', '8ZZZZZZZZZZZZZZZZZZZZZZZZZ', '01KAWF2D5S9G3Q8V4ZB7N6T1XMX']) {
    t.match(await ask(`?lastEventId=${id}`), { status: 400, body: { message: /querystring\/lastEventId/ } }, id)
    t.match(await ask('', { 'last-event-id': id }), { status: 400, body: { message: /headers\/last-event-id/ } }, id)
  }
})

t.test('a reader stays while its session is cleared', async t => {
  const { app, bot } = await listening(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'chat', from: '1@c.us' } }) as const
  await bot.listen(t)
  for (const id of ['a', 'b', 'c']) app.outbox.add(message(id))
  await bot.hears('onmessage', ({ id }) => id === 'c')
  await app.sessions.clear('s1')
  app.outbox.add(message('d'))
  await bot.hears('onmessage', ({ id }) => id === 'd')
  t.strictSame(bot.events.map(({ data }) => data.id), ['a', 'b', 'c', 'd'])
})

t.test('revoking the tokens of a session ends its streams, and no others', async t => {
  const { app, url, bot } = await listening(t)
  const followers = countFollowers(app.outbox)
  const other = await Bot.create(url, 's2')
  const streams = [bot, other].map(async ({ session, token }) => (await fetch(`${url}/api/${session}/events`, { headers: { authorization: `Bearer ${token}` } })).text())
  const ended = streams.map(async (stream) => stream.then(() => true, () => true))
  await until('both to listen', () => followers() === 4)
  await request(`${url}/api/s1/THISISMYSECURETOKEN/revoke-tokens`, 'POST')
  t.ok(await ended[0])
  await until('the listeners to go', () => followers() === 2)
  t.equal(await Promise.race([ended[1], sleep(50, 'open')]), 'open')
  t.equal((await request(`${url}/api/s1/events`, 'GET', undefined, { authorization: `Bearer ${bot.token}` })).status, 401)
})

t.test('readers that are gone leave no listener', async t => {
  const { app, bot } = await listening(t)
  const followers = countFollowers(app.outbox)
  const stops = [await bot.listen(t), await bot.listen(t, { filter: 'onack' })]
  await until('both to listen', () => followers() === 4)
  for (const stop of stops) stop()
  await until('nobody to listen', () => followers() === 0)
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
