import type { EventData, EventName } from '../../schemas/events/events.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { SessionConnected } from './connected.js'

/** All in milliseconds. */
export interface RunTimes {
  poll: number
  heartbeat: number
  start: number
  qr: number
  sync: number
  call: number
  network: number
  /** Interval of the `periodic` trigger of a connected session. */
  gap: number
}

export interface Codes { urlcode?: string, phoneCode?: string }

/** How a run reports what happens to it. */
export interface RunReports {
  status: (status: SessionStatus, reason: SessionReason, codes?: Codes) => void
  event: <N extends EventName>(name: N, data: EventData<N>) => void
  connected: (connected: SessionConnected) => void
  /** The page lacks a name; what needs it is disabled. */
  missing: (name: string, error: string) => void
  capabilities: (report: CapabilityReport) => void
  /** Something failed that does not end the session. */
  error: (error: unknown) => void
}
