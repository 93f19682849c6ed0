import type { StoredEvent } from '../../schemas/events/events.js'
import type { Outbox } from './outbox.js'

export interface ReadOptions {
  session: string
  /** Place in the session's order to go on from. */
  after: number
  /** Ends the reading at once. */
  signal: AbortSignal
  /** Ends it when all that is there was read. */
  finish?: AbortSignal | undefined
}

/**
 * The events of a session after a place in its order, then each further one as it comes, until one of
 * the signals aborts. Nothing is held for a reader but its place: one that stands still costs nothing.
 */
export async function * readEvents (outbox: Outbox, { session, after, signal, finish }: ReadOptions): AsyncGenerator<StoredEvent> {
  let place = after
  let wake = () => {}
  let looked = false
  const look = () => {
    looked = false
    wake()
  }
  const unfollow = outbox.follow(session, look)
  const ends = [signal, ...finish ? [finish] : []]
  for (const end of ends) end.addEventListener('abort', look)
  try {
    for (;;) {
      looked = true
      const events = outbox.after(session, place)
      for (const event of events) {
        if (signal.aborted) return
        place = event.seq
        yield event
      }
      if (events.length > 0) continue
      if (ends.some(({ aborted }) => aborted)) return
      if (looked) await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    unfollow()
    for (const end of ends) end.removeEventListener('abort', look)
  }
}
