import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { toStatusChanged } from '../../../src/events/status-changed.js'
import type { StatusChange } from '../../../src/sessions/session.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { reaches, setupSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const KEY = { fromMe: true, remote: '1@c.us', id: 'm1', _serialized: 'true_1@c.us_m1' }

const begin = { options: {}, reason: 'start_requested' } as const
const registered = { registered: true, ready: false, socket: 'OPENING', urlcode: null, phoneCode: null }

t.test('a session that was never started', async t => {
  const { subject } = setupSession(t)
  t.strictSame(subject.snapshot, { session: 's1', status: 'CLOSED', reason: null, since: null, detail: '', until: null, logoutReason: null, urlcode: null, phoneCode: null, phone: null, passkey: null, missing: [], restarts: 0, lastProbe: null, lastEvent: null, sync: null })
  t.equal(subject.whatsapp, undefined)
  t.equal(await subject.screenshot(), undefined)
})

t.test('the way of a new session: each status comes before what follows from it', async t => {
  const { subject, driver, recorded } = setupSession(t)
  const before = Date.now()
  await subject.start(begin)
  t.match(subject.snapshot, { status: 'INITIALIZING', reason: 'start_requested' }, 'as soon as the start is taken')
  await reaches(subject, 'QRCODE')
  t.match(subject.snapshot, { status: 'QRCODE', reason: 'qr_shown', urlcode: 'code-1' })
  t.equal(subject.whatsapp, undefined, 'a QR is no connection')
  t.equal(await subject.screenshot(), 'a picture', 'but there is a page')

  driver.page.state = registered
  await reaches(subject, 'INITIALIZING')
  t.match(subject.snapshot, { reason: 'linked', urlcode: null }, 'the used code is not shown any more')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.match(subject.snapshot, { reason: 'ready', urlcode: null, phoneCode: null, detail: '' })
  t.equal(await subject.whatsapp?.device.phoneNumber(), '1@c.us')

  t.strictSame(recorded.order, [
    'INITIALIZING start_requested',
    'status-find', 'QRCODE qr_shown', 'qrcode',
    'INITIALIZING linked', 'status-find',
    'CONNECTED ready', 'status-find'
  ])
  t.strictSame(recorded.events.filter(({ event }) => event === 'status-find').map(({ data }) => data), [{ status: 'notLogged' }, { status: 'qrReadSuccess' }, { status: 'inChat' }])
  const at = recorded.changes.map((change) => change.at)
  t.strictSame(at, [...at].sort())
  t.ok(Number(at[0]) >= before)
})

t.test('a change is emitted once it is in effect, and cannot be changed', async t => {
  const { subject, recorded } = setupSession(t)
  const seen: unknown[] = []
  subject.on('status', (change) => seen.push([change.to, subject.snapshot.status]))
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  t.strictSame(seen, [['INITIALIZING', 'INITIALIZING'], ['QRCODE', 'QRCODE']])
  t.ok(recorded.changes.every((change) => Object.isFrozen(change)))
  t.ok(recorded.events.every((event) => Object.isFrozen(event) && event.session === 's1'))
  const [first] = recorded.changes as [StatusChange]
  const event = toStatusChanged(first)
  t.ok(Object.isFrozen(event))
  t.strictSame(event, { event: 'status-changed', session: 's1', data: { from: 'CLOSED', to: 'INITIALIZING', reason: 'start_requested', at: first.at } })
})

t.test('a login that is kept in the profile needs no QR', async t => {
  const driver = new FakeDriver({ state: registered })
  const { subject, recorded } = setupSession(t, { driver })
  await subject.start(begin)
  await until('the page to be looked at', () => recorded.events.some(({ data }) => 'status' in data && data.status === 'isLogged'))
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.strictSame(recorded.changes.map(({ to, reason }) => `${to} ${reason}`), ['INITIALIZING start_requested', 'CONNECTED ready'])
})

t.test('a new QR in place of the old one is no move', async t => {
  const { subject, driver, recorded } = setupSession(t)
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  const { since } = subject.snapshot
  driver.page.state = { ...driver.page.state, urlcode: 'code-2' }
  await until('the new code', () => subject.snapshot.urlcode === 'code-2')
  t.match(subject.snapshot, { status: 'QRCODE', since })
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'QRCODE'])
  t.strictSame(recorded.events.filter(({ event }) => event === 'qrcode').map(({ data }) => 'urlcode' in data && data.urlcode), ['code-1', 'code-2'])
})

t.test('a code that the page no longer has is not shown', async t => {
  const { subject, driver, recorded } = setupSession(t)
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.state = { ...driver.page.state, urlcode: null }
  await until('the end of the code', () => subject.snapshot.urlcode === null)
  t.equal(subject.snapshot.status, 'QRCODE')
  driver.page.state = { ...driver.page.state, urlcode: 'code-1' }
  await until('the code', () => subject.snapshot.urlcode === 'code-1')
  t.equal(recorded.events.filter(({ event }) => event === 'qrcode').length, 1, 'and the same code is emitted once')
})

t.test('a pairing code', async t => {
  const driver = new FakeDriver({ state: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' } })
  const { subject, recorded } = setupSession(t, { driver })
  await subject.start({ ...begin, phone: '15550001234' })
  await reaches(subject, 'PHONECODE')
  t.equal(driver.page.options.phone, '15550001234')
  t.match(subject.snapshot, { reason: 'code_shown', phoneCode: 'ABCD1234', phone: '15550001234', urlcode: null })
  t.match(recorded.events.find(({ event }) => event === 'phoneCode')?.data, { phoneCode: 'ABCD1234', phone: '15550001234' })
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.equal(subject.snapshot.phoneCode, null)
  await subject.close('requested')
  await subject.start(begin)
  t.equal(subject.snapshot.phone, null, 'the number is not kept for the next start')
})

t.test('a link that the phone takes back shows its next QR, and then connects', async t => {
  const { subject, driver } = setupSession(t, { times: { sync: 4_000 } })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.state = registered
  await reaches(subject, 'INITIALIZING')
  driver.page.state = { registered: false, ready: false, socket: 'UNPAIRED', urlcode: 'code-1', phoneCode: null }
  await reaches(subject, 'QRCODE')
  t.equal(subject.snapshot.urlcode, 'code-1', 'also where it is the same')
  await sleep(4_200)
  driver.page.state = registered
  await reaches(subject, 'INITIALIZING')
  t.match(subject.snapshot, { reason: 'linked', urlcode: null })
  driver.page.login()
  await reaches(subject, 'CONNECTED')
})

t.test('starts of a session that is up, or coming up, are one', async t => {
  const { subject, driver } = setupSession(t, { driver: new FakeDriver({ delay: 20 }) })
  await Promise.all([subject.start(begin), subject.start(begin), subject.start(begin)])
  await reaches(subject, 'QRCODE')
  await subject.start(begin)
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  await subject.start(begin)
  t.equal(driver.opened.length, 1)
  t.equal(subject.snapshot.status, 'CONNECTED')
})

t.test('what the driver is asked for', async t => {
  const { subject, driver } = setupSession(t)
  const proxy = { url: 'http://proxy.example:3128', username: 'bot', password: 'secret' }
  await subject.start({ ...begin, options: { deviceName: 'my bot', poweredBy: 'me', proxy } })
  await reaches(subject, 'QRCODE')
  t.match(driver.page.options, { session: 's1', profileDir: '/nowhere/s1', deviceName: 'my bot', poweredBy: 'me', phone: undefined, proxy })
  await subject.close('requested')
  await subject.start({ ...begin, options: { proxy: null } })
  await reaches(subject, 'QRCODE')
  t.match(driver.page.options, { deviceName: 'device', poweredBy: 'power', proxy: undefined }, "the server's own where the session names none")
  const [first, second] = driver.opened
  t.not(first, second, 'each launch has objects of its own')
  t.not(first?.signal, second?.signal)
})

/** Who is not known. */
const NOBODY = { phone: null, lid: null }

t.test('messages and presences of the page are emitted as events', async t => {
  const { subject, driver, recorded } = setupSession(t)
  await subject.start(begin)
  await until('a page', () => driver.pages.length > 0)
  const early = { id: 'm0', type: 'chat', from: '1@c.us', body: 'early' }
  await until('listeners', () => driver.page.listeners)
  driver.page.listeners?.onmessage(early)
  t.notOk(recorded.events.some(({ event }) => event === 'onmessage'), 'what comes before the session is connected is held')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.strictSame(recorded.events.at(-1), { event: 'onmessage', session: 's1', data: { ...early, ...NOBODY } }, 'and emitted when it is')
  const message = { id: 'm1', type: 'chat', from: '1@c.us', body: 'hello' }
  driver.page.listeners?.onmessage(message)
  driver.page.listeners?.onack({ id: KEY, ack: 3 })
  driver.page.listeners?.onpresencechanged({ id: '1@c.us', isOnline: true })
  t.strictSame(recorded.events.slice(-3), [
    { event: 'onmessage', session: 's1', data: { ...message, ...NOBODY } },
    { event: 'onack', session: 's1', data: { id: KEY, ack: 3, ...NOBODY } },
    { event: 'onpresencechanged', session: 's1', data: { id: '1@c.us', isOnline: true, ...NOBODY } }
  ])
})

t.test('a start that fails and takes its browser with it reports why it failed', async t => {
  const error = new Error('net::ERR_TUNNEL_CONNECTION_FAILED at https://web.whatsapp.com/')
  for (const order of ['the loss first', 'the error first']) {
    const driver = new FakeDriver()
    const { subject } = setupSession(t, { driver })
    driver.open = async ({ onLost }) => {
      if (order === 'the loss first') {
        onLost('browser_crashed', 'the browser has ended')
        await sleep(200)
      } else queueMicrotask(() => onLost('browser_crashed', 'the browser has ended'))
      throw error
    }
    await subject.start(begin)
    await reaches(subject, 'CLOSED')
    t.match(subject.snapshot, { reason: 'start_failed', detail: 'net::ERR_TUNNEL_CONNECTION_FAILED' }, order)
  }
})

t.test('a browser that is lost while it is opened, and whose opening says no more than that, or nothing', async t => {
  for (const error of [new Error('Protocol error: Target closed'), new Error('Navigation failed because browser has disconnected!'), undefined]) {
    const driver = new FakeDriver()
    const { subject } = setupSession(t, { driver })
    driver.open = async ({ onLost, signal }) => {
      onLost('browser_crashed', 'the browser has ended')
      if (error) throw error
      await new Promise((resolve) => { signal.addEventListener('abort', resolve) })
      throw signal.reason
    }
    await subject.start(begin)
    await reaches(subject, 'CLOSED')
    t.match(subject.snapshot, { reason: 'browser_crashed', detail: 'the browser has ended' }, String(error))
  }
})

t.test('a browser that is lost while it is opened, and whose opening succeeds all the same', async t => {
  const driver = new FakeDriver()
  const open = driver.open.bind(driver)
  driver.open = async (options) => {
    options.onLost('page_crashed', 'gone')
    return open(options)
  }
  const { subject } = setupSession(t, { driver })
  await subject.start(begin)
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'page_crashed' })
})

t.test('a pairing code that WhatsApp refuses ends the start with its own reason', async t => {
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ state: { codeError: 'CompanionHelloError: rate-overlimit 429' } }) })
  await subject.start({ ...begin, phone: '15550001' })
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'code_refused', detail: /rate-overlimit 429/ })
  const wait = (subject.snapshot.until ?? 0) - Date.now()
  t.ok(wait > 20 * 60_000 && wait <= 30 * 60_000, 'it says how long to wait')
  t.equal(driver.page.looks, 1, 'one look is enough')
  t.strictSame(recorded.changes.map(({ to }) => to), ['INITIALIZING', 'CLOSED'])
})

t.test('a page that loads itself again while it waits for a scan', async t => {
  const { subject, driver } = setupSession(t, { times: { start: 200 } })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.state = { loading: true }
  await until('a few looks', () => driver.page.looks > 5)
  t.equal(subject.snapshot.status, 'QRCODE')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
})

t.test('a pairing code that went with its page ends the start; one that was just used does not', async t => {
  const lost = { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: null, codeLost: true }
  const driver = new FakeDriver({ state: { ...lost, codeLost: false, phoneCode: 'ABCD1234' } })
  const { subject } = setupSession(t, { driver, times: { poll: 20 } })
  await subject.start({ ...begin, phone: '15550000001' })
  await reaches(subject, 'PHONECODE')
  driver.page.state = lost
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'qr_timeout', detail: /loaded again/ })

  await subject.start({ ...begin, phone: '15550000001' })
  await reaches(subject, 'PHONECODE')
  driver.page.state = lost
  const { looks } = driver.page
  await until('a look', () => driver.page.looks > looks)
  driver.page.login()
  await reaches(subject, 'CONNECTED')
})
