import { reaches, setupRegistry } from '../../support/sessions.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { READY } from '../../support/fake-server.js'
import { testWithSlowStores } from '../../support/slow-store.js'

const setup = (t: import('tap').Test) => setupRegistry(t, { driver: new FakeDriver({ state: READY }) })

testWithSlowStores('running sessions are closed for the work and restarted after it; closed ones stay closed', async (t) => {
  const { subject, driver, store, recorded } = setup(t)
  await subject.start('s1')
  await subject.start('s2')
  await reaches(subject, 'CONNECTED', 's1')
  await subject.close('s2')
  const answer = await subject.withSessionsStopped(['s2', 's1', 'unknown'], async () => {
    t.match(subject.get('s1'), { status: 'CLOSED', reason: 'maintenance' })
    t.equal(driver.pages[0]?.closed, 'gracefully')
    t.equal(store.get('s1')?.desired, 'up', 'a server that is killed now brings it back at its next boot')
    return 'done'
  })
  t.equal(answer, 'done')
  await reaches(subject, 'CONNECTED', 's1')
  t.ok(recorded.order.includes('INITIALIZING restored'))
  t.match(subject.get('s2'), { status: 'CLOSED' })
  t.equal(subject.get('unknown'), undefined)
})

testWithSlowStores('sessions are restarted even if the work fails', async (t) => {
  const { subject } = setup(t)
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  await t.rejects(subject.withSessionsStopped(['s1'], async () => { throw new Error('no room') }), /no room/)
  await reaches(subject, 'CONNECTED')
})

testWithSlowStores('a start waits for the end of the work, and a close that comes meanwhile holds', async (t) => {
  const { subject, driver } = setup(t)
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  let starting: Promise<unknown> | undefined
  await subject.withSessionsStopped(['s1', 's2'], async () => {
    starting = subject.start('s2')
    await subject.close('s1')
    await new Promise((resolve) => setImmediate(resolve))
    t.equal(driver.opened.length, 1, 'nothing was opened')
  })
  await starting
  await reaches(subject, 'CONNECTED', 's2')
  t.equal(subject.get('s1')?.status, 'CLOSED')
  t.equal(driver.opened.length, 2)
})

testWithSlowStores('two at once on the same sessions take turns', async (t) => {
  const { subject } = setup(t)
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`${name} ends`)
  }
  await Promise.all([subject.withSessionsStopped(['s1', 's2'], work('a')), subject.withSessionsStopped(['s2', 's1'], work('b'))])
  t.strictSame(log, ['a begins', 'a ends', 'b begins', 'b ends'])
})

testWithSlowStores('sessions that an archive brought are started with what the store has of them', async (t) => {
  const { subject, store, driver } = setup(t)
  await store.update('s1', () => ({ deviceName: 'from an archive' }))
  await subject.resume(['s1'])
  await reaches(subject, 'CONNECTED')
  t.equal(driver.page.options.deviceName, 'from an archive')
  t.equal(store.get('s1')?.desired, 'up')
})
