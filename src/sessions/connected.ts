import type { EventData, EventName } from '../../schemas/events/events.js'
import { withTimeout } from '../shared/timeouts.js'
import type { Client } from '../whatsapp/driver.js'
import type { EventBuffer } from './event-buffer.js'
import type { RunReports, RunTimes } from './run-types.js'

/** Why a session says that it is connected: after its login, after its connection was lost, or at intervals. */
export type ConnectedTrigger = 'login' | 'reconnect' | 'periodic'

/** The events that the page emits by itself. */
export interface LiveEvents {
  /** Since when they are received, in epoch milliseconds. */
  readonly since: number
  /** Whether one about this message was received and is buffered. */
  isBuffered: (message: string) => boolean
  /** Buffers them until all work is done. They are buffered from the start, but for the `periodic` trigger. */
  pause: () => void
}

/** Emitted while a session is connected. In the manner of service workers, listeners may extend it. */
export interface SessionConnected {
  readonly session: string
  readonly trigger: ConnectedTrigger
  readonly client: Client
  readonly live: LiveEvents
  /** Emits an event of the session ahead of those that are buffered; ignored once the time limit is over. */
  deliver: <N extends EventName>(name: N, data: EventData<N>) => void
  /** Buffered events wait for this work, within a time limit. To be called before the listener returns. */
  waitUntil: (work: Promise<unknown>) => void
}

export interface ConnectedDeps {
  session: string
  client: Client
  buffer: EventBuffer
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
}

/** Resolves when the work of all listeners is done, failed or out of time; a failure does not end the session. */
export async function emitConnected (deps: ConnectedDeps, trigger: ConnectedTrigger): Promise<void> {
  const { session, client, buffer, times, reports, signal } = deps
  const work: Promise<unknown>[] = []
  let isOver = false
  // A periodic check, which mostly finds nothing, must not delay live events.
  if (trigger !== 'periodic') buffer.pause()
  try {
    reports.connected({
      session,
      trigger,
      client,
      live: {
        since: buffer.since,
        isBuffered: (message) => buffer.has(message),
        pause: () => { if (!isOver) buffer.pause() }
      },
      deliver: (name, data) => { if (!isOver) reports.event(name, data) },
      waitUntil: (promise) => { work.push(promise) }
    })
    const seconds = times.sync / 1000
    const limit = { ms: times.sync, makeError: () => new Error(`listeners of ${session} were not done within ${seconds} s`) }
    for (const outcome of await withTimeout(Promise.allSettled(work), limit, signal)) {
      if (outcome.status === 'rejected') reports.error(outcome.reason)
    }
  } catch (error) {
    signal.throwIfAborted()
    reports.error(error)
  } finally {
    isOver = true
    buffer.resume()
  }
}
