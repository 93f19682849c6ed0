import t from 'tap'
import { SessionReplies } from '../../../src/sessions/replies.js'
import type { Snapshot } from '../../../src/sessions/session.js'

const VERSION = '1.2.3'
const replies = new SessionReplies(VERSION)
const closed: Snapshot = { session: 's1', status: 'CLOSED', reason: null, since: null, detail: '', urlcode: null, phoneCode: null, phone: null, passkey: null, missing: [], restarts: 0, lastProbe: null, lastEvent: null }
const since = Date.UTC(2026, 0, 2)

t.test('status: what is not there is left out, but for what every reply has', async t => {
  const blank = { status: 'CLOSED', reason: null, since: null, qrcode: null, version: VERSION, session: 's1' }
  t.strictSame(await replies.status('s1', undefined), blank)
  t.strictSame(await replies.status('s1', closed), blank)
  t.strictSame(await replies.status('s1', { ...closed, reason: 'start_failed', since, detail: 'no browser' }), { ...blank, reason: 'start_failed', since: '2026-01-02T00:00:00.000Z', detail: 'no browser' })
  t.match(await replies.status('s1', { ...closed, status: 'QRCODE', reason: 'qr_shown', since, urlcode: 'code' }), { status: 'QRCODE', qrcode: /^data:image\/png;base64,/, urlcode: 'code' })
  t.match(await replies.status('s1', { ...closed, status: 'PHONECODE', reason: 'code_shown', since, phoneCode: 'ABCD', phone: '1555' }), { phoneCode: 'ABCD', phone: '1555', qrcode: null })
})

t.test('a start that nobody waits for', async t => {
  t.match(await replies.starting('s1', undefined), { status: 'CLOSED', qrcode: null, message: /is starting/, version: VERSION, session: 's1' })
  t.match(await replies.starting('s1', { ...closed, reason: 'qr_timeout' }), { status: 'CLOSED', qrcode: null })
  const ended = await replies.starting('s1', closed, { ...closed, reason: 'requested', since })
  t.match(ended, { status: 'CLOSED', reason: 'requested', message: /was closed meanwhile/ }, 'closed while its start was taken')
  t.notMatch(ended.message, /is starting:/)
  t.match(await replies.starting('s1', closed, { ...closed, reason: 'start_failed', since }), { status: 'CLOSED', reason: 'start_failed', message: /has ended already \(start_failed\)/ })
  t.match(await replies.starting('s1', closed, { ...closed, status: 'INITIALIZING', reason: 'start_requested', since }), { status: 'CLOSED', message: /is starting:/ })
  t.match(await replies.starting('s1', { ...closed, status: 'CONNECTED', reason: 'ready', since }), { status: 'CONNECTED', reason: 'ready', qrcode: null, message: undefined })
})

t.test('a start that was waited for', async t => {
  const qrcode = await replies.started('s1', { ...closed, status: 'QRCODE', reason: 'qr_shown', urlcode: 'code' })
  t.strictSame({ ...qrcode, qrcode: typeof qrcode.qrcode }, { status: 'qrcode', qrcode: 'string', urlcode: 'code', session: 's1' })
  t.notMatch(qrcode.qrcode, /^data:/, 'bare base64')
  t.strictSame(await replies.started('s1', { ...closed, status: 'PHONECODE', phoneCode: 'ABCD', phone: '1555' }), { status: 'phoneCode', phone: '1555', phoneCode: 'ABCD', session: 's1' })
  t.match(await replies.started('s1', { ...closed, status: 'CONNECTED', reason: 'ready' }), { status: 'CONNECTED', reason: 'ready', qrcode: null })
  t.match(await replies.started('s1', { ...closed, reason: 'requested' }), { status: 'CLOSED', reason: 'requested' })
  for (const reason of ['start_failed', 'start_timeout', 'browser_crashed', 'page_frozen'] as const) {
    await t.rejects(replies.started('s1', { ...closed, reason, detail: 'why' }), { code: 'APP_SESSION_START_FAILED', message: `Session s1 could not start (${reason}): why` })
  }
})

t.test('why there is no QR', async t => {
  t.match(replies.noQr('s1', undefined), { status: null, message: /^Session not started/ })
  t.match(replies.noQr('s1', closed), { status: null })
  t.match(replies.noQr('s1', { ...closed, reason: 'requested' }), { status: 'CLOSED', message: 'QRCode is not available...' })
  t.match(replies.noQr('s1', { ...closed, status: 'CONNECTED', reason: 'ready' }), { status: 'CONNECTED', message: 'QRCode is not available...' })
})
