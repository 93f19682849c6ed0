import { ABOUT_A_MESSAGE, PAGE_EVENT_NAMES, type MessageData, type PageEventName } from '../../schemas/events/events.js'
import type { Listeners } from '../whatsapp/driver.js'
import type { RunReports } from './session-run.js'

type PageListeners = Omit<Listeners, 'onStateChange'>

/** Passes on what the page tells, and holds it back while something older has to be told first. */
export class EventBuffer {
  /** Epoch milliseconds. */
  readonly since = Date.now()
  readonly listeners: PageListeners
  /** Ids of the messages that are held back. */
  readonly #messages = new Set<string>()
  #held: (() => void)[] | undefined = []

  constructor (report: RunReports['event']) {
    const hear = (name: PageEventName) => (data: never) => {
      const tell = () => report(name, data)
      if (!this.#held) return tell()
      this.#held.push(tell)
      if (ABOUT_A_MESSAGE.has(name)) this.#messages.add((data as MessageData).id)
    }
    this.listeners = Object.fromEntries(PAGE_EVENT_NAMES.map((name) => [name, hear(name)])) as PageListeners
  }

  /** Whether the page has told of a message that is held back. */
  holds (message: string): boolean {
    return this.#messages.has(message)
  }

  hold (): void {
    this.#held ??= []
  }

  release (): void {
    const held = this.#held ?? []
    this.#held = undefined
    this.#messages.clear()
    for (const tell of held) tell()
  }
}
