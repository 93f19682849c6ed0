import type { SessionAction } from '../../schemas/session-health.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import type { BrowserMemory } from '../browser/memory.js'
import type { SyncProgress } from '../whatsapp/driver.js'
import type { Snapshot } from './session.js'

/** Signs of life of a session. Times are epoch milliseconds, null where there was none. */
export interface LifeSigns {
  /** When the page last answered. */
  lastProbe: number | null
  lastEvent: number | null
  /** Null where the page has not said. */
  sync: SyncProgress | null
  page: string | null
  waJs: string | null
}

export interface SessionHealth extends Snapshot, LifeSigns {
  healthy: boolean
  /** How often it was restarted by itself since the server came up. */
  restarts: number
  /** Null where no browser runs, or the system does not say. */
  memory: BrowserMemory | null
  action: SessionAction | null
}

const BY_REASON: Partial<Record<SessionReason, SessionAction>> = {
  terms: 'accept_terms',
  screen_locked: 'unlock_screen',
  storage_failed: 'free_storage',
  proxy_blocked: 'change_proxy',
  banned: 'wait',
  code_refused: 'wait',
  version_refused: 'update_server',
  page_not_understood: 'update_server',
  memory: 'free_memory'
}

const BY_LOGOUT_REASON: Partial<Record<string, SessionAction>> = {
  account_locked: 'unlock_account',
  storage_quota_exceeded: 'free_storage',
  cache_storage_open_failed: 'free_storage',
  web_fail_storage_initialization: 'free_storage'
}

const WITHOUT_LOGIN = new Set<SessionReason>(['qr_timeout', 'logged_out', 'unlinked'])

/** What a person has to do before the session can go on; null where nobody has to. */
export function actionFor (
  { status, reason, logoutReason, restartAt }: Pick<Snapshot, 'status' | 'reason' | 'logoutReason' | 'restartAt'>
): SessionAction | null {
  if (status === 'CONNECTED' || restartAt !== null) return null
  if (status === 'QRCODE') return 'scan'
  if (status === 'PHONECODE') return 'enter_code'
  if (String(reason) === 'passkey_required') return 'passkey'
  if (String(reason) === 'passkey_code') return 'confirm_passkey'
  if (reason === null) return null
  const action = BY_LOGOUT_REASON[logoutReason ?? ''] ?? BY_REASON[reason]
  return action ?? (status === 'CLOSED' && WITHOUT_LOGIN.has(reason) ? 'scan' : null)
}

/** @param silence how long ago the page may last have answered, in milliseconds */
export function isHealthy (status: SessionStatus, lastProbe: number | null, silence: number): boolean {
  return status === 'CONNECTED' && lastProbe !== null && Date.now() - lastProbe <= silence
}
