import t from 'tap'
import type { Probe } from '../../../src/whatsapp/driver.js'
import { actionFor, isHealthy } from '../../../src/sessions/health.js'
import { loggedOutEnd } from '../../../src/sessions/logged-out-end.js'
import { LOGOUT_REASONS } from '../../../sandbox/protocol/logout-reasons.js'

const closed = { status: 'CLOSED', reason: null, logoutReason: null, restartAt: null } as const

t.test('what a person has to do', async (t) => {
  const cases = [
    [{ status: 'QRCODE', reason: 'qr_shown' }, 'scan'],
    [{ status: 'PHONECODE', reason: 'code_shown' }, 'enter_code'],
    [{ status: 'INITIALIZING', reason: 'terms' }, 'accept_terms'],
    [{ status: 'INITIALIZING', reason: 'screen_locked' }, 'unlock_screen'],
    [{ status: 'INITIALIZING', reason: 'storage_failed' }, 'free_storage'],
    [{ status: 'INITIALIZING', reason: 'reloaded' }, null],
    [{ status: 'CONNECTED', reason: 'ready' }, null],
    [{ reason: 'banned' }, 'wait'],
    [{ reason: 'code_refused' }, 'wait'],
    [{ reason: 'qr_timeout' }, 'scan'],
    [{ reason: 'unlinked' }, 'scan'],
    [{ reason: 'unlinked', logoutReason: 'storage_quota_exceeded' }, 'free_storage'],
    [{ reason: 'browser_crashed' }, null],
    [{ reason: 'proxy_blocked', restartAt: 1 }, null],
    [{}, null]
  ] as const
  for (const [state, action] of cases) t.equal(actionFor({ ...closed, ...state }), action, JSON.stringify(state))
})

t.test('healthy is what has answered lately', async (t) => {
  t.equal(isHealthy('CONNECTED', Date.now(), 1_000), true)
  t.equal(isHealthy('CONNECTED', Date.now() - 5_000, 1_000), false)
  t.equal(isHealthy('CONNECTED', null, 1_000), false)
  t.equal(isHealthy('QRCODE', Date.now(), 1_000), false)
})

t.test('each reason of a logout has words for people', async (t) => {
  for (const logoutReason of LOGOUT_REASONS) {
    const end = loggedOutEnd({ logoutReason } as Probe)
    t.match(end, { reason: 'unlinked', logoutReason, message: new RegExp(`\\(${logoutReason}\\)$`) })
  }
  t.match(loggedOutEnd({} as Probe), { reason: 'unlinked', logoutReason: undefined, message: 'the phone removed this device' })
})
