import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { FakeDriver } from '../../support/fake-driver.js'
import { reaches, setupRegistry } from '../../support/sessions.js'
import { until } from '../../support/until.js'
import { testWithSlowStores } from '../../support/slow-store.js'

const ready = { registered: true, ready: true, socket: 'CONNECTED', urlcode: null, phoneCode: null }

testWithSlowStores('a pairing code that is requested while a session starts takes the place of the QR', async t => {
  const starting = { registered: false, ready: false, socket: 'OPENING', urlcode: null, phoneCode: null }
  const { subject, driver } = setupRegistry(t, { driver: new FakeDriver({ state: starting }) })
  await subject.start('s1')
  await until('the page', () => driver.pages.length === 1)
  t.match(await subject.start('s1', {}, '15550001234'), { status: 'INITIALIZING', phone: null })
  await subject.start('s1', {}, '15550005678')
  driver.options.state = { ...starting, phoneCode: 'ABCD1234' }
  driver.page.state = { ...starting, urlcode: 'code-1' }
  t.match(await subject.settled('s1'), { status: 'PHONECODE', phoneCode: 'ABCD1234', phone: '15550005678' })
  t.equal(driver.pages.length, 2)
  t.equal(driver.page.options.phone, '15550005678')
})

testWithSlowStores('a pairing code that is requested while a linked session starts changes nothing', async t => {
  const { subject, driver } = setupRegistry(t, { driver: new FakeDriver({ state: { ...ready, ready: false } }) })
  await subject.start('s1')
  await until('the page', () => driver.pages.length === 1)
  await subject.start('s1', {}, '15550001234')
  driver.page.login()
  t.match(await subject.settled('s1'), { status: 'CONNECTED', phone: null })
  await sleep(50)
  t.equal(driver.pages.length, 1)
})

testWithSlowStores('a session that is closed while a pairing code is requested stays closed', async t => {
  const { subject, driver } = setupRegistry(t, { driver: new FakeDriver({ state: { socket: 'OPENING' } }) })
  await subject.start('s1')
  await until('the page', () => driver.pages.length === 1)
  await subject.start('s1', {}, '15550001234')
  await subject.close('s1')
  t.match(await subject.settled('s1'), { status: 'CLOSED', reason: 'requested' })
  t.equal(driver.pages.length, 1)
})

testWithSlowStores('sessions that nobody started are unknown', async t => {
  const { subject } = setupRegistry(t)
  t.equal(subject.get('s1'), undefined)
  t.strictSame(subject.list(), [])
  t.equal(subject.whatsapp('s1'), undefined)
  t.equal(await subject.screenshot('s1'), undefined)
})

testWithSlowStores('a start without options uses the saved ones, and one with some merges them', async t => {
  const { subject, driver, store } = setupRegistry(t)
  const proxy = { url: 'http://proxy.example:3128' }
  await subject.start('s1', { deviceName: 'one', proxy, webhook: 'https://bot.example/' })
  await reaches(subject, 'QRCODE')
  await subject.close('s1')
  await subject.start('s1')
  await reaches(subject, 'QRCODE')
  t.match(driver.page.options, { deviceName: 'one', proxy })
  await subject.close('s1')
  await subject.start('s1', { deviceName: 'two', proxy: null })
  await reaches(subject, 'QRCODE')
  t.match(driver.page.options, { deviceName: 'two', proxy: undefined })
  t.strictSame(store.get('s1')?.options, { deviceName: 'two', proxy: null, webhook: 'https://bot.example/' })
})

testWithSlowStores('the number of a pairing code is not kept', async t => {
  const { subject, driver, store } = setupRegistry(t)
  await subject.start('s1', {}, '15550001234')
  await until('a page', () => driver.pages.length === 1)
  t.equal(driver.page.options.phone, '15550001234')
  await subject.close('s1')
  await subject.start('s1')
  await until('a page', () => driver.pages.length === 2)
  t.equal(driver.page.options.phone, undefined)
  t.strictSame(store.get('s1')?.options, {})
})

testWithSlowStores('each session has a profile of its own, inside the data folder', async t => {
  const { subject, driver, dataDir } = setupRegistry(t)
  for (const name of ['s1', '__proto__', 'constructor', '.s', 'a..b']) await subject.start(name)
  await until('the pages', () => driver.pages.length === 5)
  t.strictSame(driver.pages.map(({ options }) => options.profileDir), ['s1', '__proto__', 'constructor', '.s', 'a..b'].map((name) => join(dataDir, 'profiles', name)))
})

t.test('no more browsers come up at once than may', async t => {
  const driver = new FakeDriver({ delay: 30 })
  const { subject } = setupRegistry(t, { driver, maxConcurrentLaunches: 2 })
  for (const name of ['s1', 's2', 's3', 's4', 's5']) await subject.start(name)
  await until('the first', () => driver.opened.length > 0)
  t.equal(driver.opened.length, 2)
  await subject.close('s3')
  await until('the rest', () => driver.pages.length === 4)
  t.strictSame(driver.pages.map(({ options }) => options.session), ['s1', 's2', 's4', 's5'], 'one that was closed while it waited gives up its place')
})

testWithSlowStores('a session that is up does not hold up others', async t => {
  const driver = new FakeDriver()
  const { subject } = setupRegistry(t, { driver, maxConcurrentLaunches: 1 })
  await subject.start('s1')
  await reaches(subject, 'QRCODE', 's1')
  await subject.start('s2')
  await reaches(subject, 'QRCODE', 's2')
})

testWithSlowStores('close emits closesession once, in every state, and nothing for a session that is closed already', async t => {
  const { subject, recorded } = setupRegistry(t)
  await subject.close('s1')
  await subject.start('s1')
  await subject.close('s1')
  t.equal(recorded.order.at(-1), 'closesession', 'when it is done')
  await subject.close('s1')
  t.strictSame(recorded.events.filter(({ event }) => event === 'closesession'), [{ event: 'closesession', session: 's1', data: { message: 'Session: s1 disconnected', connected: false } }])
})

testWithSlowStores('what is remembered as up comes back, what ended for good does not', async t => {
  const ends: [how: string, back: boolean, end: (name: string) => Promise<unknown>][] = [
    ['close', false, async (name) => subject.close(name)],
    ['logout', false, async (name) => subject.logout(name)],
    ['unlinked', false, async (name) => { pageOf(name).state = { ...ready, registered: false, ready: false } }],
    ['qr_timeout', false, async () => {}],
    ['browser_crashed', true, async (name) => pageOf(name).options.onLost('browser_crashed', '')],
    ['page_crashed', true, async (name) => pageOf(name).options.onLost('page_crashed', '')],
    ['page_frozen', true, async (name) => { pageOf(name).trouble = new Error('frozen') }],
    ['network', true, async (name) => { pageOf(name).state = { ...ready, ready: false, socket: 'TIMEOUT' } }],
    ['conflict', true, async (name) => { pageOf(name).state = { ...ready, displaced: true } }],
    ['start_failed', true, async () => {}]
  ]
  const driver = new FakeDriver({ state: ready })
  const { subject, store } = setupRegistry(t, { driver, times: { qr: 40, network: 40, call: 40 } })
  const pageOf = (name: string) => driver.pages.findLast(({ options }) => options.session === name)!

  for (const [how, back, end] of ends) {
    if (how === 'qr_timeout') driver.options.state = undefined
    driver.options.error = how === 'start_failed' ? new Error('no browser') : undefined
    await subject.start(how)
    t.equal(store.get(how)?.desired, 'up')
    if (how !== 'qr_timeout' && how !== 'start_failed') await reaches(subject, 'CONNECTED', how)
    await end(how)
    await reaches(subject, 'CLOSED', how)
    if (how !== 'close' && how !== 'logout') t.equal(subject.get(how)?.reason, how)
    await store.idle()
    t.equal(store.get(how)?.desired, back ? 'up' : 'down', how)
    driver.options.state = ready
  }
  driver.options.error = undefined
  t.same((await subject.startAll('up')).sort(), ends.filter(([, back]) => back).map(([how]) => how).sort())
})

testWithSlowStores('shutdown closes all and forgets no wish', async t => {
  const driver = new FakeDriver({ closeDelay: 20 })
  const { subject, store } = setupRegistry(t, { driver })
  for (const name of ['s1', 's2', 's3']) await subject.start(name)
  await reaches(subject, 'QRCODE', 's3')
  await subject.close('s2')
  await subject.shutdown()
  t.ok(driver.pages.every(({ closed }) => closed))
  t.strictSame(subject.list().map(({ session, status, reason }) => `${session} ${status} ${reason}`), ['s1 CLOSED shutdown', 's2 CLOSED requested', 's3 CLOSED shutdown'])
  t.strictSame(store.list().map(({ desired }) => desired), ['up', 'down', 'up'])
})

testWithSlowStores('start all', async t => {
  const { subject, driver, store, recorded } = setupRegistry(t)
  await store.update('s1', () => ({ deviceName: 'one' }))
  await store.update('s2', () => ({}))
  await store.setDesiredState('s2', 'up')
  t.strictSame(await subject.startAll('up'), ['s2'])
  t.strictSame(await subject.startAll('all'), ['s1', 's2'])
  await reaches(subject, 'QRCODE', 's1')
  await reaches(subject, 'QRCODE', 's2')
  t.equal(driver.opened.length, 2, 'one that was up stays')
  t.strictSame(recorded.changes.filter(({ from }) => from === 'CLOSED').map(({ session, reason }) => `${session} ${reason}`), ['s2 restored', 's1 start_requested'])
  t.equal(driver.opened.find(({ session }) => session === 's1')?.deviceName, 'one')
  t.strictSame(store.list().map(({ desired }) => desired), ['up', 'up'])
})

testWithSlowStores('logout forgets the login, after the browser is gone', async t => {
  const driver = new FakeDriver({ state: ready, signOut: async () => {}, closeDelay: 20 })
  const { subject, dataDir, recorded, store } = setupRegistry(t, { driver })
  const profile = join(dataDir, 'profiles', 's1')
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'login'), 'x')
  await subject.start('s1', { deviceName: 'one' })
  await reaches(subject, 'CONNECTED')
  const loggingOut = subject.logout('s1')
  t.ok(existsSync(profile))
  await loggingOut
  t.notOk(existsSync(profile))
  t.match(subject.get('s1'), { status: 'CLOSED', reason: 'logged_out' })
  t.match(recorded.events.at(-1), { event: 'logoutsession', data: { message: 'Session: s1 logged out', connected: false } })
  t.strictSame(store.get('s1'), { name: 's1', options: { deviceName: 'one' }, desired: 'down' })
})

testWithSlowStores('a logout that WhatsApp refuses keeps the login', async t => {
  const driver = new FakeDriver({ state: ready, signOut: async () => { throw new Error('refused') } })
  const { subject, dataDir, store } = setupRegistry(t, { driver })
  mkdirSync(join(dataDir, 'profiles', 's1'), { recursive: true })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  await t.rejects(subject.logout('s1'), { message: 'refused' })
  t.ok(existsSync(join(dataDir, 'profiles', 's1')))
  t.match(subject.get('s1'), { status: 'CONNECTED' })
  t.equal(store.get('s1')?.desired, 'up')
})

testWithSlowStores('a start during a logout waits for its end', async t => {
  const driver = new FakeDriver({ state: ready, signOut: async () => { await sleep(30) } })
  const { subject, dataDir, recorded } = setupRegistry(t, { driver })
  const profile = join(dataDir, 'profiles', 's1')
  mkdirSync(profile, { recursive: true })
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  const { length } = recorded.order
  const found: boolean[] = []
  subject.on('status', ({ to }) => { if (to === 'INITIALIZING') found.push(existsSync(profile)) })
  await Promise.all([subject.logout('s1'), subject.start('s1')])
  await reaches(subject, 'CONNECTED')
  t.strictSame(recorded.order.slice(length).filter((what) => !what.startsWith('status-')), ['CLOSED logged_out', 'logoutsession', 'INITIALIZING start_requested', 'CONNECTED ready'])
  t.strictSame(found, [false], 'the login was gone before the next browser came up')
  t.equal(driver.opened.length, 2)
})

testWithSlowStores('clear leaves nothing, in every state', async t => {
  let loggedOut = 0
  const driver = new FakeDriver({ signOut: async () => { loggedOut++ } })
  const { subject, dataDir, store } = setupRegistry(t, { driver })
  for (const status of ['CLOSED', 'QRCODE', 'CONNECTED'] as const) {
    driver.options.state = status === 'CONNECTED' ? ready : undefined
    const profile = join(dataDir, 'profiles', 's1')
    mkdirSync(profile, { recursive: true })
    await subject.start('s1', { deviceName: 'one' })
    if (status === 'CLOSED') await subject.close('s1')
    await reaches(subject, status)
    await subject.clear('s1')
    t.equal(subject.get('s1'), undefined, status)
    t.strictSame(store.list(), [])
    t.notOk(existsSync(profile))
    t.ok(driver.pages.every(({ closed }) => closed))
  }
  t.equal(loggedOut, 1, 'a connected one is unlinked')
  await t.resolves(subject.clear('s1'), 'clearing nothing is no fault')
})

testWithSlowStores('clear goes on where WhatsApp refuses the logout, and says so', async t => {
  const driver = new FakeDriver({ state: ready, signOut: async () => { throw new Error('refused') } })
  const { subject } = setupRegistry(t, { driver })
  const errors: unknown[] = []
  subject.on('error', (error) => errors.push(error))
  await subject.start('s1')
  await reaches(subject, 'CONNECTED')
  await subject.clear('s1')
  t.match(errors, [{ message: 'refused' }])
  t.equal(subject.get('s1'), undefined)
  t.equal(driver.page.closed, 'gracefully')
})

testWithSlowStores('a listener that fails emits an error, and breaks nothing', async t => {
  const { subject, driver, recorded } = setupRegistry(t)
  const errors: unknown[] = []
  subject.on('error', (error) => errors.push((error as Error).message))
  subject.on('status', ({ to }) => { throw new Error(`status ${to}`) })
  subject.on('status', async ({ to }) => { throw new Error(`later ${to}`) })
  subject.on('event', ({ event }) => { if (event === 'qrcode') throw new Error('event') })
  await subject.start('s1')
  await reaches(subject, 'QRCODE')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  await subject.close('s1')
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'QRCODE', 'CONNECTED', 'CLOSED'])
  for (const message of ['status INITIALIZING', 'status QRCODE', 'status CONNECTED', 'status CLOSED', 'event']) t.ok(errors.includes(message), message)
})

testWithSlowStores('one listener that fails does not keep the others from buffer', async t => {
  const { subject } = setupRegistry(t)
  subject.on('error', () => {})
  const seen: string[] = []
  subject.on('status', () => { throw new Error('first') })
  subject.on('status', ({ to }) => { seen.push(to) })
  await subject.start('s1')
  await reaches(subject, 'QRCODE')
  t.strictSame(seen, ['INITIALIZING', 'QRCODE'])
})

testWithSlowStores('settled: what a start came to', async t => {
  const driver = new FakeDriver({ delay: 20 })
  const { subject } = setupRegistry(t, { driver })
  await subject.start('s1')
  t.match(await subject.settled('s1'), { status: 'QRCODE', urlcode: 'code-1' })
  await subject.close('s1')
  driver.options.error = new Error('no browser')
  await subject.start('s1')
  t.match(await subject.settled('s1'), { status: 'CLOSED', reason: 'start_failed', detail: 'no browser' })
  driver.options.error = undefined
  driver.options.delay = 20_000
  await subject.start('s1')
  const settled = subject.settled('s1')
  await subject.close('s1')
  t.match(await settled, { status: 'CLOSED', reason: 'requested' })
})
