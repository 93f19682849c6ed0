import type { Static } from '@sinclair/typebox'
import type { SESSION_ACTIONS, SessionHealthReply } from '../../schemas/session-health.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { Snapshot } from './session.js'

type Action = typeof SESSION_ACTIONS[number]

const BY_STATUS: Partial<Record<SessionStatus, Action>> = { QRCODE: 'scan_qr', PHONECODE: 'enter_code' }

const BY_LOGOUT_REASON: Partial<Record<string, Action>> = {
  account_locked: 'unlock_account',
  storage_quota_exceeded: 'free_storage',
  cache_storage_open_failed: 'free_storage',
  web_fail_storage_initialization: 'free_storage'
}

const BY_REASON: Partial<Record<SessionReason, Action>> = {
  code_refused: 'wait',
  banned: 'wait',
  storage_failed: 'free_storage',
  version_refused: 'update_server',
  passkey_required: 'sign_passkey',
  passkey_code: 'confirm_passkey',
  terms: 'accept_terms',
  screen_locked: 'unlock_screen',
  conflict: 'close_other_client',
  proxy_blocked: 'change_proxy',
  page_not_understood: 'update_server'
}

export interface HealthFacts {
  snapshot: Snapshot | undefined
  report: CapabilityReport | undefined
  /** Bytes. */
  memory: number | null
  /** The page of a healthy session has answered since, in epoch milliseconds. */
  answeredSince: number
  /** Checks for missed messages fail, since when (epoch milliseconds) and why. */
  checkFailure: { since: number, cause: string } | undefined
  /** Messages that cannot be read yet, with when they were sent, in epoch seconds; the oldest first. */
  undecrypted: ReadonlyArray<{ t: number }>
  /** When the last snapshot of the profile was taken, in epoch milliseconds. */
  snapshotAt: number | null
  /** Whether the session is about to be started by itself. */
  restarts: boolean
}

const toTime = (at: number | null | undefined) => at == null ? null : new Date(at).toISOString()

/** @param at epoch milliseconds */
export const secondsUntil = (at: number): number => Math.max(0, Math.ceil((at - Date.now()) / 1000))

/** What a person has to do; null where nobody has to do anything. */
function actionOf ({ snapshot, restarts }: HealthFacts): Action | null {
  const status = snapshot?.status ?? 'CLOSED'
  const reason = snapshot?.reason ?? null
  const isOver = status === 'CONNECTED' && reason !== 'passkey_required'
  const byReason = reason === null || isOver ? undefined : BY_REASON[reason]
  const found = BY_LOGOUT_REASON[snapshot?.logoutReason ?? ''] ?? byReason ?? BY_STATUS[status]
  // While the connection is taken back, nobody has to help.
  if (found === 'close_other_client' && status !== 'CLOSED') return null
  return found ?? (status === 'CLOSED' && !restarts ? 'start_session' : null)
}

/** How a session does, in the form of the reply. */
export function sessionHealth (session: string, facts: HealthFacts): Static<typeof SessionHealthReply> {
  const { snapshot, report, memory, answeredSince, checkFailure, undecrypted, snapshotAt } = facts
  const [oldest] = undecrypted
  const { status = 'CLOSED', reason = null, detail = '', since = null, lastProbe = null, lastEvent = null } =
    snapshot ?? {}
  const until = snapshot?.until ?? null
  return {
    healthy: status === 'CONNECTED' && lastProbe !== null && lastProbe >= answeredSince,
    status,
    reason,
    detail: detail === '' ? null : detail,
    since: toTime(since),
    until: toTime(until),
    retryAfter: until === null ? null : secondsUntil(until),
    logoutReason: snapshot?.logoutReason ?? null,
    action: actionOf(facts),
    lastProbe: toTime(lastProbe),
    lastEvent: toTime(lastEvent),
    missedMessageChecks:
      checkFailure ? { failingSince: new Date(checkFailure.since).toISOString(), cause: checkFailure.cause } : null,
    undecrypted: { count: undecrypted.length, since: oldest === undefined ? null : toTime(oldest.t * 1000) },
    snapshotAt: toTime(snapshotAt),
    sync: snapshot?.sync ?? null,
    restarts: snapshot?.restarts ?? 0,
    memory,
    page: report?.page ?? null,
    waJs: report?.waJs ?? null,
    missing: [...snapshot?.missing ?? []],
    session
  }
}
