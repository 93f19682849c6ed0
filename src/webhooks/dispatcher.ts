import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { ulid } from 'ulid'
import type { StoredEvent } from '../../schemas/events/events.js'
import { DeliveryNotFound, EventExpired } from '../errors.js'
import type { EventLog } from '../events/event-log.js'
import { SafeEmitter } from '../shared/safe-emitter.js'
import { SerialQueue } from '../shared/serial-queue.js'
import type { Cursor, Delivery, DeliveryAttempt, DeliveryFilter, QueueState } from './delivery.js'
import { WebhookClient, type WebhookClientOptions } from './webhook-client.js'
import { WebhookWorker, type WorkerOptions } from './webhook-worker.js'
import type { Webhook } from './webhook.js'

export type DispatcherOptions = Omit<WorkerOptions, 'eventLog' | 'send' | 'onAttempt' | 'onGone' | 'onError'> &
  WebhookClientOptions & { eventLog: EventLog }

export interface DispatcherEvents {
  /** An attempt was made and recorded. */
  attempt: [webhook: Webhook, delivery: Delivery]
  /** A webhook has received an event. */
  delivered: [webhook: Webhook, event: StoredEvent]
  /** A receiver has unsubscribed: its webhook is disabled. */
  gone: [webhook: Webhook, reason: string]
  error: [error: unknown]
}

/** An event that was removed from the log. */
export interface PrunedEvent { session: string, seq: number, name: string }

/** How long workers may take to deliver the rest when the server closes, in milliseconds. */
const GRACE = 2_000

const IDLE: QueueState = { pending: 0, attempts: 0, nextAttemptAt: null }

/** Delivers the events of the log to every webhook, each at its own pace. */
export class Dispatcher extends SafeEmitter<DispatcherEvents> {
  readonly #options: DispatcherOptions
  readonly #client: WebhookClient
  readonly #workers = new Map<string, WebhookWorker>()
  /** Changes of one webhook come one at a time, so that it never has two workers. */
  readonly #changes = new SerialQueue()
  readonly #closing = new AbortController()
  #isStarted = false
  #closed: Promise<void> | undefined

  constructor (options: DispatcherOptions) {
    super()
    setMaxListeners(0, this.#closing.signal)
    this.#options = options
    this.#client = new WebhookClient(options)
  }

  /** Starts the workers: nothing is posted before. */
  start (): void {
    if (this.#closed) return
    this.#isStarted = true
    for (const worker of this.#workers.values()) worker.start()
  }

  /**
   * Adds a webhook, or continues with it as changed. A new one begins at the newest event of its session, a known one
   * where it was; one that is disabled stays where it is. What is appended after it resolves is delivered.
   */
  async put (webhook: Webhook): Promise<void> {
    await this.#changes.run(webhook.id, async () => {
      const known = this.#workers.get(webhook.id)
      if (known) known.update(webhook)
      else if (!this.#closed) await this.#add(webhook)
    })
  }

  /** Ends a webhook, and removes its deliveries. */
  async remove (id: string): Promise<void> {
    await this.#changes.run(id, async () => {
      const worker = this.#workers.get(id)
      this.#workers.delete(id)
      await worker?.end()
      await this.#options.deliveries.remove(id)
    })
  }

  /** Posts a harmless event once, at once. */
  async test (webhook: Webhook): Promise<Omit<DeliveryAttempt, 'retryAfter'>> {
    const body = JSON.stringify({ event: 'test', session: webhook.session, message: 'This is a test.' })
    const { retryAfter, ...attempt } = await this.#client.send(webhook, { id: ulid(), body }, this.#closing.signal)
    return attempt
  }

  /**
   * Posts an event of the log again, once, as soon as no other request of its webhook is in progress.
   * @throws {DeliveryNotFound} {EventExpired} {DeliveryAborted}
   */
  async redeliver (webhook: Webhook, deliveryId: string): Promise<Delivery> {
    const worker = this.#workers.get(webhook.id)
    const delivery = await this.delivery(webhook.session, deliveryId)
    if (!worker || delivery.webhook !== webhook.id) throw new DeliveryNotFound(deliveryId)
    const event = await this.#options.eventLog.get(delivery.event)
    if (!event) throw new EventExpired(delivery.event)
    return await worker.redeliver(event)
  }

  /**
   * Rewinds, never forward, to the events since a time (epoch milliseconds), which are posted again with their ids.
   * Returns the upper bound of the events that are undelivered then.
   */
  async replay (webhook: Webhook, since: number): Promise<number> {
    await this.#workers.get(webhook.id)?.replay(since)
    return (await this.queueOf(webhook.id)).pending
  }

  async queueOf (id: string): Promise<QueueState> {
    return await this.#workers.get(id)?.queue() ?? IDLE
  }

  /** @throws {DeliveryNotFound} */
  async delivery (session: string, id: string): Promise<Delivery> {
    const delivery = await this.#options.deliveries.find(session, id)
    if (!delivery) throw new DeliveryNotFound(id)
    return delivery
  }

  /** The newest first, by their first attempts. */
  async deliveries (session: string, filter: DeliveryFilter): Promise<Delivery[]> {
    return await this.#options.deliveries.list(session, filter)
  }

  /** How many events the enabled webhooks of all sessions are behind the log, whether or not they match. */
  async lag (): Promise<number> {
    const enabled = [...this.#workers.values()].filter(({ webhook }) => webhook.enabled)
    const lags = await Promise.all(enabled.map(async ({ webhook, offset }) => {
      return Math.max(await this.#options.eventLog.lastOffset(webhook.session) - offset, 0)
    }))
    return lags.reduce((sum, lag) => sum + lag, 0)
  }

  /** How many of these events each webhook has not received, by its id. */
  undelivered (events: PrunedEvent[]): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { webhook: { id, session, events: names }, offset } of this.#workers.values()) {
      const { length } = events.filter((event) => {
        return event.session === session && event.seq > offset && (names.length === 0 || names.includes(event.name))
      })
      if (length > 0) counts.set(id, length)
    }
    return counts
  }

  /** Delivers what can go out now, for a moment, then ends everything. */
  async close (): Promise<void> {
    this.#closed ??= this.#close()
    await this.#closed
  }

  async #close (): Promise<void> {
    await this.#changes.idle()
    const workers = [...this.#workers.values()]
    for (const worker of workers) worker.finish()
    const all = Promise.all(workers.map(async ({ finished }) => finished))
    const grace = new AbortController()
    await Promise.race([all, sleep(GRACE, undefined, { signal: grace.signal }).catch(() => {})])
    grace.abort()
    this.#closing.abort()
    await Promise.all(workers.map(async (worker) => worker.end()))
    await this.#client.close()
  }

  async #add (webhook: Webhook): Promise<void> {
    const worker = this.#createWorker(webhook, await this.#options.deliveries.open(webhook.id, webhook.session))
    this.#workers.set(webhook.id, worker)
    if (this.#isStarted) worker.start()
  }

  #createWorker (webhook: Webhook, cursor: Cursor): WebhookWorker {
    return new WebhookWorker(webhook, cursor, {
      ...this.#options,
      send: async (...given) => await this.#client.sendEvent(...given),
      onAttempt: (about, event, delivery) => {
        this.emitSafely('attempt', about, delivery)
        if (delivery.status === 'delivered') this.emitSafely('delivered', about, event)
      },
      onGone: (about, reason) => this.emitSafely('gone', about, reason),
      onError: (error) => { this.emit('error', error) }
    })
  }
}
