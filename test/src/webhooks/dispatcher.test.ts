import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SessionEvent } from '../../../schemas/events/events.js'
import { hook, dispatching, OPTIONS } from '../../support/dispatching.js'
import { testEvent } from '../../support/test-event.js'
import { Receiver } from '../../support/receiver.js'
import { until } from '../../support/until.js'
import { testWithSlowStores } from '../../support/slow-store.js'

const bodies = (receiver: Receiver) => receiver.events.map(({ body }) => body as string)
const range = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(from + index))
const ack = (session: string): SessionEvent => ({ event: 'onack', session, data: { id: { _serialized: 'x' } as never, ack: 3 } })
const LONG = 3_600_000

testWithSlowStores('a new webhook begins at the newest event, and gets all that come after it, in order', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t)
  await eventLog.append(testEvent('s1', 'before'))
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  for (const body of range(120)) await eventLog.append(testEvent('s1', body))
  await eventLog.append(testEvent('s2', 'of another session'))
  await until('all events', () => receiver.events.length >= 120)
  t.strictSame(bodies(receiver), range(120))
  t.match(receiver.events[0], { event: 'onmessage', session: 's1', from: '1@c.us' })
  const ids = receiver.requests.map(({ headers }) => headers['webhook-id'])
  t.strictSame(ids, (await eventLog.after('s1', 1, 200)).map(({ id }) => id), 'the ids are those of the events')
  await until('an empty queue', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame(await dispatcher.queueOf(webhook.id), { pending: 0, attempts: 0, nextAttemptAt: null })
  t.strictSame(await dispatcher.queueOf('unknown'), { pending: 0, attempts: 0, nextAttemptAt: null })
})

testWithSlowStores('what fails is tried again, and nothing passes it', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t)
  const webhook = hook(receiver.url)
  let failures = 3
  receiver.answer = ({ event }, reply) => reply.writeHead(event.body === '2' && failures-- > 0 ? 500 : 200).end('said')
  await dispatcher.put(webhook)
  for (const body of range(3)) await eventLog.append(testEvent('s1', body))
  await until('all events', () => receiver.events.length >= 6)
  t.strictSame(bodies(receiver), ['1', '2', '2', '2', '2', '3'])
  t.equal(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size, 3, 'with the same id')
  await until('the last delivery', async () => (await dispatcher.deliveries('s1', { limit: 9 })).length === 3)
  const log = await dispatcher.deliveries('s1', { limit: 9 })
  t.match(log, [{ name: 'onmessage', webhook: webhook.id, status: 'delivered', attempts: 1 }, { status: 'delivered', attempts: 4, answer: '200: said' }, { attempts: 1 }], 'the newest first')
  t.ok(log.every(({ latency, firstAt, lastAt }) => latency >= 0 && firstAt <= lastAt))
})

testWithSlowStores('a restart goes on where it was, and forgets no pause that the receiver asked for', async t => {
  const dir = t.testdir()
  const receiver = await Receiver.listen(t)
  const [down, held] = [hook(receiver.url), hook(`${receiver.url}held`)]
  receiver.answer = ({ path, event }, reply) => {
    if (path === '/held') reply.writeHead(503, { 'retry-after': '3600' }).end()
    else reply.writeHead(event.body === '1' ? 200 : 500).end()
  }
  const first = dispatching(t, { dir, maxBackoff: LONG })
  for (const webhook of [down, held]) await first.dispatcher.put(webhook)
  for (const body of range(3)) await first.eventLog.append(testEvent('s1', body))
  await until('failures', async () => (await first.dispatcher.queueOf(down.id)).attempts > 0 && (await first.dispatcher.queueOf(held.id)).attempts > 0)
  t.match(await first.dispatcher.queueOf(down.id), { pending: 2, attempts: Number })
  const { nextAttemptAt } = await first.dispatcher.queueOf(held.id)
  t.ok(nextAttemptAt as number > Date.now() + 3_500_000)
  await first.stop()

  const requests = receiver.requests.length
  receiver.answer = 200
  const second = dispatching(t, { dir, maxBackoff: LONG })
  for (const webhook of [down, held]) await second.dispatcher.put(webhook)
  t.match(await second.dispatcher.queueOf(down.id), { pending: 2, attempts: 1 }, 'failures are not forgotten')
  await until('the rest', () => receiver.requests.length >= requests + 2)
  await until('an empty queue', async () => (await second.dispatcher.queueOf(down.id)).pending === 0)
  t.strictSame(receiver.requests.slice(requests).map(({ path, event }) => [path, event.body]), [['/', '2'], ['/', '3']])
  t.match(await second.dispatcher.queueOf(held.id), { pending: 3, attempts: 1, nextAttemptAt })
  await second.dispatcher.put({ ...held, headers: { 'x-changed': 'yes' } })
  await until('a change to end the pause', async () => (await second.dispatcher.queueOf(held.id)).pending === 0)
})

testWithSlowStores('410 switches a webhook off at its place; switched on again it goes on', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = 410
  const { eventLog, dispatcher } = dispatching(t)
  const webhook = hook(receiver.url)
  const gone: string[][] = []
  dispatcher.on('gone', ({ id }, reason) => gone.push([id, reason]))
  await dispatcher.put(webhook)
  for (const body of range(2)) await eventLog.append(testEvent('s1', body))
  await until('the end', () => gone.length > 0)
  t.strictSame(gone, [[webhook.id, 'the receiver wants no more: 410']])
  await eventLog.append(testEvent('s1', '3'))
  await dispatcher.put({ ...webhook, enabled: false, reason: 'gone' })
  t.match(await dispatcher.queueOf(webhook.id), { pending: 3, nextAttemptAt: null })
  t.match(await dispatcher.deliveries('s1', { limit: 9 }), [{ status: 'retrying', attempts: 1, answer: '410' }])
  receiver.answer = 200
  await dispatcher.put(webhook)
  await until('the events', () => receiver.events.length >= 4)
  t.strictSame(bodies(receiver), ['1', '1', '2', '3'])
  t.equal(gone.length, 1)
})

testWithSlowStores('an event that is too old when it fails is given up, and the queue goes on', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = ({ event }, reply) => reply.writeHead(event.body === '2' ? 500 : 200).end()
  const { eventLog, dispatcher } = dispatching(t, { maxAge: 150 })
  await dispatcher.put(hook(receiver.url))
  for (const body of range(3)) await eventLog.append(testEvent('s1', body))
  await until('the last', () => bodies(receiver).includes('3'))
  const [dead, ...others] = await until('a dead letter', async () => await dispatcher.deliveries('s1', { status: 'dead', limit: 9 }))
  t.match(dead, { status: 'dead', answer: '500' })
  t.ok(dead?.attempts as number > 1)
  t.equal(others.length, 0)
  await until('the others', async () => (await dispatcher.deliveries('s1', { status: 'delivered', limit: 9 })).length === 2)
  t.equal((await dispatcher.deliveries('s1', { status: 'retrying', limit: 9 })).length, 0)
})

testWithSlowStores('what a webhook does not want is passed by, and costs nothing', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t, { optionsOf: () => ({ ...OPTIONS, ignore: ['9@c.us'] }) })
  const webhook = hook(receiver.url, { events: ['onmessage'] })
  await dispatcher.put(webhook)
  for (let count = 0; count < 230; count++) await eventLog.append(ack('s1'))
  await eventLog.append(testEvent('s1', 'wanted'))
  const ignored = testEvent('s1', 'ignored')
  await eventLog.append({ ...ignored, data: { ...ignored.data, from: '9@c.us' } } as SessionEvent)
  await receiver.receives('onmessage')
  await until('an empty queue', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame(bodies(receiver), ['wanted'])
  t.equal((await dispatcher.deliveries('s1', { limit: 9 })).length, 1)
  t.equal(await dispatcher.lag(), 0)
})

testWithSlowStores('a webhook that is led elsewhere goes on there at once', async t => {
  const [dead, alive] = [await Receiver.listen(t), await Receiver.listen(t)]
  dead.answer = () => {}
  const { eventLog, dispatcher } = dispatching(t, { timeout: LONG })
  const webhook = hook(dead.url)
  await dispatcher.put(webhook)
  await eventLog.append(testEvent('s1', '1'))
  await dead.receives('onmessage')
  await dispatcher.put({ ...webhook, url: alive.url })
  await alive.receives('onmessage')
  await until('the delivery', async () => (await dispatcher.deliveries('s1', { limit: 9 })).length)
  t.match(await dispatcher.deliveries('s1', { limit: 9 }), [{ status: 'delivered', attempts: 1 }])
})

testWithSlowStores('nothing of a webhook is left when it was removed, also of what is under way', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher, db, errors } = dispatching(t, { timeout: LONG })
  const [webhook, other] = [hook(receiver.url), hook(`${receiver.url}other`)]
  receiver.answer = ({ path, event }, reply) => { if (path === '/other' || event.body === '1') reply.end() }
  for (const one of [webhook, other]) await dispatcher.put(one)
  for (const body of range(2)) await eventLog.append(testEvent('s1', body))
  await until('the hanging one', () => receiver.requests.filter(({ path }) => path === '/').length === 2)
  await dispatcher.remove(webhook.id)
  await dispatcher.remove('unknown')
  await eventLog.append(testEvent('s1', '3'))
  await until('the other one', async () => (await dispatcher.deliveries('s1', { webhook: other.id, limit: 9 })).length === 3)
  t.equal(receiver.requests.filter(({ path }) => path === '/').length, 2)
  t.strictSame(db.prepare('SELECT webhook FROM cursors').all(), [{ webhook: other.id }])
  t.strictSame(await dispatcher.deliveries('s1', { webhook: webhook.id, limit: 9 }), [])
  t.strictSame(errors, [])
})

testWithSlowStores('a test goes out at once, and leaves no trace', async t => {
  const receiver = await Receiver.listen(t)
  const { dispatcher } = dispatching(t)
  t.match(await dispatcher.test(hook(receiver.url, { enabled: false })), { delivered: true, status: 200, answer: '200' })
  t.match(receiver.requests[0], { event: { event: 'test', session: 's1', message: String }, headers: { 'webhook-id': /^\w{26}$/ } })
  await receiver.stop()
  const outcome = await dispatcher.test(hook(receiver.url))
  t.match(outcome, { delivered: false, status: null, answer: 'connection refused' })
  t.strictSame(Object.keys(outcome).sort(), ['answer', 'delivered', 'latency', 'status'])
  t.strictSame(await dispatcher.deliveries('s1', { limit: 9 }), [])
})

testWithSlowStores('a delivery is made again, with its id and body, never beside another request', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t)
  const [webhook, other] = [hook(receiver.url), hook(`${receiver.url}other`)]
  let open = 0
  let most = 0
  receiver.answer = ({ path }, reply) => {
    if (path === '/other') return reply.end()
    most = Math.max(most, ++open)
    return setTimeout(() => {
      open--
      reply.end()
    }, 20)
  }
  for (const one of [webhook, other]) await dispatcher.put(one)
  await eventLog.append(testEvent('s1', '1'))
  const [first] = await until('the delivery', async () => {
    const log = await dispatcher.deliveries('s1', { webhook: webhook.id, limit: 9 })
    return log.length > 0 ? log : undefined
  })
  for (const body of range(5, 2)) await eventLog.append(testEvent('s1', body))
  const id = first?.id as string
  t.match(await dispatcher.redeliver(webhook, id), { id, event: first?.event as string, status: 'delivered', attempts: 2 })
  await until('the others', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.equal(most, 1)
  const [original, again] = receiver.requests.filter(({ path, event }) => path === '/' && event.body === '1')
  t.equal(again?.body, original?.body)
  t.equal(again?.headers['webhook-id'], original?.headers['webhook-id'])

  await t.rejects(dispatcher.redeliver(webhook, 'unknown'), { code: 'APP_DELIVERY_NOT_FOUND' })
  await t.rejects(dispatcher.redeliver(other, id), { code: 'APP_DELIVERY_NOT_FOUND' })
  await t.rejects(dispatcher.redeliver({ ...webhook, session: 's2' }, id), { code: 'APP_DELIVERY_NOT_FOUND' })
  await receiver.stop()
  t.match(await dispatcher.redeliver(webhook, id), { status: 'dead', attempts: 3, answer: 'connection refused' }, 'one that fails is not tried again by itself')
  await receiver.start()
  receiver.answer = 410
  const gone = once(dispatcher, 'gone')
  await dispatcher.redeliver(webhook, id)
  t.match(await gone, [{ id: webhook.id }, /410/])
})

testWithSlowStores('the first of the queue is made again at once, and once', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = 500
  const { eventLog, dispatcher } = dispatching(t, { maxBackoff: LONG })
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  for (const body of range(2)) await eventLog.append(testEvent('s1', body))
  const [first] = await until('the failure', async () => {
    const log = await dispatcher.deliveries('s1', { limit: 9 })
    return log.length > 0 ? log : undefined
  })
  t.equal(first?.status, 'retrying')
  t.match(await dispatcher.redeliver(webhook, first?.id as string), { status: 'retrying', attempts: Number })
  receiver.answer = 200
  const before = receiver.requests.length
  t.match(await dispatcher.redeliver(webhook, first?.id as string), { status: 'delivered' })
  await until('the next', () => bodies(receiver).includes('2'))
  t.strictSame(bodies(receiver).slice(before), ['1', '2'])
})

testWithSlowStores('an event that has expired is not made again', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher, db } = dispatching(t)
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  const event = await eventLog.append(testEvent('s1', '1'))
  await until('the delivery', async () => (await dispatcher.deliveries('s1', { limit: 9 })).length)
  const [delivery] = await dispatcher.deliveries('s1', { limit: 9 })
  db.prepare('DELETE FROM events WHERE id = ?').run(event?.id)
  await t.rejects(dispatcher.redeliver(webhook, delivery?.id as string), { code: 'APP_EVENT_GONE', statusCode: 410 })
})

testWithSlowStores('a replay goes back, never forward, and all go out again with their ids', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t)
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  await eventLog.append(testEvent('s1', '1'))
  const since = await until('another millisecond', async () => ((await eventLog.after('s1', 0))[0]?.at as number) < Date.now() ? Date.now() : undefined)
  for (const body of range(3, 2)) await eventLog.append(testEvent('s1', body))
  await until('all', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  const ids = receiver.requests.map(({ headers }) => headers['webhook-id'])
  t.equal(await dispatcher.replay(webhook, since), 3)
  await until('all again', async () => receiver.events.length >= 7 && (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame(bodies(receiver), ['1', '2', '3', '4', '2', '3', '4'])
  t.strictSame(receiver.requests.slice(4).map(({ headers }) => headers['webhook-id']), ids.slice(1))
  t.match((await dispatcher.deliveries('s1', { limit: 9 })).map(({ attempts }) => attempts), [2, 2, 2, 1])

  await dispatcher.put({ ...webhook, enabled: false })
  for (const body of range(2, 5)) await eventLog.append(testEvent('s1', body))
  t.equal(await dispatcher.replay(webhook, Date.now() + LONG), 2, 'those that wait are not left out')
  t.equal(await dispatcher.replay(webhook, 0), 6)
})

testWithSlowStores('a replay during a delivery starts over all the same', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t)
  const webhook = hook(receiver.url)
  let release = () => {}
  receiver.answer = ({ event }, reply) => {
    if (event.body === '3' && receiver.requests.length === 3) release = () => reply.end()
    else reply.end()
  }
  await dispatcher.put(webhook)
  for (const body of range(3)) await eventLog.append(testEvent('s1', body))
  await until('the last', () => receiver.requests.length === 3)
  await dispatcher.replay(webhook, 0)
  release()
  await until('all again', async () => receiver.requests.length >= 6 && (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame(bodies(receiver), ['1', '2', '3', '1', '2', '3'])
})

testWithSlowStores('what is removed before a webhook has got it is known', async t => {
  const { eventLog, dispatcher } = dispatching(t)
  const [off, some] = [hook('http://127.0.0.1:1/', { enabled: false }), hook('http://127.0.0.1:1/', { enabled: false, events: ['onack'] })]
  await eventLog.append(testEvent('s1', '1'))
  for (const webhook of [off, some]) await dispatcher.put(webhook)
  const removed = [{ session: 's1', seq: 1, name: 'onmessage' }, { session: 's1', seq: 2, name: 'onmessage' }, { session: 's1', seq: 3, name: 'onack' }, { session: 's2', seq: 4, name: 'onack' }]
  t.strictSame([...dispatcher.undelivered(removed)], [[off.id, 2], [some.id, 1]])
  t.equal(dispatcher.undelivered(removed.slice(0, 1)).size, 0)
})

testWithSlowStores('an event that cannot be read waits, and a listener that fails breaks nothing', async t => {
  const receiver = await Receiver.listen(t)
  let reads = 0
  const { eventLog, dispatcher, errors } = dispatching(t, { payload: async ({ event, session }) => { if (reads++ < 2) throw new Error('no file'); return { event, session } } })
  const delivered: string[] = []
  dispatcher.on('delivered', () => { throw new Error('mine') })
  dispatcher.on('delivered', ({ id }, event) => delivered.push(id, event.event))
  dispatcher.on('attempt', async () => { throw new Error('later') })
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  await eventLog.append(testEvent('s1', '1'))
  await receiver.receives('onmessage')
  await until('the delivery', () => delivered.length > 0)
  t.strictSame(delivered, [webhook.id, 'onmessage'])
  t.match(await dispatcher.deliveries('s1', { limit: 9 }), [{ attempts: 3, status: 'delivered' }])
  await until('the errors', () => errors.length === 4)
})

testWithSlowStores('a defect of the store delays, and loses nothing', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher, db, errors } = dispatching(t)
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  db.exec("CREATE TRIGGER full BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'disk full'); END")
  for (const body of range(2)) await eventLog.append(testEvent('s1', body))
  await until('the defect', () => errors.length > 0)
  t.match(errors[0], { message: /disk full/ })
  db.exec('DROP TRIGGER full')
  await until('all', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame([...new Set(bodies(receiver))], ['1', '2'])
  t.strictSame((await dispatcher.deliveries('s1', { limit: 9 })).map(({ attempts }) => attempts), [1, 1])
})

testWithSlowStores('at the end the rest goes out, and what hangs is cut off and comes again', async t => {
  const dir = t.testdir()
  const receiver = await Receiver.listen(t)
  receiver.answer = ({ path }, reply) => { if (path !== '/hangs') setTimeout(() => reply.end(), 5) }
  const first = dispatching(t, { dir, timeout: LONG })
  const [quick, hanging] = [hook(receiver.url), hook(`${receiver.url}hangs`)]
  for (const webhook of [quick, hanging]) await first.dispatcher.put(webhook)
  for (const body of range(20)) await first.eventLog.append(testEvent('s1', body))
  const redelivery = until('the first', async () => (await first.dispatcher.deliveries('s1', { limit: 1 }))[0])
    .then(async ({ id }) => first.dispatcher.redeliver(quick, id))
  await redelivery
  const start = Date.now()
  await first.stop()
  t.ok(Date.now() - start < 10_000)
  await first.dispatcher.put(hook(receiver.url))
  t.equal(receiver.requests.filter(({ path }) => path === '/').length, 21)
  t.strictSame(first.errors, [], 'nothing touches the database afterwards')

  const second = dispatching(t, { dir, timeout: LONG })
  await second.dispatcher.put(quick)
  await second.dispatcher.put(hanging)
  t.equal((await second.dispatcher.queueOf(quick.id)).pending, 0)
  t.match(await second.dispatcher.queueOf(hanging.id), { pending: 20, attempts: 0 })
  t.equal(await second.dispatcher.lag(), 20)
})

testWithSlowStores('nothing goes out before the start; what comes before it does then', async t => {
  const receiver = await Receiver.listen(t)
  const { eventLog, dispatcher } = dispatching(t, { isStarted: false })
  const [webhook, removed] = [hook(receiver.url), hook(`${receiver.url}removed`)]
  for (const one of [webhook, removed]) await dispatcher.put(one)
  for (const body of range(2)) await eventLog.append(testEvent('s1', body))
  await dispatcher.remove(removed.id)
  await sleep(50)
  t.equal(receiver.requests.length, 0)
  t.match(await dispatcher.queueOf(webhook.id), { pending: 2 }, 'it begins where the log was when it was put')
  dispatcher.start()
  dispatcher.start()
  await until('both', () => receiver.requests.length >= 2)
  await until('an empty queue', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.strictSame(bodies(receiver), ['1', '2'])
})

testWithSlowStores('a dispatcher that closes before its start posts nothing, and loses nothing', async t => {
  const dir = t.testdir()
  const receiver = await Receiver.listen(t)
  const webhook = hook(receiver.url)
  const first = dispatching(t, { dir, isStarted: false })
  await first.dispatcher.put(webhook)
  await first.eventLog.append(testEvent('s1', '1'))
  await first.stop()
  first.dispatcher.start()
  t.equal(receiver.requests.length, 0)
  await dispatching(t, { dir }).dispatcher.put(webhook)
  await receiver.receives('onmessage')
})
