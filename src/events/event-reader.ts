import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventLog } from './event-log.js'

type Offsets = (session: string) => number | Promise<number>

export interface ReadOptions {
  /** Whose events; those of all sessions by default. */
  session?: string | undefined
  /** The offset of a session to continue from. */
  from: Offsets | Promise<Offsets>
  /** Ends the reading at once. */
  signal: AbortSignal
  /** Ends it when everything that is there was read. */
  finish?: AbortSignal | undefined
}

/** Other work has its turn after this many events. */
const STRETCH = 50

/**
 * The events after an offset, then each further one as it comes, until one of the signals aborts.
 * A reader holds only an offset, so a stalled reader uses no memory.
 */
export async function * readEvents (
  eventLog: EventLog,
  { session, from, signal, finish }: ReadOptions
): AsyncGenerator<StoredEvent> {
  const offsets = new Map<string, number>()
  /** Sessions that may have something new. */
  const news = new Set(session === undefined ? [] : [session])
  let clears = 0
  let wake = () => {}
  const onNews = (name: string) => {
    news.add(name)
    wake()
  }
  const unsubscribes = [
    session === undefined ? eventLog.subscribeAll(onNews) : eventLog.subscribe(session, onNews),
    eventLog.onCleared((name) => {
      clears++
      if (session === undefined || name === session) offsets.set(name, 0)
    })
  ]
  const onEnd = () => {
    // At once: a reader that is gone may never ask for the next event.
    if (signal.aborted) for (const unsubscribe of unsubscribes) unsubscribe()
    wake()
  }
  const ends = [signal, ...finish ? [finish] : []]
  for (const end of ends) end.addEventListener('abort', onEnd)
  let read = 0
  try {
    const start = await from
    for (;;) {
      for (const name of news) {
        if (signal.aborted) return
        const clearsBefore = clears
        const offset = offsets.get(name) ?? await start(name)
        // Before it reads: what is appended meanwhile adds the session again.
        news.delete(name)
        const [event] = await eventLog.after(name, offset, 1)
        if (signal.aborted) return
        // A session that was cleared meanwhile is read from its new beginning.
        if (event !== undefined || clears !== clearsBefore) news.add(name)
        if (event === undefined || clears !== clearsBefore) continue
        offsets.set(name, event.seq)
        yield event
        if (++read % STRETCH === 0) await yieldToEventLoop()
      }
      if (ends.some(({ aborted }) => aborted)) return
      await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    for (const unsubscribe of unsubscribes) unsubscribe()
    for (const end of ends) end.removeEventListener('abort', onEnd)
  }
}
