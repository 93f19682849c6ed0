import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import { build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'

t.test('a reader that comes back gets what it missed, once', async t => {
  const { url, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY }) })
  const receive = (id: number) => driver.page.listeners?.onmessage({ id: String(id), type: 'chat', from: '1@c.us' })
  const stop = await bot.listen(t)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  receive(1)
  await bot.receives('onmessage')
  stop()
  const lastEventId = bot.events.at(-1)!.id
  for (const id of [2, 3]) receive(id)

  const later = new Bot(url, 's1')
  later.token = bot.token
  await later.listen(t, { lastEventId })
  for (const id of [4, 5]) receive(id)
  await later.receives('onmessage', ({ id }) => id === '5')
  t.strictSame(later.events.map(({ data }) => data.id), ['2', '3', '4', '5'])

  const byQuery = new Bot(url, 's1')
  byQuery.token = bot.token
  await byQuery.listen(t, { filter: `onmessage&lastEventId=${lastEventId}` })
  await byQuery.receives('onmessage', ({ id }) => id === '5')
  t.equal(byQuery.events.length, 4)
})

t.test('from an event or a moment on, also of before a restart', async t => {
  const dataDir = tempDir(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'chat', from: '1@c.us' } }) as const
  const before = await build(t, { dataDir, driver: new FakeDriver() })
  const stored: StoredEvent[] = []
  for (const id of ['a', 'b', 'c']) stored.push((await before.eventLog.append(message(id)))!)
  await before.close()
  await sleep(5)
  const { app, url, bot } = await fakeServer(t, { dataDir })
  const moment = Date.now()
  await app.eventLog.append(message('d'))

  const receivedFrom = async (query: string, lastEventId?: string) => {
    const reader = new Bot(url, 's1')
    reader.token = bot.token
    const stop = await reader.listen(t, { filter: `onmessage${query}`, ...(lastEventId && { lastEventId }) })
    await app.eventLog.append(message('live'))
    await reader.receives('onmessage', ({ id }) => id === 'live')
    stop()
    const ids = reader.events.map(({ data }) => data.id)
    return ids.filter((id) => id !== 'live').join('')
  }
  t.equal(await receivedFrom(''), '', 'live only')
  t.equal(await receivedFrom('', stored[0]!.id), 'bcd')
  t.equal(await receivedFrom('', '00000000000000000000000000'), 'abcd', 'an id that is older than all')
  t.equal(await receivedFrom('', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'), '', 'one that never was')
  t.equal(await receivedFrom('&since=0'), 'abcd')
  t.equal(await receivedFrom('&since=2020-01-31'), 'abcd')
  t.equal(await receivedFrom(`&since=${moment}`), 'd')
  t.equal(await receivedFrom(`&since=${new Date(moment).toISOString()}`), 'd')
  t.equal(await receivedFrom('&since=2020-01-31T12:00:00%2B02:00'), 'abcd')
  t.equal(await receivedFrom('&since=999999999999999'), '')
  t.equal(await receivedFrom('&since=0', stored[2]!.id), 'd', 'what the reader has already counts for more')
  t.equal(await receivedFrom(`&lastEventId=${stored[0]!.id}`, stored[2]!.id), 'd', 'the header before the query')
})

t.test('where to begin, in a form that is none', async t => {
  const { url, bot } = await fakeServer(t)
  const ask = async (query: string, headers = {}) => request(`${url}/api/s1/events${query}`, 'GET', undefined, { authorization: `Bearer ${bot.token}`, ...headers })
  for (const since of ['yesterday', '-1', '1e3', '2026-13-01', '2026-11-24T12:00:00', '1000000000000000', '', 'x'.repeat(9999)]) {
    t.match(await ask(`?since=${since}`), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /querystring\/since/ } }, since.slice(0, 20))
  }
  for (const id of ['garbage', '12', '01kawf2d5s9g3q8v4zb7n6t1xm', '8ZZZZZZZZZZZZZZZZZZZZZZZZZ', '01KAWF2D5S9G3Q8V4ZB7N6T1XMX']) {
    t.match(await ask(`?lastEventId=${id}`), { status: 400, body: { message: /querystring\/lastEventId/ } }, id)
    t.match(await ask('', { 'last-event-id': id }), { status: 400, body: { message: /headers\/last-event-id/ } }, id)
  }
})

t.test('a reader goes when its session is cleared, as their token does', async t => {
  const { app, bot } = await fakeServer(t)
  const message = (id: string) => ({ event: 'onmessage', session: 's1', data: { id, type: 'chat', from: '1@c.us' } }) as const
  await bot.listen(t)
  for (const id of ['a', 'b', 'c']) await app.eventLog.append(message(id))
  await bot.receives('onmessage', ({ id }) => id === 'c')
  await app.sessions.clear('s1')
  const next = await Bot.create(bot.url, 's1')
  await next.listen(t)
  await app.eventLog.append(message('d'))
  await next.receives('onmessage', ({ id }) => id === 'd')
  t.strictSame(bot.events.map(({ data }) => data.id), ['a', 'b', 'c'], 'what happens in the next session of that name is not for them')
})

t.test('a session that was cleared leaves no events to read', async t => {
  const { url, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY, client: { logout: async () => true } }) })
  await bot.listen(t)
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us' })
  await bot.receives('onmessage')
  await request(`${url}/api/s1/THISISMYSECURETOKEN/clear-session-data`, 'POST')
  const later = new Bot(url, 's1')
  await later.renew()
  await later.listen(t, { lastEventId: bot.events[0]!.id })
  await later.post('start-session')
  await later.receives('status-changed', ({ to }) => to === 'CONNECTED')
  t.match(later.events[0]?.data, { event: 'status-changed', from: 'CLOSED' })
})
