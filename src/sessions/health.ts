import type { Static } from '@sinclair/typebox'
import type { SESSION_ACTIONS, SessionHealthReply } from '../../schemas/session-health.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { Snapshot } from './session.js'

type Action = typeof SESSION_ACTIONS[number]

const BY_STATUS: Partial<Record<SessionStatus, Action>> = { QRCODE: 'scan_qr', PHONECODE: 'enter_code' }

const BY_REASON: Partial<Record<SessionReason, Action>> = {
  code_refused: 'wait',
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
  /** Whether the session is about to be started by itself. */
  restarts: boolean
}

const toTime = (at: number | null | undefined) => at == null ? null : new Date(at).toISOString()

/** What a person has to do; null where nobody has to do anything. */
function actionOf ({ snapshot, restarts }: HealthFacts): Action | null {
  const status = snapshot?.status ?? 'CLOSED'
  const byReason = snapshot?.reason == null || status === 'CONNECTED' ? undefined : BY_REASON[snapshot.reason]
  const found = byReason ?? BY_STATUS[status]
  // While the connection is taken back, nobody has to help.
  if (found === 'close_other_client' && status !== 'CLOSED') return null
  return found ?? (status === 'CLOSED' && !restarts ? 'start_session' : null)
}

/** How a session does, in the form of the reply. */
export function sessionHealth (session: string, facts: HealthFacts): Static<typeof SessionHealthReply> {
  const { snapshot, report, memory, answeredSince } = facts
  const { status = 'CLOSED', reason = null, detail = '', since = null, lastProbe = null, lastEvent = null } =
    snapshot ?? {}
  return {
    healthy: status === 'CONNECTED' && lastProbe !== null && lastProbe >= answeredSince,
    status,
    reason,
    detail: detail === '' ? null : detail,
    since: toTime(since),
    action: actionOf(facts),
    lastProbe: toTime(lastProbe),
    lastEvent: toTime(lastEvent),
    restarts: snapshot?.restarts ?? 0,
    memory,
    page: report?.page ?? null,
    waJs: report?.waJs ?? null,
    missing: [...snapshot?.missing ?? []],
    session
  }
}
