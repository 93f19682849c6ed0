import {
  ABOUT_A_CHANGE,
  ABOUT_A_MESSAGE,
  PAGE_EVENT_NAMES,
  type MessageChange,
  type MessageData,
  type PageEventName
} from '../../schemas/events/events.js'
import type { Listeners } from '../whatsapp/driver.js'
import type { RunReports } from './run-types.js'

type PageListeners = Omit<Listeners, 'onStateChange' | 'onLeave'>

/** An event that waits. */
interface Buffered { emit: () => void, name: PageEventName, data: unknown }

/** Passes on the events of the page, and buffers them while older ones have to be emitted first. Starts paused. */
export class EventBuffer {
  /** Epoch milliseconds. */
  readonly since = Date.now()
  readonly listeners: PageListeners
  #buffered: Buffered[] | undefined = []
  #isHeld = false

  constructor (report: RunReports['event']) {
    const receive = (name: PageEventName) => (data: never) => {
      const emit = () => report(name, data)
      if (!this.#buffered) return emit()
      this.#buffered.push({ emit, name, data })
    }
    this.listeners = Object.fromEntries(PAGE_EVENT_NAMES.map((name) => [name, receive(name)])) as PageListeners
  }

  /** Whether an event about this message is buffered. */
  has (message: string): boolean {
    return this.#buffered?.some((event) => isAbout(event, message)) === true
  }

  /** The buffered events about what became of a message. */
  changes (): MessageChange[] {
    const changes = this.#buffered?.filter(({ name }) => ABOUT_A_CHANGE.has(name)) ?? []
    return changes.map(({ name, data }) => ({ event: name, data }) as MessageChange)
  }

  pause (): void {
    this.#buffered ??= []
  }

  /** Pauses until `release`: nothing that is under way resumes. */
  hold (): void {
    this.pause()
    this.#isHeld = true
  }

  release (): void {
    this.#isHeld = false
  }

  /** Emits what was buffered up to the event about this message, that one included. */
  emitThrough (message: string): void {
    const place = this.#buffered?.findLastIndex((event) => isAbout(event, message)) ?? -1
    for (const { emit } of this.#buffered?.splice(0, place + 1) ?? []) emit()
  }

  /** Emits what is buffered, in its order. */
  resume (): void {
    if (this.#isHeld) return
    const buffered = this.#buffered ?? []
    this.#buffered = undefined
    for (const { emit } of buffered) emit()
  }
}

const isAbout = ({ name, data }: Buffered, message: string) =>
  ABOUT_A_MESSAGE.has(name) && (data as MessageData).id === message
