import t, { type Test } from 'tap'
import type { SessionReason } from '../../../schemas/session.js'
import type { PasskeyState } from '../../../src/whatsapp/passkey.js'
import { FakeDriver, type FakeDriverOptions } from '../../support/fake-driver.js'
import { passkeyOptions, signPasskey } from '../../support/passkey-signer.js'
import { reaches, setupRegistry, setupSession } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const begin = { options: {}, reason: 'start_requested' } as const
const options = passkeyOptions()
/** A limit that even a busy machine keeps until the passkey is asked for, in milliseconds. */
const QR = 5000

const requested = (expiresAt = Date.now() + 600_000): PasskeyState => ({ step: 'requested', options, expiresAt })

/** A session whose QR was scanned, and whose page asks for a passkey. */
async function asked (t: Test, passkey: FakeDriverOptions['passkey'] = {}, times = {}) {
  const session = setupSession(t, { driver: new FakeDriver({ passkey }), times })
  await session.subject.start(begin)
  await reaches(session.subject, 'QRCODE')
  session.driver.page.state = { passkey: requested() }
  await isFor(session, 'passkey_required')
  return session
}

const isFor = async ({ subject }: ReturnType<typeof setupSession>, reason: SessionReason) =>
  await until(reason, () => subject.snapshot.reason === reason)

t.test('the whole way: each step is reported once', async (t) => {
  const taken: unknown[] = []
  const session = await asked(t, {
    answer: async (credential) => { taken.push(credential); return taken.length === 1 },
    confirm: async () => true
  })
  const { subject, driver, recorded } = session
  t.match(subject.snapshot, { status: 'INITIALIZING', urlcode: null, passkey: { step: 'requested' } })
  t.match(subject.passkey.request, options)
  t.throws(() => subject.passkey.code, { code: 'APP_NOT_FOUND' })
  await t.rejects(subject.passkey.confirm(), { code: 'APP_NOT_FOUND' })

  const credential = signPasskey(options)
  await subject.passkey.answer(credential)
  t.strictSame(taken, [credential])
  t.match(subject.snapshot, { reason: 'passkey_sent' }, 'as soon as the page has it')
  t.throws(() => subject.passkey.request, { code: 'APP_NOT_FOUND' })
  await t.rejects(subject.passkey.answer(credential), { code: 'APP_PASSKEY_ANSWERED', statusCode: 409 })
  t.equal(taken.length, 1, 'a second answer does not reach the page')

  driver.page.state = { passkey: { step: 'sent' } }
  driver.page.state = { passkey: { step: 'code', code: 'ABCD2345' } }
  await isFor(session, 'passkey_code')
  t.equal(subject.passkey.code, 'ABCD2345')
  await subject.passkey.confirm()
  t.match(subject.snapshot, { reason: 'passkey_sent' })
  t.throws(() => subject.passkey.code, { code: 'APP_NOT_FOUND' })

  driver.page.state = { registered: true, socket: 'OPENING' }
  await isFor(session, 'linked')
  t.equal(subject.snapshot.passkey, null)
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  t.strictSame(recorded.order, [
    'INITIALIZING start_requested', 'status-find', 'QRCODE qr_shown', 'qrcode',
    'INITIALIZING passkey_required', 'passkey-requested', 'INITIALIZING passkey_sent',
    'INITIALIZING passkey_code', 'passkey-code', 'INITIALIZING passkey_sent',
    'INITIALIZING linked', 'status-find', 'CONNECTED ready', 'status-find'
  ])
  t.match(recorded.events.filter(({ event }) => event.startsWith('passkey')).map(({ data }) => data), [{ ...options, expiresAt: Number }, { code: 'ABCD2345' }])
})

t.test('a credential that is for something else does not reach the page', async (t) => {
  const { subject } = await asked(t, { answer: async () => t.fail('it reached the page') })
  await t.rejects(subject.passkey.answer(signPasskey(passkeyOptions())), { statusCode: 400, message: /^body\/response\/clientDataJSON is for another challenge/ })
  t.match(subject.snapshot, { reason: 'passkey_required' })
})

t.test('of two answers at a time one is taken', async (t) => {
  let free = true
  const { subject } = await asked(t, { answer: async () => { const won = free; free = false; return won } })
  const results = await Promise.allSettled([1, 2].map(async () => await subject.passkey.answer(signPasskey(options))))
  t.strictSame(results.map(({ status }) => status), ['fulfilled', 'rejected'])
  t.match(results[1], { reason: { code: 'APP_PASSKEY_ANSWERED' } })
})

for (const [cause, reason] of [['timeout', 'passkey_timeout'], ['refused', 'passkey_refused']] as const) {
  t.test(`it fails by ${cause}: the session ends with its own reason`, async (t) => {
    const { subject, driver } = await asked(t)
    driver.page.state = { passkey: { step: 'failed', cause, detail: 'WhatsApp Web says so' } }
    await reaches(subject, 'CLOSED')
    t.match(subject.snapshot, { reason, detail: 'WhatsApp Web says so', passkey: null })
    t.throws(() => subject.passkey.request, { code: 'APP_NOT_FOUND' })
    await t.rejects(subject.passkey.answer(signPasskey(options)), { code: 'APP_NOT_FOUND' })
  })
}

t.test('while one is asked for, its own time limit holds, and not that of the QR', async (t) => {
  const { subject, driver } = await asked(t, {}, { qr: QR, start: QR })
  const { since } = subject.snapshot
  await until('the time of the QR to be over', () => Date.now() > Number(since) + QR)
  const { looks } = driver.page
  await until('a further look', () => driver.page.looks > looks + 1)
  t.match(subject.snapshot, { status: 'INITIALIZING', reason: 'passkey_required' })
  driver.page.state = { passkey: { step: 'requested', options: passkeyOptions(), expiresAt: Date.now() - 60_000 } }
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'passkey_timeout' }, 'a page that never says that the time is over does not keep it')
})

t.test('canceled: a QR shows again, and has its whole time', async (t) => {
  const session = await asked(t, { cancel: async () => true })
  const { subject, driver } = session
  await subject.passkey.cancel()
  driver.page.state = { urlcode: 'code-2' }
  await reaches(subject, 'QRCODE')
  t.match(subject.snapshot, { urlcode: 'code-2', passkey: null })
  await t.rejects(subject.passkey.cancel(), { code: 'APP_NOT_FOUND' })
  driver.page.state = { passkey: requested() }
  await isFor(session, 'passkey_required')
})

t.test('canceled where a pairing code was typed: it ends, for no further code is asked for', async (t) => {
  const session = setupSession(t, { driver: new FakeDriver({ state: { phoneCode: 'ABCD2345' } }) })
  const { subject, driver } = session
  await subject.start({ ...begin, phone: '15550001' })
  await reaches(subject, 'PHONECODE')
  driver.page.state = { passkey: requested() }
  await isFor(session, 'passkey_required')
  driver.page.state = { phoneCode: 'ABCD2345' }
  await reaches(subject, 'CLOSED')
  t.match(subject.snapshot, { reason: 'passkey_canceled' })
})

t.test('a start that is waited for is answered once a passkey is asked for', async (t) => {
  const driver = new FakeDriver({ state: { passkey: requested() } })
  const { subject } = setupRegistry(t, { driver })
  await subject.start('s1')
  t.match(await subject.settled('s1'), { status: 'INITIALIZING', reason: 'passkey_required' })
  t.match(subject.passkey('s1').request, options)
  t.throws(() => subject.passkey('unknown').request, { code: 'APP_NOT_FOUND' })
  await subject.close('s1')
  t.throws(() => subject.passkey('s1').request, { code: 'APP_NOT_FOUND' })
})

t.test('a linked session is asked: each step is reported once, and again after a break', async (t) => {
  const answered: unknown[] = []
  const { subject, driver, recorded } = setupSession(t, { driver: new FakeDriver({ passkey: { answer: async (credential) => { answered.push(credential); return true } } }) })
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.login()
  await reaches(subject, 'CONNECTED')
  const asks = (checkpoint: PasskeyState | null) => { driver.page.state = { registered: true, ready: true, socket: 'CONNECTED', checkpoint } }
  const is = async (reason: SessionReason) => await until(reason, () => subject.snapshot.reason === reason)
  recorded.order.length = 0

  const state = requested()
  asks({ step: 'starting' })
  asks(state)
  await is('passkey_required')
  t.match(subject.passkey.request, options)
  await subject.passkey.answer(signPasskey(options))
  t.match(subject.snapshot, { status: 'CONNECTED', reason: 'passkey_sent' })
  t.equal(answered.length, 1)
  await t.rejects(subject.passkey.cancel(), { code: 'APP_NOT_FOUND' })

  driver.page.state = { registered: true, socket: 'OPENING', checkpoint: state }
  await reaches(subject, 'INITIALIZING')
  t.throws(() => subject.passkey.request, { code: 'APP_NOT_FOUND' })
  asks(state)
  await is('passkey_required')
  t.match(subject.passkey.request, options)

  asks({ step: 'sent' })
  await is('passkey_sent')
  asks({ step: 'failed', cause: 'refused', detail: 'module X is missing' })
  await until('the detail', () => subject.snapshot.detail === 'module X is missing')
  await t.rejects(subject.passkey.answer(signPasskey(options)), { code: 'APP_NOT_FOUND' })
  asks(null)
  await is('passkey_done')
  t.equal(subject.snapshot.passkey, null)
  t.strictSame(recorded.order.filter((one) => /passkey|INIT/.test(one)), [
    'CONNECTED passkey_required', 'passkey-requested', 'CONNECTED passkey_sent', 'INITIALIZING network',
    'CONNECTED passkey_required', 'CONNECTED passkey_sent', 'CONNECTED passkey_required', 'CONNECTED passkey_done'
  ])
})
