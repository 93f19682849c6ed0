import { define } from '../../loader.js'

export const LogoutReason = { UserInitiated: 'user_initiated', UnknownCompanion: 'unknown_companion' } as const

type Reason = typeof LogoutReason[keyof typeof LogoutReason]

const LOGOUT_REASON_CODE = { CLIENT_FATAL: '0', SYNC_FAIL: '1', INITIAL_HISTORY_SYNC_TIMEOUT: '2', ACCOUNT_LOCKED: '3' } as const

export const LogoutReasons = define('WAWebLogoutReasonConstants', {
  LogoutReason,
  LOGOUT_REASON_CODE,
  getErrorCodeFromLogoutReason: (_reason: Reason): string => LOGOUT_REASON_CODE.CLIENT_FATAL
})
