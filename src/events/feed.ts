import { EventEmitter } from 'node:events'
import type { SessionEvent } from '../../schemas/events.js'
import type { Outbox, StoredEvent, Wanted } from '../store/outbox.js'

/**
 * What leaves the sessions is written down first, and only then told. Each reader goes through the
 * outbox at his own pace, so a slow one costs no memory and delays no other.
 */
export class Feed {
  readonly #outbox: Outbox
  readonly #more = new EventEmitter<{ more: [] }>().setMaxListeners(0)

  constructor (outbox: Outbox) {
    this.#outbox = outbox
  }

  add (event: SessionEvent): void {
    this.#outbox.append(event)
    this.#more.emit('more')
  }

  /** The wanted events after a place, then each further one as it comes; ends when the signal aborts. */
  async * read (wanted: Wanted, from: number, signal: AbortSignal): AsyncGenerator<StoredEvent> {
    let place = from
    while (!signal.aborted) {
      const { events, upTo } = this.#outbox.after(place, wanted)
      for (const event of events) {
        if (signal.aborted) return
        yield event
      }
      if (upTo === place) await this.#news(signal)
      place = upTo
    }
  }

  async #news (signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#more.off('more', wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#more.on('more', wake)
      signal.addEventListener('abort', wake, { once: true })
    })
  }
}
