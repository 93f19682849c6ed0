import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { decodeTime, isValid } from 'ulid'
import { EventLog, type EventStore, type FileOutcome, type NewEvent } from '../../../src/events/event-log.js'
import { tempDir } from '../../support/temp-dir.js'
import { storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'

t.test('ids grow, also where the clock is put back, and over a restart', async t => {
  const dataDir = tempDir(t)
  const clock = Date.now
  t.teardown(() => { Date.now = clock })
  const ids: string[] = []
  const write = async (count: number) => {
    const { eventLog, close } = storedEventLog(t, dataDir)
    for (let i = 0; i < count; i++) ids.push((await eventLog.append(testEvent(`s${i % 2}`, `${ids.length}`)))!.id)
    close()
  }
  Date.now = () => 1_795_521_600_000
  await write(100)
  Date.now = () => 1_795_500_000_000
  await write(100)
  Date.now = () => 1_795_521_600_500
  await write(100)
  t.strictSame(ids, [...new Set(ids)].sort(), 'each is larger than the one before')
  t.ok(ids.every(isValid))
  t.equal(decodeTime(ids[0]!), 1_795_521_600_000)
  const { eventLog } = storedEventLog(t, dataDir)
  t.match(await eventLog.get(ids[150]!), { at: 1_795_500_000_000 }, 'the moment is that of the clock')
  t.strictSame((await eventLog.after('s0', 0, 1000)).map(({ seq }) => seq), Array.from({ length: 150 }, (_, index) => index + 1), 'numbers go on')
})

t.test('a message is recorded once, across a restart too', async t => {
  const dataDir = tempDir(t)
  const message = { id: 'm1', chat: '1@c.us', t: 1 }
  const first = storedEventLog(t, dataDir)
  t.ok(await first.eventLog.append(testEvent('s1', 'a'), { message }))
  t.equal(await first.eventLog.append(testEvent('s1', 'a'), { message }), undefined)
  first.close()
  const second = storedEventLog(t, dataDir)
  t.equal(await second.eventLog.append(testEvent('s1', 'a'), { message }), undefined)
  t.equal(await second.eventLog.lastOffset('s1'), 1)
})

t.test('followers are notified of events that can be read, until they stop', async t => {
  const { eventLog } = storedEventLog(t)
  const notified: string[] = []
  const stop = eventLog.subscribe('s1', (session) => notified.push(session))
  const stopAll = eventLog.subscribeAll((session) => notified.push(`all: ${session}`))
  const stopForgotten = eventLog.onCleared((session) => notified.push(`forgotten: ${session}`))
  await eventLog.append(testEvent('s2', 'x'))
  await eventLog.append(testEvent('s1', 'a'))
  t.strictSame(notified.splice(0), ['all: s2', 's1', 'all: s1'])
  const waiting = (await eventLog.append(testEvent('s1', 'b'), { pending: true }))!
  t.strictSame(notified.splice(0), [], 'not of one that waits for its file')
  await eventLog.settle(waiting, { mediaError: 'gone' })
  await eventLog.settle(waiting, { mediaError: 'gone' })
  t.strictSame(notified.splice(0), ['s1', 'all: s1'])
  await eventLog.clear('s1')
  t.strictSame(notified.splice(0), ['forgotten: s1'])
  for (const leave of [stop, stopAll, stopForgotten]) leave()
  await eventLog.append(testEvent('s1', 'c'))
  await eventLog.clear('s1')
  t.strictSame(notified, [])
})

t.test('names that mean something to JavaScript are names', async t => {
  const { eventLog } = storedEventLog(t)
  for (const name of ['error', 'newListener', 'removeListener', 'all', 'forgotten', '__proto__', 'constructor', 'length']) {
    const notified: string[] = []
    const stop = eventLog.subscribe(name, (session) => notified.push(session))
    await t.resolves(eventLog.append(testEvent(name, 'a')), name)
    eventLog.subscribe('s1', () => {})()
    await eventLog.append(testEvent(name, 'b'))
    stop()
    t.strictSame(notified, [name, name], name)
    t.strictSame((await eventLog.after(name, 0)).map(({ seq, session }) => [seq, session]), [[1, name], [2, name]], name)
    await eventLog.clear(name)
    t.equal(await eventLog.lastOffset(name), 0, name)
  }
})

t.test('the present offset is after the events that can be read, and before pending and later ones', async t => {
  const { eventLog } = storedEventLog(t)
  await eventLog.append(testEvent('s1', 'read'))
  await eventLog.append(testEvent('s2', 'read'))
  const waiting = (await eventLog.append(testEvent('s2', 'waits'), { pending: true }))!
  await eventLog.append(testEvent('s2', 'behind'))
  await eventLog.append(testEvent('s2', 'waits too'), { pending: true })
  const place = await eventLog.tailOffsets()
  await eventLog.append(testEvent('s1', 'new'))
  await eventLog.append(testEvent('s3', 'new'))
  await eventLog.settle(waiting, { mediaError: 'gone' })
  const bodies = async (session: string) => (await eventLog.after(session, await place(session))).map(({ data }) => 'body' in data && data.body)
  t.strictSame(await Promise.all(['s1', 's2', 's3'].map(bodies)), [['new'], ['waits', 'behind'], ['new']])
})

t.test('writes of a session go to a slow store one at a time; readers are notified of what is there', async t => {
  const { store } = storedEventLog(t)
  let open = 0
  const slow = async <T>(work: () => Promise<T>): Promise<T> => {
    t.equal(++open, 1)
    await sleep(2)
    open--
    return await work()
  }
  const eventLog = new EventLog(Object.assign(Object.create(store), {
    append: (event: NewEvent) => slow(() => store.append(event)),
    settle: (id: string, outcome: FileOutcome) => slow(() => store.settle(id, outcome)),
    clear: (session: string) => slow(() => store.clear(session)),
    newestId: () => store.newestId(),
    after: (...given: Parameters<EventStore['after']>) => store.after(...given),
    lastOffset: (session: string) => store.lastOffset(session)
  }))
  const seen: number[] = []
  eventLog.subscribe('s1', async () => { seen.push((await store.after('s1', 0, 99)).length) })
  const first = eventLog.append(testEvent('s1', 'a'))
  const second = eventLog.append(testEvent('s1', 'b'), { pending: true })
  const third = eventLog.append(testEvent('s1', 'c'))
  const settled = second.then((event) => eventLog.settle(event!, { file: 'b' }))
  t.strictSame((await Promise.all([first, second, third])).map((event) => event?.seq), [1, 2, 3])
  t.equal(await settled, true)
  t.strictSame(seen, [1, 1, 3])
  const [files, next] = await Promise.all([eventLog.clear('s1'), eventLog.append(testEvent('s1', 'd'))])
  t.strictSame(files, ['b'])
  t.equal(next?.seq, 1, 'what is appended after the call to clear comes after it')
})

t.test('a write that fails is for its caller alone', async t => {
  const { eventLog, store } = storedEventLog(t)
  await eventLog.append(testEvent('s1', 'a'))
  const { append } = store
  store.append = async () => { throw new Error('full') }
  const failing = eventLog.append(testEvent('s1', 'b'))
  store.append = append
  const next = eventLog.append(testEvent('s1', 'c'))
  await t.rejects(failing, { message: 'full' })
  t.equal((await next)?.seq, 2)
})
