import { PAGE_EVENT_NAMES, type PageEventName } from '../../schemas/events/events.js'
import type { Listeners } from './driver.js'
import type { RunReports } from './run.js'

type PageListeners = Omit<Listeners, 'onStateChange'>

/** Passes on what the page tells, and holds it back while something older has to be told first. */
export class Hearing {
  readonly listeners: PageListeners
  #held: (() => void)[] | undefined = []

  constructor (report: RunReports['event']) {
    const hear = (name: PageEventName) => (data: never) => {
      const tell = () => report(name, data)
      if (this.#held) this.#held.push(tell)
      else tell()
    }
    this.listeners = Object.fromEntries(PAGE_EVENT_NAMES.map((name) => [name, hear(name)])) as PageListeners
  }

  hold (): void {
    this.#held ??= []
  }

  release (): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const tell of held) tell()
  }
}
