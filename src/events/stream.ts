import type { EventHistory, StoredEvent } from './history.js'

/** A reader this far behind is cut off: it comes back with the id of the last event that it got. */
const MAX_BEHIND = 1000

export interface StreamOptions {
  session: string
  /** Names of the wanted events; all where it is empty. */
  events: ReadonlySet<string>
  /** Id of the last event that the reader got, where it comes back. */
  lastEventId: string | null
  signal: AbortSignal
}

/** Live events of a session, after those that the reader missed. Ends when the signal aborts or the reader is too slow. */
export async function * streamEvents (history: EventHistory, { session, events, lastEventId, signal }: StreamOptions): AsyncGenerator<StoredEvent> {
  const wanted = (event: StoredEvent) => events.size === 0 || events.has(event.event)
  const queue = lastEventId === null ? [] : history.since(session, lastEventId).filter(wanted)
  const slack = queue.length + MAX_BEHIND
  let over = signal.aborted
  let wake = () => {}
  // A reader that stands still comes for no further event: all is let go without it.
  const end = () => {
    over = true
    queue.splice(0)
    unfollow()
    wake()
  }
  const unfollow = history.follow(session, (event) => {
    if (!wanted(event)) return
    queue.push(event)
    if (queue.length > slack) end()
    else wake()
  })
  signal.addEventListener('abort', end, { once: true })
  try {
    for (;;) {
      if (over) return
      const event = queue.shift()
      if (event) yield event
      else await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    unfollow()
    signal.removeEventListener('abort', end)
  }
}
