import { withTimeout } from '../shared/timeouts.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import type { EventBuffer } from './event-buffer.js'
import type { ConnectedTrigger, RunReports, RunTimes } from './run-types.js'

export interface ConnectedDeps {
  session: string
  whatsapp: WhatsApp
  buffer: EventBuffer
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
}

/** Resolves when the work of all listeners is done, failed or out of time; a failure does not end the session. */
export async function emitConnected (deps: ConnectedDeps, trigger: ConnectedTrigger): Promise<void> {
  const { session, whatsapp, buffer, times, reports, signal } = deps
  const work: Promise<unknown>[] = []
  let isOver = false
  // A periodic check, which mostly finds nothing, must not delay live events.
  if (trigger !== 'periodic') {
    buffer.release()
    buffer.pause()
  }
  try {
    reports.connected({
      session,
      trigger,
      whatsapp,
      live: {
        since: buffer.since,
        isBuffered: (message) => buffer.has(message),
        bufferedChanges: () => buffer.changes(),
        emitThrough: (message) => { if (!isOver) buffer.emitThrough(message) },
        pause: () => { if (!isOver) buffer.pause() }
      },
      deliver: (name, data) => { if (!isOver) reports.event(name, data) },
      waitUntil: (promise) => { work.push(promise) }
    })
    const seconds = times.sync / 1000
    const limit = {
      ms: times.sync,
      makeError: () => new Error(`listeners of ${session} were not done within ${seconds} s`)
    }
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
