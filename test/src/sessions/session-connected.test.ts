import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { RunTimes } from '../../../src/sessions/run-types.js'
import type { SessionDeps } from '../../../src/sessions/session.js'
import { TRANSITIONS } from '../../../src/sessions/transitions.js'
import { FakeDriver, type FakeDriverOptions } from '../../support/fake-driver.js'
import { reaches, setupSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const begin = { options: {}, reason: 'start_requested' } as const
const linked = { registered: true, urlcode: null, phoneCode: null }
const socket = (state: string) => ({ ...linked, ready: false, socket: state })
/** The page looks connected, but another client has its login. */
const displaced = { ...linked, ready: true, socket: 'CONNECTED', displaced: true }
const unlinked = { registered: false, ready: false, socket: 'UNPAIRED', urlcode: 'code-9', phoneCode: null }

/** A session that is CONNECTED. */
async function connected (t: Test, options: FakeDriverOptions = {}, times: Partial<RunTimes> = {}, deps: Pick<Partial<SessionDeps>, 'onError'> = {}) {
  const setup = setupSession(t, { ...deps, driver: new FakeDriver({ ...options, state: { ...linked, ready: true, socket: 'CONNECTED' } }), times })
  await setup.subject.start(begin)
  await reaches(setup.subject, 'CONNECTED')
  return { ...setup, page: setup.driver.page, moves: () => setup.recorded.changes.slice(2).map(({ to, reason }) => `${to} ${reason}`) }
}

t.test('the connection is lost and comes back', async t => {
  const { subject, page, moves } = await connected(t)
  page.state = socket('TIMEOUT')
  await reaches(subject, 'INITIALIZING')
  t.equal(subject.snapshot.reason, 'network')
  t.equal(subject.whatsapp, undefined, 'meanwhile nothing can be sent')
  page.state = socket('OPENING')
  await sleep(30)
  page.login()
  await reaches(subject, 'CONNECTED')
  t.strictSame(moves(), ['INITIALIZING network', 'CONNECTED reconnected'])
  page.state = socket('TIMEOUT')
  await reaches(subject, 'INITIALIZING')
  page.login()
  await reaches(subject, 'CONNECTED')
  t.equal(moves().length, 4, 'as often as it takes')
})

t.test('a single bad look is no loss', async t => {
  const { subject, page, moves } = await connected(t, {}, { heartbeat: 20_000, poll: 20_000 })
  const look = async (state: 'good' | 'bad') => {
    const { looks } = page
    if (state === 'good') page.login()
    else page.state = socket('OPENING')
    page.listeners?.onStateChange()
    await until('a look', () => page.looks > looks)
  }
  for (const state of ['bad', 'good', 'bad'] as const) await look(state)
  t.strictSame(moves(), [], 'a good one between two bad ones restarts the count')
  await look('bad')
  await reaches(subject, 'INITIALIZING')
})

t.test('the connection does not come back', async t => {
  const { subject, page, moves } = await connected(t, {}, { network: 60 })
  page.state = socket('TIMEOUT')
  await reaches(subject, 'CLOSED')
  t.strictSame(moves(), ['INITIALIZING network', 'CLOSED network'])
  t.match(subject.snapshot.detail, /no connection to WhatsApp for 0.06 s/)
  t.equal(page.closed, 'gracefully')
})

t.test('each loss has its whole time', async t => {
  const { subject, page, moves } = await connected(t, {}, { network: 4_000 })
  for (let i = 0; i < 2; i++) {
    page.state = socket('TIMEOUT')
    await reaches(subject, 'INITIALIZING')
    await sleep(2_500)
    page.login()
    await reaches(subject, 'CONNECTED')
  }
  t.equal(moves().length, 4)
})

t.test('the phone removes the device', async t => {
  const { subject, page, recorded } = await connected(t)
  page.state = unlinked
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'unlinked', urlcode: null })
  t.strictSame(recorded.events.filter(({ event }) => event === 'status-find').slice(-2).map(({ data }) => data), [{ status: 'disconnectedMobile' }, { status: 'browserClose' }])
})

t.test('one look that finds the device unlinked is not believed', async t => {
  const { subject, page, moves } = await connected(t, {}, { heartbeat: 200 })
  const { looks } = page
  page.state = unlinked
  page.listeners?.onStateChange()
  await until('a look', () => page.looks > looks)
  page.login()
  await until('two more looks', () => page.looks > looks + 2)
  t.strictSame(moves(), [])
  t.equal(subject.snapshot.status, 'CONNECTED')
})

t.test('a page that was loaded after a logout is unlinked at once', async t => {
  const { subject, page } = await connected(t, {}, { heartbeat: 20_000 })
  page.state = { loading: true, loggedOut: true }
  page.listeners?.onStateChange()
  await reaches(subject, 'CLOSED')
  t.equal(subject.snapshot.reason, 'unlinked')
})

t.test('a page that loads itself again', async t => {
  const { subject, page, moves, recorded } = await connected(t, {}, { call: 40 })
  page.state = { loading: true }
  await reaches(subject, 'INITIALIZING')
  t.equal(subject.snapshot.reason, 'reloaded')
  page.listeners?.onack({ id: { _serialized: 'm1' }, ack: 1 } as never)
  await sleep(80)
  t.equal(subject.snapshot.status, 'INITIALIZING', 'longer than a call may take')
  t.notOk(recorded.order.includes('onack'), 'what the page emits meanwhile is held back')
  page.login()
  await reaches(subject, 'CONNECTED')
  await until('the event', () => recorded.order.includes('onack'))
  t.strictSame(moves(), ['INITIALIZING reloaded', 'CONNECTED reconnected'])
})

t.test('a page that loads itself again and does not come back', async t => {
  const { subject, page, moves } = await connected(t, {}, { start: 60 })
  page.state = { loading: true }
  await reaches(subject, 'CLOSED')
  t.strictSame(moves(), ['INITIALIZING reloaded', 'CLOSED start_timeout'])
  t.match(subject.snapshot.detail, /loaded again and did not come up within 0.06 s/)
})

for (const [state, reason] of [['TOS_BLOCK', 'terms'], ['SMB_TOS_BLOCK', 'terms'], ['PROXYBLOCK', 'proxy_blocked'], ['SCREEN_LOCKED', 'screen_locked']] as const) {
  t.test(`${state} is no matter of the network`, async t => {
    const { subject, page, moves } = await connected(t, {}, { network: 60 })
    page.state = socket(state)
    await reaches(subject, 'CLOSED')
    t.strictSame(moves(), [`INITIALIZING ${reason}`, `CLOSED ${reason}`])
    t.match(subject.snapshot.detail, new RegExp(state))
  })
}

t.test('names that the page lacks are kept and reported once each', async t => {
  const { subject, driver, page } = await connected(t)
  const reported: unknown[] = []
  subject.on('missing', (missing) => reported.push(missing))
  page.options.onMissing('Stream.mode', 'TypeError: x')
  page.options.onMissing('Stream.mode', 'TypeError: x')
  t.strictSame(reported, [{ session: 's1', name: 'Stream.mode', error: 'TypeError: x' }])
  t.strictSame(subject.snapshot.missing, ['Stream.mode'])
  await subject.close('requested')
  driver.forget({ state: { ...linked, ready: true, socket: 'CONNECTED' } })
  await subject.start(begin)
  t.strictSame(subject.snapshot.missing, [], 'another start, another page')
})

t.test('what the page offers is checked once it is ready', async t => {
  const report = { page: '2.3', source: 'latest' as const, waJs: '4.6', checked: 2, families: { chats: { missing: [] }, labels: { missing: ['whatsapp.LabelStore'] } }, worse: [], hooksMissing: [], at: 1 }
  const { subject } = await connected(t, { capabilities: async () => report })
  t.strictSame(await subject.capabilities(), report)
  t.strictSame(subject.snapshot.missing, ['whatsapp.LabelStore'])
  await subject.close('requested')
  t.equal(await subject.capabilities(), undefined)
})

t.test('a page that is worse than the last good one makes way for that', async t => {
  const found = (missing: string[], worse: 'pinning'[]) => ({ page: '2.3', source: 'latest' as const, waJs: '4.6', checked: 2, families: { pinning: { missing } }, worse, hooksMissing: [], at: Date.now() })
  const reports = [found(['chat.pin'], ['pinning']), found([], [])]
  const { subject, driver, moves, recorded } = await connected(t, { capabilities: async () => reports.shift() ?? found([], []) })
  await until('the last good page', () => driver.page.fellBack)
  await until('the session to be back', () => moves().length === 2)
  t.strictSame(moves(), ['INITIALIZING last_good_page', 'CONNECTED last_good_page'])
  await until('the second check', () => recorded.events.filter(({ event }) => event === 'capabilities-changed').length === 2)
  t.strictSame(await subject.missing('pinning'), [])
  driver.page.state = socket('TIMEOUT')
  await reaches(subject, 'INITIALIZING')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.equal(subject.snapshot.reason, 'reconnected', 'it is said once')
})

t.test('a page that lacks hooks for events is loaded again, once', async t => {
  const report = { page: '2.3', source: 'latest' as const, waJs: '4.6', checked: 2, families: {}, worse: [], hooksMissing: ['upsertVotes'], at: Date.now() }
  let reloads = 0
  const { subject, moves } = await connected(t, { capabilities: async () => report, reload: async () => { reloads++ } })
  const checks: boolean[] = []
  subject.on('capabilities', ({ reloads }) => checks.push(reloads))
  await until('the check after that', () => checks.at(-1) === false)
  t.equal(reloads, 1)
  t.strictSame(moves(), ['INITIALIZING reloaded', 'CONNECTED reconnected'])
})

t.test('what refuses a request was found a minute ago at the longest', async t => {
  const found = (missing: string[], at: number) => ({ page: '2.3', source: 'latest' as const, waJs: '4.6', checked: 2, families: { pinning: { missing } }, worse: [], hooksMissing: [], at })
  let checks = 0
  const { subject } = await connected(t, { capabilities: async () => ++checks === 1 ? found(['chat.pin'], Date.now()) : found([], Date.now()) })
  await until('the check', async () => await subject.capabilities())
  t.strictSame(await subject.missing('pinning'), ['chat.pin'])
  t.strictSame(await subject.missing('polls'), [])
  t.equal(checks, 1, 'a fresh one is believed')

  const old = await connected(t, { capabilities: async () => ++checks === 2 ? found(['chat.pin'], Date.now() - 61_000) : found([], Date.now()) })
  await until('the check', async () => await old.subject.capabilities())
  t.strictSame(await Promise.all([old.subject.missing('pinning'), old.subject.missing('pinning')]), [[], []])
  t.equal(checks, 3, 'two requests share a check')
  t.strictSame(old.subject.snapshot.missing, [])
})

t.test('a check that fails ends nothing', async t => {
  const errors: unknown[] = []
  const { subject } = await connected(t, { capabilities: async () => { throw new Error('no answer') } }, {}, { onError: (error) => errors.push(error) })
  t.equal(await subject.capabilities(), undefined)
  t.equal(subject.snapshot.status, 'CONNECTED')
  t.match(errors, [{ message: 'no answer' }])
})

t.test('a change that the page reports is checked at once', async t => {
  const { subject, page } = await connected(t, {}, { heartbeat: 20_000 })
  page.state = unlinked
  page.listeners?.onStateChange()
  await reaches(subject, 'CLOSED')
  t.equal(subject.snapshot.reason, 'unlinked')
})

t.test('logout: the unlinking that it causes is no surprise', async t => {
  const logout = async () => {
    driver.page.state = unlinked
    await sleep(60)
  }
  const { subject, driver, recorded } = await connected(t, { signOut: logout })
  await subject.logout()
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'logged_out' })
  t.notOk(recorded.changes.some(({ reason }) => reason === 'unlinked'))
})

t.test('logout without an unlinking that is seen in time', async t => {
  const { subject, page } = await connected(t, { signOut: async () => {} })
  await subject.logout()
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'logged_out' })
  t.ok(page.closed)
})

t.test('a logout that fails leaves the session as it is', async t => {
  const { subject, page } = await connected(t, { signOut: async () => { throw new Error('refused') } })
  await t.rejects(subject.logout(), { message: 'refused' })
  t.equal(subject.snapshot.status, 'CONNECTED')
  page.state = unlinked
  await reaches(subject, 'CLOSED')
  t.equal(subject.snapshot.reason, 'unlinked', 'a later unlinking is the phone\'s again')
})

t.test('a close during a logout wins, and the logout ends', async t => {
  let refuse = (_error: Error) => {}
  const logout = () => new Promise<void>((_resolve, reject) => { refuse = reject })
  const { subject, page } = await connected(t, { signOut: logout })
  const loggingOut = subject.logout()
  await subject.close('requested')
  t.ok(page.closed)
  refuse(new Error('the session was closed'))
  await t.resolves(loggingOut)
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
})

t.test('a conflict is taken over', async t => {
  let taken = 0
  const reload = async () => {
    taken++
    driver.page.login()
  }
  const { subject, driver, page, moves } = await connected(t, { reload })
  page.state = displaced
  await until('the take-over', () => moves().length === 2)
  t.strictSame(moves(), ['INITIALIZING conflict', 'CONNECTED reconnected'])
  t.equal(taken, 1)
  t.equal(subject.snapshot.status, 'CONNECTED')
})

t.test('somebody else who insists gets the device', async t => {
  let taken = 0
  const { subject, page, moves } = await connected(t, { reload: async () => { taken++ } })
  page.state = displaced
  await reaches(subject, 'CLOSED')
  t.strictSame(moves(), ['INITIALIZING conflict', 'CLOSED conflict'])
  t.equal(taken, 3)
  t.match(subject.snapshot.detail, /in use elsewhere/)
})

t.test('a take-over that fails is no failed start', async t => {
  const { subject, page } = await connected(t, { reload: async () => { throw new Error('refused') } })
  page.state = displaced
  await reaches(subject, 'CLOSED')
  t.equal(subject.snapshot.reason, 'conflict')
})

t.test('a take-over that hangs does not keep the session from being closed', async t => {
  let asked = false
  const reload = () => {
    asked = true
    return new Promise<void>(() => {})
  }
  const { subject, page } = await connected(t, { reload })
  page.state = displaced
  await until('the take-over', () => asked)
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
})

t.test('a move that the table does not allow is an error, which ends the run', async t => {
  const table = TRANSITIONS as Record<string, unknown>
  const allowed = TRANSITIONS.CONNECTED
  t.teardown(() => { table.CONNECTED = allowed })
  const { subject, page } = await connected(t)
  table.CONNECTED = ['CLOSED']
  page.state = socket('TIMEOUT')
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'start_failed', detail: 'Session s1 cannot go from CONNECTED to INITIALIZING' })
})
