import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import pLimit from 'p-limit'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import { DeliveryAborted } from '../errors.js'
import type { EventLog } from '../events/event-log.js'
import { WakeSignal } from '../shared/wake-signal.js'
import type {
  AttemptRecord, Cursor, Delivery, DeliveryAttempt, DeliveryStatus, DeliveryStore, QueueState
} from './delivery.js'
import { matchesFilter } from './event-filter.js'
import { backoff, decideRetry, isGone, type RetryPolicy } from './retry-policy.js'
import type { Webhook } from './webhook.js'

export interface WorkerOptions extends RetryPolicy {
  eventLog: Pick<EventLog, 'after' | 'subscribe' | 'offsetBefore'>
  deliveries: DeliveryStore
  /** Makes one attempt. Never rejects. */
  send: (webhook: Webhook, event: StoredEvent, signal: AbortSignal) => Promise<DeliveryAttempt>
  optionsOf: (session: string) => EventOptions
  /** Called after each attempt was recorded. */
  onAttempt: (webhook: Webhook, event: StoredEvent, delivery: Delivery) => void
  /** Called when the receiver has unsubscribed. */
  onGone: (webhook: Webhook, reason: string) => void
  onError: (error: unknown) => void
}

/** Pause after an unexpected error, such as a full disk, in milliseconds. */
const ERROR_PAUSE = 1_000
/** Events read at once. */
const BATCH = 50
/** Events that may be skipped before the cursor is saved. */
const MAX_UNSAVED = 100

/**
 * Delivers the events of one session to one webhook: in order, one request at a time.
 *
 *   created -> start() -> running -> finish() -> finishing -> ended
 *                            \------- end() ----------------/
 *
 * While it runs it repeats one step: read the next event that matches, wait until it is due, post it, record the
 * attempt. What it knows after a restart is its cursor.
 */
export class WebhookWorker {
  readonly #options: WorkerOptions
  readonly #wake = new WakeSignal()
  /** Redeliveries and the queue take turns. */
  readonly #turn = pLimit(1)
  /** What follows from an attempt or a replay is written down before anything else may follow. */
  readonly #writes = pLimit(1)
  #webhook: Webhook
  #state: 'created' | 'running' | 'finishing' | 'ended' = 'created'
  /** Resolves when it has ended, and starts no further delivery. */
  finished: Promise<void> = Promise.resolve()
  /** As it is saved. */
  #cursor: Cursor
  /** Ahead of the saved offset by the events that were skipped since. */
  #offset: number
  /** Epoch milliseconds; 0 for at once. */
  #nextAttemptAt: number
  /** The next events; the first is the head of the queue. */
  #buffer: StoredEvent[] = []
  #request = new AbortController()
  /** Posted, but not recorded yet, as the disk may be full: it is not posted again for that. */
  #unrecorded: { event: string, attempt: DeliveryAttempt } | undefined

  constructor (webhook: Webhook, cursor: Cursor, options: WorkerOptions) {
    this.#webhook = webhook
    this.#cursor = cursor
    this.#offset = cursor.seq
    this.#options = options
    // One attempt soon, however many have failed: the restart may have fixed the receiver.
    const retryAt = cursor.attempts > 0 ? Date.now() + backoff(1, options.maxBackoff) : 0
    this.#nextAttemptAt = Math.max(cursor.holdUntil, retryAt)
  }

  get webhook (): Webhook {
    return this.#webhook
  }

  /** Offset of the last event that is delivered, dead or skipped. */
  get offset (): number {
    return this.#offset
  }

  async queue (): Promise<QueueState> {
    const { session, events } = this.#webhook
    const pending = await this.#options.deliveries.count(session, this.#offset, events)
    const { enabled } = this.#webhook
    return {
      pending,
      attempts: this.#cursor.attempts,
      nextAttemptAt: enabled && this.#nextAttemptAt > Date.now() ? this.#nextAttemptAt : null
    }
  }

  start (): void {
    if (this.#state !== 'created') return
    this.#state = 'running'
    this.finished = this.#run()
  }

  /** Continues at once with a changed webhook: the change may have fixed what failed. */
  update (webhook: Webhook): void {
    const before = this.#webhook
    if (isDeepStrictEqual(webhook, before)) return
    this.#webhook = webhook
    this.#unrecorded = undefined
    this.#cursor = { ...this.#cursor, holdUntil: 0 }
    this.#nextAttemptAt = 0
    if (webhook.url !== before.url) this.#request.abort()
    this.#wake.notify()
  }

  /** Rewinds, never forward, to the first event since then (epoch milliseconds). */
  async replay (since: number): Promise<void> {
    const offset = await this.#options.eventLog.offsetBefore(this.#webhook.session, since)
    await this.#writes(async () => {
      if (offset >= this.#offset || this.#state === 'ended') return
      await this.#saveOffset(offset)
      this.#offset = offset
      this.#buffer = []
    })
    this.#wake.notify()
  }

  /** Posts an event out of order. @throws {DeliveryAborted} */
  async redeliver (event: StoredEvent): Promise<Delivery> {
    const delivery = await this.#turn(async () => this.#deliver(event))
    this.#wake.notify()
    if (!delivery) throw new DeliveryAborted()
    return delivery
  }

  /** Ends when nothing is left that can go out now. */
  finish (): void {
    if (this.#state === 'running') this.#state = 'finishing'
    this.#wake.notify()
  }

  /** Ends now; resolves when it uses no store any more. */
  async end (): Promise<void> {
    this.#state = 'ended'
    this.#request.abort()
    this.#wake.notify()
    await this.finished
    await this.#turn(async () => {})
    await this.#writes(async () => {})
  }

  async #run (): Promise<void> {
    const unsubscribe = this.#options.eventLog.subscribe(this.#webhook.session, () => this.#wake.notify())
    while (this.#state !== 'ended') {
      try {
        await this.#step()
      } catch (error) {
        this.#options.onError(error)
        await this.#wait(ERROR_PAUSE)
      }
    }
    unsubscribe()
  }

  async #step (): Promise<void> {
    const event = this.#webhook.enabled ? await this.#nextMatch() : undefined
    if (this.#state === 'ended') return
    const skipped = this.#offset - this.#cursor.seq
    if (skipped >= (this.#state === 'running' ? MAX_UNSAVED : 1)) {
      await this.#writes(async () => { await this.#saveOffset(this.#offset) })
    }
    const due = this.#nextAttemptAt - Date.now()
    if (event === undefined) await this.#wait()
    else if (due > 0) await this.#wait(due)
    else {
      await this.#turn(async () => {
        if (this.#webhook.enabled && this.#isHead(event)) await this.#deliver(event)
      })
    }
  }

  async #wait (ms?: number): Promise<void> {
    if (this.#state === 'running') await this.#wake.wait(ms)
    else this.#state = 'ended'
  }

  /** The next event that the webhook gets, which becomes the head; undefined if there is none yet. */
  async #nextMatch (): Promise<StoredEvent | undefined> {
    const { eventLog, optionsOf } = this.#options
    while (this.#state !== 'ended') {
      if (this.#buffer.length === 0) {
        const offset = this.#offset
        const batch = await eventLog.after(this.#webhook.session, offset, BATCH)
        // A replay may have moved it meanwhile.
        if (offset !== this.#offset) continue
        if (batch.length === 0) return undefined
        this.#buffer = batch
      }
      for (const event of [...this.#buffer]) {
        if (matchesFilter(event, this.#webhook, optionsOf(this.#webhook.session))) return event
        this.#shift(event)
      }
      await yieldToEventLoop()
    }
    return undefined
  }

  #isHead ({ id }: StoredEvent): boolean {
    return this.#buffer[0]?.id === id
  }

  /** The head is delivered, dead or skipped. */
  #shift ({ seq }: StoredEvent): void {
    this.#buffer.shift()
    this.#offset = seq
  }

  async #saveOffset (seq: number): Promise<void> {
    const { id, session } = this.#webhook
    await this.#options.deliveries.save(id, session, { ...this.#cursor, seq })
    // The webhook may have been changed meanwhile, which ends a pause.
    this.#cursor = { ...this.#cursor, seq }
  }

  /** Posts an event and records the attempt. Undefined if it was aborted. */
  async #deliver (event: StoredEvent): Promise<Delivery | undefined> {
    if (this.#state === 'ended') return undefined
    const { url } = this.#webhook
    const attempt = await this.#post(event)
    if (!attempt) return undefined
    this.#unrecorded = { event: event.id, attempt }
    const delivery = await this.#writes(async () => {
      return await (this.#isHead(event) ? this.#recordHead(event, attempt) : this.#recordOther(event, attempt))
    })
    this.#unrecorded = undefined
    this.#options.onAttempt(this.#webhook, event, delivery)
    if (isGone(attempt) && this.#webhook.enabled && this.#webhook.url === url) {
      const reason = `the receiver wants no more: ${attempt.answer}`
      this.#webhook = { ...this.#webhook, enabled: false, reason }
      this.#options.onGone(this.#webhook, reason)
    }
    return delivery
  }

  async #post (event: StoredEvent): Promise<DeliveryAttempt | undefined> {
    const { signal } = this.#request = new AbortController()
    if (this.#unrecorded?.event === event.id) return this.#unrecorded.attempt
    const attempt = await this.#options.send(this.#webhook, event, signal)
    return signal.aborted ? undefined : attempt
  }

  /** The cursor follows from an attempt at the head. */
  async #recordHead (event: StoredEvent, attempt: DeliveryAttempt): Promise<Delivery> {
    const { deliveries } = this.#options
    const webhook = this.#webhook
    const decision = decideRetry(event, attempt, this.#cursor.attempts, this.#options, Date.now())
    const { status, attempts, holdUntil, nextAttemptAt } = decision
    const stays = status === 'retrying'
    const cursor = { seq: stays ? this.#offset : event.seq, attempts, holdUntil }
    const delivery = await deliveries.record(this.#toRecord(event, attempt, status), cursor)
    // A change that came meanwhile ends the pause, and may have the worker pass over the event.
    const isChanged = this.#webhook !== webhook
    this.#cursor = isChanged ? { ...cursor, holdUntil: 0 } : cursor
    if (!this.#isHead(event)) return delivery
    this.#nextAttemptAt = isChanged ? 0 : nextAttemptAt
    // The head may stay there for days.
    if (stays) this.#buffer.length = 1
    else this.#shift(event)
    return delivery
  }

  /** An attempt at any other event leaves the cursor where it is. */
  async #recordOther (event: StoredEvent, attempt: DeliveryAttempt): Promise<Delivery> {
    const failed = event.seq > this.#offset ? 'retrying' : 'dead'
    const status = attempt.delivered ? 'delivered' : failed
    return await this.#options.deliveries.record(this.#toRecord(event, attempt, status))
  }

  #toRecord (event: StoredEvent, { answer, latency }: DeliveryAttempt, status: DeliveryStatus): AttemptRecord {
    const { id: webhook, session } = this.#webhook
    return { session, webhook, event: event.id, name: event.event, status, answer, latency, at: Date.now() }
  }
}
