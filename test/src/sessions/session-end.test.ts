import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import t from 'tap'
import { FakeDriver } from '../../support/fake-driver.js'
import { reaches, setupSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const begin = { options: {}, reason: 'start_requested' } as const
const registered = { registered: true, ready: false, socket: 'OPENING', urlcode: null, phoneCode: null }
const pairing = { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' }

t.test('close in each state frees the browser, and once more does nothing', async t => {
  const { subject, driver, recorded } = setupSession(t)
  await subject.close('requested')
  t.strictSame(recorded.order, [], 'there is nothing to close')

  for (const status of ['QRCODE', 'INITIALIZING', 'CONNECTED', 'PHONECODE'] as const) {
    if (status === 'PHONECODE') driver.options.state = pairing
    await subject.start({ ...begin, phone: status === 'PHONECODE' ? '15550001234' : undefined })
    await reaches(subject, status === 'PHONECODE' ? status : 'QRCODE')
    if (status === 'INITIALIZING') driver.page.state = registered
    if (status === 'CONNECTED') driver.page.login()
    await reaches(subject, status)

    await Promise.all([subject.close('requested'), subject.close('requested')])
    t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested', urlcode: null, phoneCode: null }, `from ${status}`)
    t.equal(driver.page.closed, 'gracefully')
    t.equal(driver.page.options.signal.aborted, true)
    t.equal(await subject.screenshot(), undefined)
    const { length } = recorded.order
    await subject.close('requested')
    t.equal(recorded.order.length, length)
  }
})

t.test('close answers when the browser is gone, not before', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ closeDelay: 40 }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  const closing = subject.close('requested')
  t.equal(driver.page.closed, undefined)
  t.equal(await subject.screenshot(), undefined, 'though nobody can use it any more')
  await closing
  t.equal(driver.page.closed, 'gracefully')
  t.equal(subject.snapshot.status, 'CLOSED')
})

t.test('close while the browser comes up aborts that', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ delay: 20_000 }) })
  await subject.start(begin)
  await until('the opening', () => driver.opened.length > 0)
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
  t.equal(driver.opened[0]?.signal.aborted, true)
  t.equal(driver.pages.length, 0)
})

t.test('a browser that comes up too late is closed, and changes nothing', async t => {
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ delay: 60, deaf: true }) })
  await subject.start(begin)
  await until('the opening', () => driver.opened.length > 0)
  await subject.close('requested')
  t.equal(driver.page.closed, 'at once', 'close waited for it')
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'CLOSED'])
  driver.page.options.onLost('browser_crashed', 'late')
  driver.page.login()
  await sleep(30)
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested', detail: '' })
  t.equal(recorded.changes.length, 2)
})

t.test('events of a closed page are ignored', async t => {
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ closeDelay: 30 }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  const closing = subject.close('requested')
  const { length } = recorded.order
  driver.page.listeners?.onmessage({ id: 'late', type: 'chat', from: '1@c.us' })
  driver.page.listeners?.onStateChange()
  await closing
  t.strictSame(recorded.order.slice(length), ['status-find', 'CLOSED requested'])
})

t.test('a QR that was being drawn when the session was closed is not shown', async t => {
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ delay: 20 }) })
  await subject.start(begin)
  let closing: Promise<void> | undefined
  driver.options.onLook = () => { setImmediate(() => { closing ??= subject.close('requested') }) }
  await reaches(subject, 'CLOSED')
  await closing
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'CLOSED'])
  t.notOk(recorded.events.some(({ event }) => event === 'qrcode'))
})

t.test('close of a session that waits for its turn opens no browser', async t => {
  const limit = pLimit(1)
  const driver = new FakeDriver({ delay: 50 })
  const first = setupSession(t, { driver, launchSlot: (open) => limit(open) })
  const second = setupSession(t, { driver, launchSlot: (open) => limit(open) })
  await first.subject.start(begin)
  await second.subject.start(begin)
  await second.subject.close('requested')
  t.match(second.subject.snapshot, { status: 'CLOSED', reason: 'requested' })
  await reaches(first.subject, 'QRCODE')
  await sleep(80)
  t.equal(driver.opened.length, 1)
})

t.test('a start during a close waits for its end, and starts', async t => {
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ closeDelay: 30 }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  const closing = subject.close('requested')
  await Promise.all([subject.start(begin), subject.start(begin)])
  await closing
  t.equal(driver.pages[0]?.closed, 'gracefully', 'the old browser has left the profile')
  await reaches(subject, 'QRCODE')
  t.equal(driver.opened.length, 2)
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'QRCODE', 'CLOSED', 'INITIALIZING', 'QRCODE'])
})

t.test('of a start and a close after it the close counts, though an earlier close is under way', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ closeDelay: 30 }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  const calls = [subject.close('requested'), subject.start(begin), subject.close('requested')]
  await Promise.all(calls)
  await sleep(50)
  t.equal(subject.snapshot.status, 'CLOSED')
  t.ok(driver.pages.every((page) => page.closed))
})

t.test('nobody scans', async t => {
  const { subject, driver, recorded } = setupSession(t, { times: { qr: 60 } })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.state = { ...driver.page.state, urlcode: 'code-2' }
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'qr_timeout', detail: 'nobody linked a phone within 0.06 s', urlcode: null })
  t.equal(driver.page.closed, 'gracefully')
  t.strictSame(recorded.events.filter(({ event }) => event === 'status-find').map(({ data }) => data), [{ status: 'notLogged' }, { status: 'autocloseCalled' }, { status: 'browserClose' }])
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  t.equal(driver.pages.length, 2, 'a start brings a new one')
})

t.test('no QR comes', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ state: { ...pairing, phoneCode: null } }), times: { start: 1_000 } })
  await subject.start(begin)
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'start_timeout', detail: /no code within 1 s/ })
  t.equal(driver.page.closed, 'at once')
})

t.test('the chats do not load', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ state: registered }), times: { sync: 40 } })
  await subject.start(begin)
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'sync_timeout', detail: /not loaded within 0.04 s/ })
  t.equal(driver.page.closed, 'gracefully', 'the login is kept')
})

t.test('the browser does not come up', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ error: new Error('spawn chromium ENOENT') }) })
  await subject.start(begin)
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'start_failed', detail: 'spawn chromium ENOENT' })
  driver.options.error = undefined
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  t.equal(subject.snapshot.detail, '', 'the old failure is forgotten')
})

t.test('the browser crashes: in each state the session closes with the reason', async t => {
  const { subject, driver } = setupSession(t)
  for (const status of ['QRCODE', 'INITIALIZING', 'CONNECTED'] as const) {
    await subject.start(begin)
    await reaches(subject, 'QRCODE')
    if (status === 'INITIALIZING') driver.page.state = registered
    if (status === 'CONNECTED') driver.page.login()
    await reaches(subject, status)
    driver.page.options.onLost('browser_crashed', 'the browser has ended')
    driver.page.options.onLost('page_crashed', 'the first loss counts')
    await reaches(subject, 'CLOSED')
    t.match(subject.snapshot, { reason: 'browser_crashed', detail: 'the browser has ended' }, `from ${status}`)
    t.equal(driver.page.closed, 'at once')
  }
})

t.test('the browser crashes while it comes up', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ delay: 20_000 }) })
  await subject.start(begin)
  await until('the opening', () => driver.opened.length > 0)
  driver.opened[0]?.onLost('page_crashed', 'out of memory')
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'page_crashed', detail: 'out of memory' })
})

t.test('a loss during a close changes nothing', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ closeDelay: 20 }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  const closing = subject.close('requested')
  driver.page.options.onLost('browser_crashed', 'the browser has ended')
  await closing
  t.match(subject.snapshot, { reason: 'requested', detail: '' })
})

t.test('the page freezes: while it loads and when it is connected', async t => {
  for (const status of ['QRCODE', 'CONNECTED'] as const) {
    const { subject, driver } = setupSession(t, { times: { call: 40 } })
    await subject.start(begin)
    await reaches(subject, 'QRCODE')
    if (status === 'CONNECTED') driver.page.login()
    await reaches(subject, status)
    driver.page.trouble = new Error('no answer')
    await reaches(subject, 'CLOSED')
    t.match(subject.snapshot, { reason: 'page_frozen', detail: /no answer/ }, `from ${status}`)
    t.equal(driver.page.closed, 'at once')
  }
})

t.test('a page that reloads may fail for a moment', async t => {
  const { subject, driver, recorded } = setupSession(t, { times: { call: 5000 } })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.trouble = new Error('Execution context was destroyed')
  await sleep(40)
  driver.page.trouble = undefined
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.notOk(recorded.changes.some(({ to }) => to === 'CLOSED'))
})

t.test('a page that hangs does not keep a session from being closed', async t => {
  const { subject, driver } = setupSession(t)
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.trouble = 'hangs'
  await sleep(20)
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
})

t.test('a browser that cannot be closed leaves the session closed all the same', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ closeError: new Error('kill EPERM') }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  await subject.close('requested')
  t.match(subject.snapshot, { status: 'CLOSED', reason: 'requested' })
  driver.options.closeError = undefined
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  t.equal(driver.opened.length, 2)
})
