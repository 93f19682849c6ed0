import { ABOUT_A_MESSAGE, PAGE_EVENT_NAMES, type MessageData, type PageEventName } from '../../schemas/events/events.js'
import type { Listeners } from '../whatsapp/driver.js'
import type { RunReports } from './run-types.js'

type PageListeners = Omit<Listeners, 'onStateChange'>

/** Passes on the events of the page, and buffers them while older ones have to be emitted first. Starts paused. */
export class EventBuffer {
  /** Epoch milliseconds. */
  readonly since = Date.now()
  readonly listeners: PageListeners
  /** Ids of the messages in the buffer. */
  readonly #messages = new Set<string>()
  #buffered: (() => void)[] | undefined = []

  constructor (report: RunReports['event']) {
    const receive = (name: PageEventName) => (data: never) => {
      const emit = () => report(name, data)
      if (!this.#buffered) return emit()
      this.#buffered.push(emit)
      if (ABOUT_A_MESSAGE.has(name)) this.#messages.add((data as MessageData).id)
    }
    this.listeners = Object.fromEntries(PAGE_EVENT_NAMES.map((name) => [name, receive(name)])) as PageListeners
  }

  /** Whether an event about this message is buffered. */
  has (message: string): boolean {
    return this.#messages.has(message)
  }

  pause (): void {
    this.#buffered ??= []
  }

  /** Emits what is buffered, in its order. */
  resume (): void {
    const buffered = this.#buffered ?? []
    this.#buffered = undefined
    this.#messages.clear()
    for (const emit of buffered) emit()
  }
}
