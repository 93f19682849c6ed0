import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { KnownSessions } from '../../../src/sessions/known-sessions.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteSessionStore } from '../../../src/store/sessions.js'
import { Random } from '../../chaos/random.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { READY } from '../../support/fake-server.js'
import { reaches, setupRegistry } from '../../support/sessions.js'
import { randomly, slowStore, type Late } from '../../support/slow-store.js'
import { tempDir } from '../../support/temp-dir.js'
import { until } from '../../support/until.js'

/** A registry whose store takes its time, and what is on disk. */
function setup (t: Test, late: Late, driver = new FakeDriver({ state: READY })) {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const disk = new SqliteSessionStore(db)
  const calls = { open: 0 }
  const store = new KnownSessions(slowStore(disk, late, (open) => { calls.open = open }))
  return { ...setupRegistry(t, { driver, store }), disk, calls }
}

/** Calls of one method wait for a release; `waits` resolves when one does. */
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

for (const method of ['save', 'setDesiredState']) {
  t.test(`a close that comes while a start is written down by ${method} is the later wish`, async t => {
    const { late, waits, release } = held(method)
    const { subject, driver, disk } = setup(t, late)
    const starting = subject.start('s1', { deviceName: 'one' })
    await waits
    const queued = subject.start('s1')
    const closing = subject.close('s1')
    release()
    await Promise.all([starting, queued, closing])
    t.equal(driver.opened.length, 0)
    t.strictSame(await disk.get('s1'), { name: 's1', options: { deviceName: 'one' }, desired: 'down' })
    await subject.start('s1')
    await reaches(subject, 'CONNECTED')
    t.match(await disk.get('s1'), { desired: 'up' })
  })
}

t.test('a close that comes while listeners prepare a start is the later wish too', async t => {
  const { subject, driver } = setup(t, async () => {})
  let prepared = () => {}
  const preparing = new Promise<void>((resolve) => {
    subject.onAsync('starting', async () => {
      resolve()
      await new Promise<void>((resolve) => { prepared = resolve })
    })
  })
  const starting = subject.start('s1')
  await preparing
  await sleep(20)
  t.equal(driver.opened.length, 0, 'a start waits for its listeners')
  await subject.close('s1')
  prepared()
  t.match(await starting, { status: 'CLOSED' })
  t.equal(driver.opened.length, 0)
})

t.test('a restart does not undo a close that is being written', async t => {
  const { late, waits, release } = held('setDesiredState')
  let isHeld = false
  const { subject, driver } = setup(t, async (name) => { if (isHeld) await late(name) })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  isHeld = true
  const closing = subject.close('s1')
  await waits
  const restarting = [subject.restart('s1'), subject.startAll('up')]
  await sleep(20)
  release()
  await Promise.all([closing, ...restarting])
  t.equal(subject.get('s1')?.status, 'CLOSED')
  t.equal(driver.opened.length, 1)
})

t.test('starts at once take no more places than there are, and one that is refused is not known', async t => {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = new KnownSessions(slowStore(new SqliteSessionStore(db), randomly(8)))
  const admit = (open: number) => { if (open >= 2) throw new Error('full') }
  const { subject, driver } = setupRegistry(t, { driver: new FakeDriver({ state: READY }), store, admit })
  const names = ['s1', 's2', 's3', 's4']
  const outcomes = await Promise.allSettled(names.map(async (name) => await subject.start(name)))
  t.strictSame(outcomes.map(({ status }) => status), ['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  for (const name of ['s1', 's2']) await reaches(subject, 'CONNECTED', name)
  t.equal(driver.opened.length, 2)
  t.equal(subject.get('s3'), undefined)
  await subject.close('s1')
  await subject.start('s4')
  await reaches(subject, 'CONNECTED', 's4')
})

t.test('a session that is started while it closes is meant to be up', async t => {
  const { subject, store, disk } = setup(t, randomly(3), new FakeDriver({ state: READY, closeDelay: 60 }))
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  const closing = subject.close('s1')
  await subject.start('s1')
  await closing
  await reaches(subject, 'CONNECTED')
  await store.idle()
  t.match(await disk.get('s1'), { desired: 'up' }, 'also after the next boot')
})

t.test('a shutdown waits for what is being written', async t => {
  const { late, waits, release } = held('setDesiredState')
  let isHeld = false
  const { subject, driver, disk, calls } = setup(t, async (name) => { if (isHeld) await late(name) })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  isHeld = true
  driver.page.state = { ...READY, registered: false, ready: false }
  await waits
  let isOver = false
  const closing = subject.shutdown().then(() => { isOver = true })
  await sleep(20)
  t.notOk(isOver)
  release()
  await closing
  t.equal(calls.open, 0)
  t.match(await disk.get('s1'), { desired: 'down' })
})

t.test('who clears a session waits until its listeners have', async t => {
  const { subject } = setup(t, randomly(4))
  let isDone = false
  subject.onAsync('cleared', async (session) => {
    await randomly(5)('')
    t.equal(subject.get(session), undefined)
    isDone = true
  })
  await subject.start('s1')
  await subject.clear('s1')
  t.ok(isDone)
})

t.test('a restore in the store itself is known when it is done, and loses no change that came meanwhile', async t => {
  const { store, disk } = setup(t, randomly(6))
  await store.update('s1', () => ({ deviceName: 'mine' }))
  await store.update('s2', () => ({}))
  const restoring = store.changeInStore(['s1', 's2', 's3'], async () => {
    await randomly(7)('')
    await disk.save('s1', { deviceName: 'theirs' })
    await disk.save('s3', {})
    await disk.remove('s2')
  })
  const changing = store.update('s1', (options) => ({ ...options, webhook: 'https://bot.example/' }))
  await Promise.all([restoring, changing])
  t.strictSame(store.list(), await disk.list())
  t.strictSame(store.get('s1')?.options, { deviceName: 'theirs', webhook: 'https://bot.example/' })
  t.strictSame(store.list().map(({ name }) => name), ['s1', 's3'])
})

t.test('what could not be written down is neither known nor started', async t => {
  let isFull = true
  const { subject, driver, store } = setup(t, async () => { if (isFull) throw new Error('disk full') })
  await t.rejects(subject.start('s1'), { message: 'disk full' })
  t.equal(subject.get('s1'), undefined)
  t.equal(store.get('s1'), undefined)
  t.equal(driver.opened.length, 0)
  isFull = false
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  isFull = true
  const errors: unknown[] = []
  subject.on('error', (error) => errors.push(error))
  driver.page.state = { ...READY, registered: false, ready: false }
  await reaches(subject, 'CLOSED')
  await until('the error', () => errors.length > 0)
  t.match(errors, [{ message: 'disk full' }], 'an end that cannot be written down is logged')
  isFull = false
})

for (const seed of [1, 2, 3, 4]) {
  t.test(`the last of many starts and closes holds, in memory and on disk (seed ${seed})`, async t => {
    const { subject, disk, calls } = setup(t, randomly(seed), new FakeDriver({ state: READY, delay: 2, closeDelay: 2 }))
    const random = new Random(seed)
    const names = ['s1', 's2', 's3']
    const last: Record<string, string> = {}
    const work: Promise<unknown>[] = []
    for (let step = 0; step < 60; step++) {
      const name = names[Math.floor(random.between(0, names.length))]!
      last[name] = random.pick({ start: 3, close: 2 })
      work.push(last[name] === 'start' ? subject.start(name, { deviceName: `${step}` }) : subject.close(name))
      if (random.next() < 0.3) await randomly(seed + step)('')
    }
    await Promise.all(work)
    for (const name of Object.keys(last)) {
      const isUp = last[name] === 'start'
      await reaches(subject, isUp ? 'CONNECTED' : 'CLOSED', name)
      t.equal((await disk.get(name))?.desired ?? 'down', isUp ? 'up' : 'down', name)
    }
    const { length } = work
    t.equal(length, 60)
    await subject.shutdown()
    t.equal(calls.open, 0, 'nothing is being written after the shutdown')
    const after = await disk.list()
    t.ok(after.every(({ name, desired }) => desired === (last[name] === 'start' ? 'up' : 'down')), 'which changes no wish')
  })
}
