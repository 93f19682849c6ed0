import t from 'tap'
import { FakeDriver } from '../../support/fake-driver.js'
import { reaches, setupRegistry } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const READY = { registered: true, ready: true, socket: 'CONNECTED' }
const restarts = { perHour: 3, backoff: 20, maxBackoff: 60 }

t.test('a session whose browser is lost comes back by itself, until the budget of the hour is spent', async (t) => {
  const { subject, driver, recorded } = setupRegistry(t, { driver: new FakeDriver({ state: READY }), restarts })
  await subject.start('s1')
  for (let round = 1; round <= 4; round++) {
    await reaches(subject, 'CONNECTED')
    t.equal(driver.pages.length, round)
    driver.page.options.onLost('page_crashed', 'out of memory')
    await until('the end', () => recorded.changes.filter(({ to }) => to === 'CLOSED').length === round)
  }
  const ends = recorded.changes.filter(({ to }) => to === 'CLOSED')
  t.strictSame(ends.map(({ reason, restartAt }) => [reason, restartAt !== undefined]), [...Array(3).fill(['page_crashed', true]), ['page_crashed', false]], 'each says whether it comes back')
  t.strictSame(recorded.order.slice(0, 4).filter((text) => /^[A-Z]/.test(text)), ['INITIALIZING start_requested', 'CONNECTED ready'])
  t.equal(recorded.order.filter((text) => text === 'INITIALIZING restarted').length, 3)
  t.match(await subject.health('s1'), { status: 'CLOSED', reason: 'page_crashed', detail: 'out of memory', restartAt: null, restarts: 3, healthy: false })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
})

t.test('a restart that fails is tried again', async (t) => {
  const { subject, driver, recorded } = setupRegistry(t, { driver: new FakeDriver({ state: READY }), restarts })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  driver.options.error = new Error('no browser')
  driver.page.options.onLost('browser_crashed', 'killed')
  await until('a failed start', () => recorded.order.includes('CLOSED start_failed'))
  driver.options.error = undefined
  await reaches(subject, 'CONNECTED')
  t.match(await subject.health('s1'), { healthy: true, restartAt: null })
})

t.test('a close, a logout and a start of somebody end the plan', async (t) => {
  const { subject, driver, store } = setupRegistry(t, { driver: new FakeDriver({ state: READY }), restarts: { ...restarts, backoff: 600_000, maxBackoff: 600_000 } })
  const lose = async () => {
    await reaches(subject, 'CONNECTED')
    driver.page.options.onLost('browser_crashed', 'killed')
    await reaches(subject, 'CLOSED')
    t.type((await subject.health('s1')).restartAt, 'number')
  }
  await subject.start('s1')
  await lose()
  t.equal(store.list()[0]?.desired, 'up', 'it is meant to be up, and is after a restart of the server')
  await subject.start('s1')
  await lose()
  await subject.close('s1')
  t.match(await subject.health('s1'), { status: 'CLOSED', reason: 'browser_crashed', restartAt: null })
  await subject.start('s1')
  await lose()
  await subject.logout('s1')
  t.match(await subject.health('s1'), { restartAt: null })
  t.equal(driver.pages.length, 3)
})

t.test('a logout is never followed by a restart', async (t) => {
  const { subject, driver } = setupRegistry(t, { driver: new FakeDriver({ state: READY }), restarts, times: { heartbeat: 5 } })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  driver.page.state = { loggedOut: true, logoutReason: 'account_locked' }
  await reaches(subject, 'CLOSED')
  t.match(await subject.health('s1'), { reason: 'unlinked', logoutReason: 'account_locked', detail: /locked/, action: 'unlock_account', restartAt: null, restarts: 0 })
})
