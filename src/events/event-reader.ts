import { setImmediate as breathe } from 'node:timers/promises'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventLog } from './event-log.js'

export interface ReadOptions {
  /** Whose events; those of all sessions where it is left out. */
  session?: string | undefined
  /** Place in a session's order to go on from. */
  from: (session: string) => number
  /** Ends the reading at once. */
  signal: AbortSignal
  /** Ends it when all that is there was read. */
  finish?: AbortSignal | undefined
}

/** Other work has its turn after so many events. */
const STRETCH = 50

/**
 * The events after a place in the order of their session, then each further one as it comes, until one of
 * the signals aborts. Nothing is held for a reader but its place: one that stands still costs nothing.
 */
export async function * readEvents (
  eventLog: EventLog,
  { session, from, signal, finish }: ReadOptions
): AsyncGenerator<StoredEvent> {
  const places = new Map<string, number>()
  /** Sessions that may have something new. */
  const news = new Set(session === undefined ? [] : [session])
  let wake = () => {}
  const onNews = (name: string) => {
    news.add(name)
    wake()
  }
  const leaves = [
    session === undefined ? eventLog.followAll(onNews) : eventLog.follow(session, onNews),
    eventLog.onForgotten((name) => { if (session === undefined || name === session) places.set(name, 0) })
  ]
  const end = () => {
    // At once: a reader that is gone may never come for the next event.
    if (signal.aborted) for (const leave of leaves) leave()
    wake()
  }
  const ends = [signal, ...finish ? [finish] : []]
  for (const given of ends) given.addEventListener('abort', end)
  let read = 0
  try {
    for (;;) {
      for (const name of news) {
        if (signal.aborted) return
        const [event] = eventLog.after(name, places.get(name) ?? from(name), 1)
        if (event === undefined) {
          news.delete(name)
          continue
        }
        places.set(name, event.seq)
        yield event
        if (++read % STRETCH === 0) await breathe()
      }
      if (news.size > 0) continue
      if (ends.some(({ aborted }) => aborted)) return
      await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    for (const leave of leaves) leave()
    for (const given of ends) given.removeEventListener('abort', end)
  }
}
