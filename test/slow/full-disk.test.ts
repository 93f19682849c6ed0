import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import type { SessionEvent } from '../../schemas/events/events.js'
import { tempDir } from '../support/temp-dir.js'
import { request } from '../support/bot.js'
import { FakeDriver } from '../support/fake-driver.js'
import { fakeServer, READY } from '../support/fake-server.js'
import { Receiver } from '../support/receiver.js'
import { until } from '../support/until.js'

/** Nothing more fits into the event log, until the answered function is called. SQLite says what it says on a full disk. */
function fillDisk (app: FastifyInstance): () => void {
  const { eventDatabase } = app.store
  // What was removed before leaves room.
  eventDatabase.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const { page_count: pages } = eventDatabase.prepare('PRAGMA page_count').get() as { page_count: number }
  eventDatabase.exec(`PRAGMA max_page_count = ${pages}`)
  return () => { eventDatabase.exec('PRAGMA max_page_count = 1073741823') }
}

const KINDS: ((index: number) => SessionEvent)[] = [
  (index) => ({ event: 'onmessage', session: 's1', data: { id: `false_1@c.us_${index}`, type: 'chat', from: '1@c.us', body: `message ${index}`, t: index } }) as unknown as SessionEvent,
  (index) => ({ event: 'onack', session: 's1', data: { id: `ack ${index}`, ack: 2, body: 'x'.repeat(300) } }) as unknown as SessionEvent,
  (index) => ({ event: 'onreactionmessage', session: 's1', data: { id: `reaction ${index}`, reactionText: '👍' } }) as unknown as SessionEvent,
  (index) => ({ event: 'onparticipantschanged', session: 's1', data: { id: `change ${index}` } }) as unknown as SessionEvent,
  (index) => ({ event: 'status-changed', session: 's1', data: { id: `status ${index}`, from: 'CLOSED', to: 'INITIALIZING', reason: 'restored', at: index } }) as unknown as SessionEvent
]

/** A connected session with a webhook. */
async function connected (t: Test) {
  const receiver = await Receiver.listen(t)
  const dataDir = tempDir(t)
  const { app, url, bot } = await fakeServer(t, { dataDir, driver: new FakeDriver({ state: READY }), env: { ALLOW_PRIVATE_URLS: 'true', WEBHOOK_READ_MESSAGE: 'false', WEBHOOK_AUTO_DOWNLOAD: 'off' } })
  await bot.post('start-session', { webhook: receiver.url })
  await receiver.receives('status-changed', ({ to }) => to === 'CONNECTED')
  const metric = async (name: string) => Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)`, 'm').exec((await request(`${url}/metrics`)).bytes.toString())?.[1] ?? 0)
  return { app, url, bot, receiver, metric }
}

const nameOf = (event: Record<string, any>) => String(event['id'])

t.test('a full disk during 1,000 events, and room again: none is lost, all are in order', async (t) => {
  const { app, url, bot, receiver, metric } = await connected(t)
  await bot.listen(t)
  const sent: string[] = []
  const emit = (count: number) => {
    for (let index = sent.length, end = index + count; index < end; index++) {
      const event = KINDS[index % KINDS.length]!(index)
      sent.push((event.data as { id: string }).id)
      app.sessions.emit('event', event)
    }
  }
  emit(100)
  t.equal((await request(`${url}/healthz`)).status, 200)
  const makeRoom = fillDisk(app)
  emit(1_000)
  t.match(await request(`${url}/healthz`), { status: 503, body: { message: 'Unhealthy', reason: /^events cannot be written down: SQLITE_FULL: database or disk is full; \d+ wait in memory$/ } })
  const unwritten = await metric('zapserver_events_unwritten')
  t.ok(unwritten > 900, `${unwritten} events wait`)
  await sleep(1_500)
  emit(100)
  makeRoom()
  await until('all to be written', async () => await metric('zapserver_events_unwritten') === 0, 60_000)
  t.match(await request(`${url}/healthz`), { status: 200, body: { message: 'OK' } })
  emit(100)
  const own = new Set(sent)
  const got = (events: Record<string, any>[]) => events.map(nameOf).filter((id) => own.has(id))
  await until('all to be posted', () => got(receiver.events).includes(sent.at(-1)!), 120_000)
  t.strictSame([...new Set(got(receiver.events))], sent, 'at the webhook')
  await until('all to be streamed', () => bot.events.some(({ data }) => nameOf(data) === sent.at(-1)), 60_000)
  t.strictSame(got(bot.events.map(({ data }) => data)), sent, 'and in the stream, each once')
  t.equal(await metric('zapserver_events_dropped_total'), 0, 'none was dropped')
})

t.test('a webhook gets an event once, though it cannot be written down that it did', async (t) => {
  const { app, receiver } = await connected(t)
  const { deliveries } = app.store
  const { record } = deliveries
  let failures = 0
  deliveries.record = () => {
    failures++
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  }
  receiver.requests.length = 0
  app.sessions.emit('event', KINDS[1]!(1))
  await until('several tries to write it down', () => failures > 2)
  deliveries.record = record
  app.sessions.emit('event', KINDS[1]!(2))
  await until('the next to be posted', () => receiver.events.some(({ id }) => id === 'ack 2'), 30_000)
  t.strictSame(receiver.events.map(({ id }) => id), ['ack 1', 'ack 2'])
})

t.test('a request that finds the disk full is answered with 507, and no inner details', async (t) => {
  const { app, bot } = await connected(t)
  const full = (code: string) => async () => { throw Object.assign(new Error(`${code}: no space left on device, write '/secret/place'`), { code }) }
  for (const code of ['ENOSPC', 'EDQUOT', 'SQLITE_FULL']) {
    app.tempFiles.save = full(code) as never
    const reply = await bot.post('set-profile-pic', { base64: 'iVBORw0KGgo=' })
    t.match(reply, { status: 507, body: { status: 'error', code: 'APP_DISK_FULL', message: /^The disk of the server is full/, error: { code: 'APP_DISK_FULL' } } })
    t.notMatch(reply.bytes.toString(), /secret/)
  }
})
