import type { MessageData, MessageEventName } from '../../schemas/events/events.js'
import { withTimeout } from '../shared/timeouts.js'
import type { Client } from '../whatsapp/driver.js'
import type { EventBuffer } from './event-buffer.js'
import type { RunReports, RunTimes } from './session-run.js'

/** When messages are looked for that nobody heard: after a login, when the connection is back, or just so. */
export type CatchUpTrigger = 'login' | 'reconnection' | 'check'

/** A message that nobody heard, and the event to tell it by. */
export interface MissedMessage { event: MessageEventName, data: MessageData }

/** What the page tells meanwhile, by itself. */
export interface Heard {
  /** Since when the page is listened to, in epoch milliseconds. */
  readonly since: number
  /** Whether the page has told of a message that is held back. */
  holds: (message: string) => boolean
  /** Holds back what the page tells until the missed messages are told of; at a check, that is not done unasked. */
  hold: () => void
}

/** Finds the messages that nobody heard, in their order. */
export type FindMissedMessages = (session: string, client: Client, occasion: CatchUpTrigger, heard: Heard) => Promise<MissedMessage[]>

export interface CatchUpDeps {
  session: string
  client: Client
  buffer: EventBuffer
  missed: FindMissedMessages
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
}

/** Tells of the messages that nobody heard, before anything that was heard since. Where they are not found the session goes on. */
export async function deliverMissed ({ session, client, buffer, missed, times, reports, signal }: CatchUpDeps, occasion: CatchUpTrigger): Promise<void> {
  let over = false
  const heard: Heard = {
    since: buffer.since,
    holds: (message) => buffer.holds(message),
    hold: () => { if (!over) buffer.hold() }
  }
  // A check, which mostly finds nothing, must not delay what the page tells.
  if (occasion !== 'check') heard.hold()
  try {
    const limit = { ms: times.sync, makeError: () => new Error(`the messages that ${session} missed were not found within ${times.sync / 1000} s`) }
    for (const { event, data } of await withTimeout(missed(session, client, occasion, heard), limit, signal)) reports.event(event, data)
  } catch (error) {
    signal.throwIfAborted()
    reports.error(error)
  } finally {
    over = true
    buffer.release()
  }
}
