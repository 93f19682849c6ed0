import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { EventLog } from '../../../src/events/event-log.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteDeliveryStore } from '../../../src/store/deliveries.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { Random } from '../../chaos/random.js'
import { dispatching, hook } from '../../support/dispatching.js'
import { Receiver } from '../../support/receiver.js'
import { randomly, slowStore, type Late } from '../../support/slow-store.js'
import { tempDir } from '../../support/temp-dir.js'
import { testEvent } from '../../support/test-event.js'
import { until } from '../../support/until.js'

const LONG = 3_600_000

/** A dispatcher whose stores take their time, and how many of their calls are open. */
function setup (t: Test, late: Late, { dir = tempDir(t), ...options }: Parameters<typeof dispatching>[1] = {}) {
  const db = openEventDatabase(dir)
  const calls = { open: 0 }
  const deliveries = slowStore(new SqliteDeliveryStore(db), late, (open) => { calls.open = open })
  const eventLog = new EventLog(slowStore(new SqliteEventStore(db), late))
  const { dispatcher, errors, stop } = dispatching(t, { dir, ...options, deliveries, eventLog })
  let isStopped = false
  const end = async () => {
    if (isStopped) return
    isStopped = true
    await stop()
    db.close()
  }
  t.teardown(end)
  return { db, dispatcher, eventLog, errors, calls, stop: end }
}

type Stage = ReturnType<typeof setup>

const write = async ({ eventLog }: Stage, from: number, to: number) => {
  const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  // Not one after the other: the log puts them in order.
  await Promise.all(all.map(async (body) => await eventLog.append(testEvent('s1', body))))
}

const range = (to: number) => Array.from({ length: to }, (_, index) => String(index + 1))

/** What a path received, and with which answers. */
const received = (receiver: Receiver, path: string) =>
  receiver.requests.filter((request) => request.path === path).map(({ event }) => event.body as string)

const emptied = async ({ dispatcher }: Stage, id: string) =>
  await until('an empty queue', async () => (await dispatcher.queueOf(id)).pending === 0)

for (const seed of [1, 2, 3]) {
  t.test(`each event reaches each webhook in order, and none again once it is taken (seed ${seed})`, async t => {
    const receiver = await Receiver.listen(t)
    const stage = setup(t, randomly(seed))
    const random = new Random(seed)
    const taken: Record<string, string[]> = { '/a': [], '/b': [] }
    receiver.answer = ({ path, event }, reply) => {
      const isTaken = random.next() < 0.8
      if (isTaken) taken[path]!.push(event.body as string)
      reply.writeHead(isTaken ? 200 : 500).end()
    }
    const webhooks = ['a', 'b'].map((name) => hook(`${receiver.url}${name}`))
    for (const webhook of webhooks) await stage.dispatcher.put(webhook)
    await write(stage, 1, 30)
    for (const [index, { id }] of webhooks.entries()) {
      await emptied(stage, id)
      const path = index === 0 ? '/a' : '/b'
      t.strictSame(taken[path], range(30), 'each once, in order')
      const log = await stage.dispatcher.deliveries('s1', { webhook: id, limit: 99 })
      t.ok(log.every(({ status }) => status === 'delivered'))
      t.equal(log.reduce((sum, { attempts }) => sum + attempts, 0), received(receiver, path).length, 'each attempt is recorded')
    }
    t.strictSame(stage.errors, [])
  })

  t.test(`a dispatcher that closes finishes what it writes, and the next goes on there (seed ${seed})`, async t => {
    const dir = tempDir(t)
    const receiver = await Receiver.listen(t)
    const webhook = hook(receiver.url)
    const random = new Random(seed)
    const first = setup(t, randomly(seed), { dir })
    await first.dispatcher.put(webhook)
    const writing = write(first, 1, 25)
    await until('some', () => receiver.requests.length > 3 + random.between(0, 5))
    await writing
    const late = first.dispatcher.put({ ...webhook, events: ['onmessage'] })
    const closing = first.dispatcher.close()
    await Promise.all([late, closing])
    t.equal(first.calls.open, 0, 'no call of the store is open')
    const { length } = receiver.requests
    await sleep(30)
    t.equal(receiver.requests.length, length, 'nor is anything posted')
    t.strictSame(first.errors, [])
    await first.stop()

    const second = setup(t, randomly(seed + 9), { dir })
    await second.dispatcher.put(webhook)
    await emptied(second, webhook.id)
    const bodies = received(receiver, '/')
    t.strictSame([...new Set(bodies)], range(25), 'in order')
    t.ok(bodies.length <= 26, 'only what was cut off may come again')
  })

  t.test(`many changes at once make no second worker, and a removal leaves nothing (seed ${seed})`, async t => {
    const receiver = await Receiver.listen(t)
    const stage = setup(t, randomly(seed))
    const webhook = hook(receiver.url)
    const other = hook(`${receiver.url}other`)
    await stage.dispatcher.put(other)
    await Promise.all(Array.from({ length: 8 }, async (_, index) => {
      await stage.dispatcher.put({ ...webhook, headers: { 'x-change': String(index) } })
    }))
    await write(stage, 1, 10)
    await emptied(stage, webhook.id)
    t.strictSame(received(receiver, '/'), range(10), 'each once')
    t.ok(receiver.requests.filter(({ path }) => path === '/').every(({ headers }) => headers['x-change'] === '7'), 'as it was changed last')

    const writing = write(stage, 11, 30)
    await until('some more', () => received(receiver, '/').length > 12)
    const changing = stage.dispatcher.put({ ...webhook, events: ['onmessage'] })
    const removing = stage.dispatcher.remove(webhook.id)
    await Promise.all([changing, removing])
    t.strictSame(stage.db.prepare('SELECT webhook FROM cursors').all(), [{ webhook: other.id }])
    t.strictSame(await stage.dispatcher.deliveries('s1', { webhook: webhook.id, limit: 99 }), [])
    const { length } = received(receiver, '/')
    await writing
    await until('the other one', () => received(receiver, '/other').length === 30)
    t.equal(received(receiver, '/').length, length)
    t.strictSame(stage.db.prepare('SELECT webhook FROM cursors').all(), [{ webhook: other.id }], 'and nothing comes back')
    t.strictSame(stage.errors, [])
  })

  t.test(`a replay is never lost to what is being written (seed ${seed})`, async t => {
    const receiver = await Receiver.listen(t)
    const stage = setup(t, randomly(seed))
    const webhook = hook(receiver.url)
    await stage.dispatcher.put(webhook)
    await write(stage, 1, 12)
    const random = new Random(seed)
    let before = 0
    // The rest of the pass before may go out until the replay is written down.
    const again = () => {
      const bodies = received(receiver, '/').slice(before)
      return bodies.slice(bodies.indexOf('1'))
    }
    for (let round = 0; round < 8; round++) {
      const place = String(Math.floor(random.between(2, 13)))
      await until(`it to start over and come to ${place}`, () => again()[0] === '1' && again().includes(place))
      before = receiver.requests.length
      await stage.dispatcher.replay(webhook, 0)
    }
    await emptied(stage, webhook.id)
    t.strictSame(again(), range(12))
    t.strictSame(stage.errors, [])
  })
}

/** Calls of one method wait until they are released; `waits` resolves when one does. */
function held (method: string) {
  let release = () => {}
  let reached = () => {}
  const waits = new Promise<void>((resolve) => { reached = resolve })
  const released = new Promise<void>((resolve) => { release = resolve })
  const late = async (name: string) => {
    if (name !== method) return
    reached()
    await released
  }
  return { late, waits, release }
}

t.test('nothing is emitted of an attempt before it is on disk', async t => {
  const receiver = await Receiver.listen(t)
  const { late, waits, release } = held('record')
  const stage = setup(t, late)
  const emitted: string[] = []
  stage.dispatcher.on('attempt', (_webhook, { status }) => emitted.push(status))
  stage.dispatcher.on('delivered', (_webhook, { event }) => emitted.push(event))
  await stage.dispatcher.put(hook(receiver.url))
  await write(stage, 1, 2)
  await waits
  await sleep(20)
  t.strictSame(emitted, [])
  t.equal(receiver.requests.length, 1, 'nor does the next event go out')
  release()
  await until('both', () => emitted.length === 4)
  t.strictSame(emitted, ['delivered', 'onmessage', 'delivered', 'onmessage'])
})

t.test('a webhook that gets another URL while a failure is written down goes on there at once', async t => {
  const [dead, alive] = [await Receiver.listen(t), await Receiver.listen(t)]
  dead.answer = (_request, reply) => { reply.writeHead(503, { 'retry-after': '3600' }).end() }
  const { late, waits, release } = held('record')
  const stage = setup(t, late, { maxBackoff: LONG })
  const webhook = hook(dead.url)
  await stage.dispatcher.put(webhook)
  await write(stage, 1, 2)
  await waits
  await stage.dispatcher.put({ ...webhook, url: alive.url })
  release()
  await emptied(stage, webhook.id)
  t.strictSame(received(alive, '/'), ['1', '2'])
  t.equal(dead.requests.length, 1)
})

t.test('a receiver that unsubscribes ends no webhook that has got another one meanwhile', async t => {
  const [gone, alive] = [await Receiver.listen(t), await Receiver.listen(t)]
  gone.answer = 410
  const { late, waits, release } = held('record')
  const stage = setup(t, late)
  const ended: string[] = []
  stage.dispatcher.on('gone', ({ id }) => ended.push(id))
  const webhook = hook(gone.url)
  await stage.dispatcher.put(webhook)
  await write(stage, 1, 2)
  await waits
  await stage.dispatcher.put({ ...webhook, url: alive.url })
  release()
  await emptied(stage, webhook.id)
  t.strictSame(received(alive, '/'), ['1', '2'])
  t.strictSame(ended, [])
})

t.test('an event that a change excludes while its redelivery is written down takes no other with it', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = 500
  const { late, waits, release } = held('record')
  let isHeld = false
  const stage = setup(t, async (name) => { if (isHeld) await late(name) }, { maxBackoff: LONG })
  const webhook = hook(receiver.url)
  await stage.dispatcher.put(webhook)
  await stage.eventLog.append(testEvent('s1', '1'))
  const ack = { event: 'onack', session: 's1', data: { id: { _serialized: 'x' } as never, ack: 3 } } as const
  await stage.eventLog.append(ack)
  await stage.eventLog.append(ack)
  const [failed] = await until('the failure', async () => {
    const log = await stage.dispatcher.deliveries('s1', { limit: 9 })
    return log.length > 0 ? log : undefined
  })
  receiver.answer = 200
  isHeld = true
  const redelivery = stage.dispatcher.redeliver(webhook, failed!.id)
  await waits
  await stage.dispatcher.put({ ...webhook, events: ['onack'] })
  await sleep(20)
  release()
  t.match(await redelivery, { status: 'delivered' })
  await emptied(stage, webhook.id)
  t.strictSame(receiver.events.slice(-2).map(({ event }) => event), ['onack', 'onack'])
  t.equal(receiver.requests.length, 4, 'one that failed, its redelivery, and both others')
})

t.test('a replay that comes while an attempt is written down goes back all the same', async t => {
  const receiver = await Receiver.listen(t)
  const { late, waits, release } = held('record')
  const stage = setup(t, late)
  const webhook = hook(receiver.url)
  await stage.dispatcher.put(webhook)
  await write(stage, 1, 2)
  await waits
  const replaying = stage.dispatcher.replay(webhook, 0)
  await sleep(20)
  release()
  await replaying
  await until('both again', () => received(receiver, '/').lastIndexOf('1') > 0)
  await emptied(stage, webhook.id)
  t.strictSame(received(receiver, '/').slice(-2), ['1', '2'])
})

t.test('a dispatcher that closes waits for what is written of a redelivery', async t => {
  const receiver = await Receiver.listen(t)
  const { late, waits, release } = held('record')
  let isHeld = false
  const stage = setup(t, async (name) => { if (isHeld) await late(name) })
  const webhook = hook(receiver.url)
  await stage.dispatcher.put(webhook)
  await write(stage, 1, 1)
  await emptied(stage, webhook.id)
  const [delivery] = await stage.dispatcher.deliveries('s1', { limit: 1 })
  isHeld = true
  const redelivery = stage.dispatcher.redeliver(webhook, delivery!.id)
  await waits
  let isClosed = false
  const closing = stage.dispatcher.close().then(() => { isClosed = true })
  await sleep(50)
  t.notOk(isClosed)
  release()
  t.match(await redelivery, { status: 'delivered', attempts: 2 })
  await closing
  t.equal(stage.calls.open, 0)
})

t.test('a dispatcher that closes waits for a webhook that is being added, and ends it', async t => {
  const receiver = await Receiver.listen(t)
  const { late, waits, release } = held('open')
  const stage = setup(t, late)
  const adding = stage.dispatcher.put(hook(receiver.url))
  await waits
  let isClosed = false
  const closing = stage.dispatcher.close().then(() => { isClosed = true })
  await sleep(20)
  t.notOk(isClosed)
  release()
  await Promise.all([adding, closing])
  t.equal(stage.calls.open, 0)
  await write(stage, 1, 2)
  await sleep(20)
  t.equal(receiver.requests.length, 0)
})
