import type { EventData, EventName, MessageChange } from '../../schemas/events/events.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { Obstacle, SyncProgress } from '../whatsapp/driver.js'
import type { PasskeyState } from '../whatsapp/passkey.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'

/** Why a session says that it is connected: after its login, after its connection was lost, or at intervals. */
export type ConnectedTrigger = 'login' | 'reconnect' | 'periodic'

/** The events that the page emits by itself. */
export interface LiveEvents {
  /** Since when they are received, in epoch milliseconds. */
  readonly since: number
  /** Whether one about this message was received and is buffered. */
  isBuffered: (message: string) => boolean
  /** The buffered events about what became of a message. */
  bufferedChanges: () => MessageChange[]
  /** Emits those that are buffered up to the one about this message; ignored once the time limit is over. */
  emitThrough: (message: string) => void
  /** Buffers them until all work is done. They are buffered from the start, but for the `periodic` trigger. */
  pause: () => void
}

/** Emitted while a session is connected. In the manner of service workers, listeners may extend it. */
export interface SessionConnected {
  readonly session: string
  readonly trigger: ConnectedTrigger
  readonly whatsapp: WhatsApp
  readonly live: LiveEvents
  /** Emits an event of the session ahead of those that are buffered; ignored once the time limit is over. */
  deliver: <N extends EventName>(name: N, data: EventData<N>) => void
  /** Buffered events wait for this work, within a time limit. To be called before the listener returns. */
  waitUntil: (work: Promise<unknown>) => void
}

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

/** What a person needs to link a session. */
export interface Codes { urlcode?: string, phoneCode?: string, passkey?: PasskeyState }

/** How a run reports what happens to it. */
export interface RunReports {
  status: (status: SessionStatus, reason: SessionReason, codes?: Codes, obstacle?: Obstacle) => void
  /** The code that was shown is dead, and there is no other yet. */
  codeGone: () => void
  event: <N extends EventName>(name: N, data: EventData<N>) => void
  /** The page has answered. */
  probed: (sync: SyncProgress | undefined) => void
  connected: (connected: SessionConnected) => void
  /** The page lacks a name; what needs it is disabled. */
  missing: (name: string, error: string) => void
  /** @param reloads the page is loaded again for the hooks that it lacks */
  capabilities: (report: CapabilityReport, reloads: boolean) => void
  /** Something failed that does not end the session. */
  error: (error: unknown) => void
}
