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
  const queue: StoredEvent[] = []
  let wake = () => {}
  const wanted = (event: StoredEvent) => events.size === 0 || events.has(event.event)
  const onEvent = (event: StoredEvent) => {
    if (wanted(event)) queue.push(event)
    wake()
  }
  const onAbort = () => wake()
  if (lastEventId !== null) queue.push(...history.since(session, lastEventId).filter(wanted))
  const slack = queue.length + MAX_BEHIND
  history.on(session, onEvent)
  signal.addEventListener('abort', onAbort)
  try {
    while (!signal.aborted && queue.length <= slack) {
      const event = queue.shift()
      if (event) yield event
      else await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    history.off(session, onEvent)
    signal.removeEventListener('abort', onAbort)
  }
}
