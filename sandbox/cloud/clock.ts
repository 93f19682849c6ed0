import { EventEmitter } from 'node:events'

/** The longest time that a timer of Node.js takes, in milliseconds. */
const MAX_TIMER = 2 ** 31 - 1

interface Alarm {
  /** When it is due, by this clock, in milliseconds. */
  due: number
  work: () => void
}

export interface ClockChange {
  /** Unix time, milliseconds. */
  now?: number
  frozen?: boolean
}

/**
 * The cloud's clock: that of this machine until it is moved or frozen. What waits by it waits for its time to pass: a
 * move ahead does at once, in order, all that is due by then, a move back makes nothing wait longer, and nothing is due
 * while it is frozen.
 */
export class Clock extends EventEmitter<{ change: [] }> {
  /** How far it is ahead of this machine's clock, in milliseconds. */
  #ahead = 0
  #frozenAt?: number
  #timer?: NodeJS.Timeout
  readonly #alarms = new Set<Alarm>()

  constructor () {
    super()
    // Every open page follows it.
    this.setMaxListeners(0)
  }

  get isFrozen (): boolean {
    return this.#frozenAt !== undefined
  }

  /** How far it is ahead of this machine's clock right now, in milliseconds. */
  get ahead (): number {
    return this.#frozenAt === undefined ? this.#ahead : this.#frozenAt - Date.now()
  }

  /** Unix time, milliseconds. */
  now (): number {
    return this.#frozenAt ?? Date.now() + this.#ahead
  }

  /** Unix time, seconds, as WhatsApp counts it. */
  unixTime (): number {
    return Math.floor(this.now() / 1000)
  }

  /** Does something once so many milliseconds have passed. Returns a function that cancels it. */
  after (ms: number, work: () => void): () => void {
    const alarm = { due: this.now() + ms, work }
    this.#alarms.add(alarm)
    this.#arm()
    return () => {
      this.#alarms.delete(alarm)
      this.#arm()
    }
  }

  set ({ now = this.now(), frozen = this.isFrozen }: ClockChange): void {
    const before = this.now()
    if (now < before) this.#shift(now - before)
    else this.#runUntil(now)
    this.#moveTo(now)
    this.#frozenAt = frozen ? now : undefined
    this.#arm()
    this.emit('change')
  }

  /** As this machine's clock again; what waits by it waits as long as before. */
  reset (): void {
    this.#shift(Date.now() - this.now())
    this.#ahead = 0
    this.#frozenAt = undefined
    this.#arm()
    this.emit('change')
  }

  /** What the cloud does meanwhile has happened so many seconds ago; pages do not notice. */
  async ago<T>(seconds: number, work: () => T | Promise<T>): Promise<T> {
    this.#ahead -= seconds * 1000
    try {
      return await work()
    } finally {
      this.#ahead += seconds * 1000
    }
  }

  /** Nothing is due any more. */
  stop (): void {
    clearTimeout(this.#timer)
    this.#alarms.clear()
  }

  #shift (ms: number): void {
    for (const alarm of this.#alarms) alarm.due += ms
  }

  #moveTo (now: number): void {
    this.#ahead = now - Date.now()
    if (this.#frozenAt !== undefined) this.#frozenAt = now
  }

  #runUntil (end: number): void {
    for (let alarm = this.#next(); alarm !== undefined && alarm.due <= end; alarm = this.#next()) {
      this.#alarms.delete(alarm)
      this.#moveTo(Math.max(alarm.due, this.now()))
      alarm.work()
    }
  }

  #next (): Alarm | undefined {
    return [...this.#alarms].sort((a, b) => a.due - b.due)[0]
  }

  #arm (): void {
    clearTimeout(this.#timer)
    const next = this.#next()
    if (next === undefined || this.isFrozen) return
    this.#timer = setTimeout(() => {
      this.#ring()
    }, Math.min(Math.max(next.due - this.now(), 0), MAX_TIMER))
  }

  #ring (): void {
    for (let alarm = this.#next(); alarm !== undefined && alarm.due <= this.now(); alarm = this.#next()) {
      this.#alarms.delete(alarm)
      alarm.work()
    }
    this.#arm()
  }
}
