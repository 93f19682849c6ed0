import { EventEmitter, setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { ulid } from 'ulid'
import type { StoredEvent } from '../../schemas/events/events.js'
import { DeliveryNotFound, EventGone } from '../errors.js'
import type { Payload } from '../events/payload.js'
import type { Delivery, DeliveryFilter, Outcome, QueueState } from './delivery.js'
import { WebhookClient, type PostOptions } from './webhook-client.js'
import { WebhookWorker, type QueueOptions } from './webhook-worker.js'
import { sendEvent } from './send-event.js'
import type { Webhook } from './webhook.js'

export type DispatcherOptions = Omit<QueueOptions, 'send' | 'started' | 'onAttempt' | 'onGone' | 'onError'> &
  PostOptions & {
    payload: (event: StoredEvent) => Payload | Promise<Payload>
  }

export interface DispatcherEvents {
  /** An attempt was made, and written down. */
  attempt: [webhook: Webhook, delivery: Delivery]
  /** A webhook has taken an event. */
  delivered: [webhook: Webhook, event: StoredEvent]
  /** A receiver answered that it wants no more: its webhook stands still. */
  gone: [webhook: string, reason: string]
  error: [error: unknown]
}

/** An event that is kept no longer. */
export interface PrunedEvent { session: string, seq: number, name: string }

/** How long queues may take to deliver the rest when the server closes, in milliseconds. */
const GRACE = 2_000

/** Brings the events of the log to every webhook, each at its own pace. */
export class Dispatcher extends EventEmitter<DispatcherEvents> {
  readonly #options: DispatcherOptions
  readonly #post: WebhookClient
  readonly #queues = new Map<string, WebhookWorker>()
  readonly #closing = new AbortController()
  readonly #started: Promise<void>
  /** Starts the workers: all listeners are attached. */
  readonly start: () => void
  #closed: Promise<void> | undefined

  constructor (options: DispatcherOptions) {
    super()
    setMaxListeners(0, this, this.#closing.signal)
    this.#options = options
    this.#post = new WebhookClient(options)
    let start = () => {}
    this.#started = new Promise((resolve) => { start = resolve })
    this.start = start
  }

  /**
   * Begins a webhook, or goes on with it as it is now. A new one begins at the newest event of its
   * session, a known one where it was; one that is switched off stands still.
   */
  put (webhook: Webhook): void {
    if (this.#closed) return
    const queue = this.#queues.get(webhook.id)
    if (queue) queue.update(webhook)
    else this.#queues.set(webhook.id, this.#begin(webhook))
  }

  /** Ends a webhook, and leaves nothing of it. */
  remove (id: string): void {
    this.#queues.get(id)?.end()
    this.#queues.delete(id)
    this.#options.memory.remove(id)
  }

  /** Posts a harmless event once, at once. */
  async test (webhook: Webhook): Promise<Outcome> {
    const body = JSON.stringify({ event: 'test', session: webhook.session, message: 'This is a test.' })
    const { retryAfter, ...outcome } = await this.#post.send(webhook, { id: ulid(), body }, this.#closing.signal)
    return outcome
  }

  /**
   * Posts an event of the log again, once, as soon as no other request of its webhook is under way.
   * @throws {DeliveryNotFound} {EventGone} {DeliveryBrokenOff}
   */
  async redeliver (webhook: Webhook, deliveryId: string): Promise<Delivery> {
    const queue = this.#queues.get(webhook.id)
    const delivery = this.delivery(webhook.session, deliveryId)
    if (!queue || delivery.webhook !== webhook.id) throw new DeliveryNotFound(deliveryId)
    const event = this.#options.eventLog.get(delivery.event)
    if (!event) throw new EventGone(delivery.event)
    return await queue.redeliver(event)
  }

  /**
   * Goes back to the events since a moment (epoch milliseconds), never forward, so that they go out
   * again with their ids. Answers how many events wait then, at most.
   */
  replay (webhook: Webhook, since: number): number {
    this.#queues.get(webhook.id)?.replay(since)
    return this.stateOf(webhook.id).pending
  }

  stateOf (id: string): QueueState {
    return this.#queues.get(id)?.state ?? { pending: 0, attempts: 0, nextAttemptAt: null }
  }

  /** @throws {DeliveryNotFound} */
  delivery (session: string, id: string): Delivery {
    const delivery = this.#options.memory.find(session, id)
    if (!delivery) throw new DeliveryNotFound(id)
    return delivery
  }

  /** The newest first, by their first attempts. */
  deliveries (session: string, filter: DeliveryFilter): Delivery[] {
    return this.#options.memory.list(session, filter)
  }

  /** Events that working webhooks have not passed yet, of all sessions; wanted or not. */
  get behind (): number {
    const working = [...this.#queues.values()].filter(({ webhook }) => webhook.enabled)
    return working.reduce(
      (sum, { webhook, place }) => sum + Math.max(this.#options.eventLog.last(webhook.session) - place, 0),
      0
    )
  }

  /** How many of these events each webhook has not got yet, by its id. */
  missing (events: PrunedEvent[]): Map<string, number> {
    const missing = new Map<string, number>()
    for (const { webhook: { id, session, events: names }, place } of this.#queues.values()) {
      const lost = events.filter(
        (event) => event.session === session && event.seq > place && (names.length === 0 || names.includes(event.name))
      )
      if (lost.length > 0) missing.set(id, lost.length)
    }
    return missing
  }

  /** Delivers what can go out now, for a moment, then ends everything. */
  async close (): Promise<void> {
    this.#closed ??= this.#close()
    await this.#closed
  }

  async #close (): Promise<void> {
    this.start()
    const queues = [...this.#queues.values()]
    for (const queue of queues) queue.finish()
    const all = Promise.all(queues.map(async ({ done }) => done))
    const grace = new AbortController()
    await Promise.race([all, sleep(GRACE, undefined, { signal: grace.signal }).catch(() => {})])
    grace.abort()
    this.#closing.abort()
    for (const queue of queues) queue.end()
    await all
    await this.#post.close()
  }

  #begin (webhook: Webhook): WebhookWorker {
    return new WebhookWorker(webhook, {
      ...this.#options,
      send: sendEvent(this.#post, this.#options.payload),
      started: this.#started,
      onAttempt: (about, event, delivery) => {
        this.#notify('attempt', about, delivery)
        if (delivery.status === 'delivered') this.#notify('delivered', about, event)
      },
      onGone: ({ id }, reason) => this.#notify('gone', id, reason),
      onError: (error) => { this.emit('error', error) }
    })
  }

  /** A listener that fails must break neither the queue nor the other listeners. */
  #notify<N extends 'attempt' | 'delivered' | 'gone'> (name: N, ...args: DispatcherEvents[N]): void {
    for (const listener of this.rawListeners(name)) {
      (async () => Reflect.apply(listener, this, args))().catch((error: unknown) => { this.emit('error', error) })
    }
  }
}
