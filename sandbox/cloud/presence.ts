import type { PresenceUpdate } from '../protocol/protocol.js'
import type { Clock } from './clock.js'

/** Who is online, and who has asked to know. Kept in memory: presence means nothing after a restart. */
export class Presence {
  readonly #clock: Clock
  readonly #known = new Map<string, PresenceUpdate>()
  readonly #subscribers = new Map<string, Set<string>>()

  constructor (clock: Clock) {
    this.#clock = clock
  }

  get (phone: string): PresenceUpdate {
    return this.#known.get(phone) ?? { phone, online: false, lastSeen: 0 }
  }

  /** Returns the accounts to notify. */
  set (phone: string, online: boolean): { update: PresenceUpdate, subscribers: string[] } {
    const update = { phone, online, lastSeen: online ? this.get(phone).lastSeen : this.#clock.unixTime() }
    this.#known.set(phone, update)
    return { update, subscribers: [...(this.#subscribers.get(phone) ?? [])] }
  }

  /** @param lastSeen Unix time, seconds */
  setLastSeen (phone: string, lastSeen: number): void {
    this.#known.set(phone, { ...this.get(phone), lastSeen })
  }

  subscribe (subscriber: string, phone: string): PresenceUpdate {
    const subscribers = this.#subscribers.get(phone) ?? new Set()
    this.#subscribers.set(phone, subscribers.add(subscriber))
    return this.get(phone)
  }

  /** Nobody is known, and nobody asks any more. */
  clear (): void {
    this.#known.clear()
    this.#subscribers.clear()
  }

  unsubscribe (subscriber: string, phone: string): boolean {
    return this.#subscribers.get(phone)?.delete(subscriber) ?? false
  }
}
