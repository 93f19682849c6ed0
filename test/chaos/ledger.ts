import { Webhook } from 'standardwebhooks'
import type { Taken } from './flaky-receiver.js'

type Json = Record<string, any>

/** One message that was written to a session: the lane it came on, and its place there. */
export interface Written { lane: string, place: number }

/** What was written to the sessions and what the receiver took, and every fault that the two show together. */
export class Ledger {
  /** By the id of the message. */
  readonly #written = new Map<string, Written>()
  /** By the id of the event. */
  readonly #bodies = new Map<string, string>()
  /** By the id of the message, the id of its event. */
  readonly #received = new Map<string, string>()
  readonly #newest = new Map<string, string>()
  readonly #places = new Map<string, number>()
  /** Lanes whose messages may come in any order now. */
  readonly unordered = new Set<string>()
  readonly #webhook: Webhook
  readonly #parse: (body: string) => Written | undefined
  readonly #past: (lane: string) => string
  readonly faults: string[] = []
  duplicates = 0
  backfilled = 0
  /** Messages that were written and have come. */
  arrived = 0

  /**
   * @param parse what a message's text says of itself
   * @param past what is to be added to a fault of a lane
   */
  constructor (
    secret: string, parse: (body: string) => Written | undefined, past: (lane: string) => string = () => ''
  ) {
    this.#webhook = new Webhook(secret)
    this.#parse = parse
    this.#past = past
  }

  get written (): number {
    return this.#written.size
  }

  get events (): number {
    return this.#bodies.size
  }

  write (id: string, written: Written): void {
    this.#written.set(id, written)
    if (this.#received.has(id)) this.arrived++
  }

  /** Messages that have not come. */
  missing (): string[] {
    return [...this.#written.keys()].filter((id) => !this.#received.has(id))
  }

  has (event: string): boolean {
    return this.#bodies.has(event)
  }

  take ({ headers, body }: Taken): void {
    const id = String(headers['webhook-id'])
    try {
      this.#webhook.verify(body, headers as Record<string, string>)
    } catch (error) {
      this.faults.push(`the signature of ${id} is wrong: ${String(error)}`)
    }
    const known = this.#bodies.get(id)
    if (known === undefined) return this.#first(id, body)
    this.duplicates++
    if (known !== body) this.faults.push(`${id} came twice, with two bodies`)
  }

  #first (id: string, body: string): void {
    const event = JSON.parse(body) as Json
    const session = String(event['session'])
    this.#bodies.set(id, body)
    const newest = this.#newest.get(session) ?? ''
    if (id < newest) this.faults.push(`${session}: ${id} came after ${newest}`)
    else this.#newest.set(session, id)
    if (event['event'] === 'onmessage') this.#message(id, event)
  }

  #message (event: string, { id, body, backfilled }: Json): void {
    const before = this.#received.get(id)
    if (before !== undefined) this.faults.push(`the message ${id} is in two events: ${before} and ${event}`)
    this.#received.set(id, event)
    if (this.#written.has(id)) this.arrived++
    if (backfilled) this.backfilled++
    const said = this.#parse(String(body))
    if (said === undefined) this.faults.push(`the message ${id} was never written: ${String(body)}`)
    else this.#place(said, backfilled === true)
  }

  #place ({ lane, place }: Written, isBackfilled: boolean): void {
    const last = this.#places.get(lane) ?? -1
    // The same place comes twice where the answer to the first writing was lost.
    if (place < last && !this.unordered.has(lane)) {
      const how = isBackfilled ? 'backfilled' : 'live'
      this.faults.push(`${lane}: ${place} came after ${last}, ${how}${this.#past(lane)}`)
    }
    this.#places.set(lane, Math.max(place, last))
  }
}
