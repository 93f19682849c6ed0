import t from 'tap'
import type { SessionReason, SessionStatus } from '../../../schemas/session.js'
import { sessionHealth, type HealthFacts } from '../../../src/sessions/health.js'
import type { Snapshot } from '../../../src/sessions/session.js'
import { loggedOutEnd } from '../../../src/sessions/logged-out-end.js'
import type { Probe } from '../../../src/whatsapp/driver.js'
import { LOGOUT_REASONS } from '../../../sandbox/protocol/logout-reasons.js'

const snapshot: Snapshot = { session: 's1', status: 'CONNECTED', reason: 'ready', since: 1000, detail: '', until: null, logoutReason: null, sync: null, urlcode: null, phoneCode: null, phone: null, passkey: null, missing: ['x'], restarts: 2, lastProbe: 5000, lastEvent: null }
const facts: HealthFacts = { snapshot, report: { page: '2.3', source: 'latest', waJs: '4.6', checked: 1, families: {}, worse: [], hooksMissing: [], at: 0 }, memory: 7, answeredSince: 4000, checkFailure: undefined, undecrypted: [], snapshotAt: null, restarts: false }
const of = (status: SessionStatus, reason: SessionReason, more: Partial<HealthFacts> = {}) =>
  sessionHealth('s1', { ...facts, ...more, snapshot: { ...snapshot, status, reason } })

t.test('a session that works', async (t) => {
  t.strictSame(sessionHealth('s1', facts), {
    healthy: true,
    status: 'CONNECTED',
    reason: 'ready',
    detail: null,
    since: '1970-01-01T00:00:01.000Z',
    until: null,
    retryAfter: null,
    logoutReason: null,
    action: null,
    lastProbe: '1970-01-01T00:00:05.000Z',
    lastEvent: null,
    missedMessageChecks: null,
    undecrypted: { count: 0, since: null },
    snapshotAt: null,
    sync: null,
    restarts: 2,
    memory: 7,
    page: '2.3',
    waJs: '4.6',
    missing: ['x'],
    session: 's1'
  })
})

t.test('one whose page has not answered for long is not healthy', async (t) => {
  t.equal(sessionHealth('s1', { ...facts, answeredSince: 5001 }).healthy, false)
  t.equal(sessionHealth('s1', { ...facts, snapshot: { ...snapshot, lastProbe: null } }).healthy, false)
})

t.test('one that was never started', async (t) => {
  t.match(sessionHealth('s1', { ...facts, snapshot: undefined, report: undefined, memory: null }), {
    healthy: false, status: 'CLOSED', reason: null, since: null, action: 'start_session', restarts: 0, page: null, missing: []
  })
})

t.test('what a person has to do', async (t) => {
  const expected = [
    ['QRCODE', 'qr_shown', 'scan_qr'], ['PHONECODE', 'code_shown', 'enter_code'], ['INITIALIZING', 'network', null], ['INITIALIZING', 'terms', 'accept_terms'],
    ['INITIALIZING', 'passkey_required', 'sign_passkey'], ['INITIALIZING', 'passkey_code', 'confirm_passkey'],
    ['INITIALIZING', 'screen_locked', 'unlock_screen'], ['INITIALIZING', 'conflict', null], ['CLOSED', 'conflict', 'close_other_client'],
    ['CLOSED', 'code_refused', 'wait'], ['CLOSED', 'proxy_blocked', 'change_proxy'], ['CLOSED', 'page_not_understood', 'update_server'],
    ['CLOSED', 'unlinked', 'start_session'], ['CLOSED', 'browser_crashed', 'start_session']
  ] as const
  for (const [status, reason, action] of expected) t.equal(of(status, reason).action, action, `${status} ${reason}`)
  t.equal(of('CLOSED', 'browser_crashed', { restarts: true }).action, null, 'nothing, where it is started by itself')
})

t.test('what lasts says until when, and a login that WhatsApp ended says why', async (t) => {
  const until = Date.now() + 90_000
  const banned = sessionHealth('s1', { ...facts, snapshot: { ...snapshot, status: 'CLOSED', reason: 'banned', until } })
  t.match(banned, { action: 'wait', until: new Date(until).toISOString() })
  t.ok(banned.retryAfter !== null && banned.retryAfter > 60 && banned.retryAfter <= 90)
  for (const [logoutReason, action] of [['account_locked', 'unlock_account'], ['storage_quota_exceeded', 'free_storage'], ['history_sync_timeout', 'start_session']] as const) {
    const ended = { ...snapshot, status: 'CLOSED', reason: 'unlinked', logoutReason } as const
    t.match(sessionHealth('s1', { ...facts, snapshot: ended }), { logoutReason, action })
  }
})

t.test('each reason of a logout has words for people', async (t) => {
  for (const logoutReason of LOGOUT_REASONS) {
    t.match(loggedOutEnd({ logoutReason } as Probe), { reason: 'unlinked', logoutReason, message: new RegExp(`\\(${logoutReason}\\)$`) })
  }
  t.match(loggedOutEnd({} as Probe), { reason: 'unlinked', logoutReason: undefined, message: 'the phone removed this device' })
})

t.test('a linked session that is asked for a passkey, and when its profile was last copied', async (t) => {
  t.match(of('CONNECTED', 'passkey_required'), { healthy: true, action: 'sign_passkey' })
  for (const reason of ['passkey_sent', 'passkey_done'] as const) t.match(of('CONNECTED', reason), { healthy: true, action: null })
  t.equal(of('CONNECTED', 'ready', { snapshotAt: 1000 }).snapshotAt, '1970-01-01T00:00:01.000Z')
})
