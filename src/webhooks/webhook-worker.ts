import { isDeepStrictEqual } from 'node:util'
import pLimit from 'p-limit'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import { DeliveryBrokenOff } from '../errors.js'
import type { EventLog } from '../events/event-log.js'
import { Backlog } from './backlog.js'
import { WakeSignal } from '../shared/wake-signal.js'
import type { Delivery, DeliveryStatus, QueueState } from './delivery.js'
import type { Posted } from './webhook-client.js'
import { Progress } from './progress.js'
import type { Attempt, DeliveryStore } from './delivery-repository.js'
import type { SendEvent } from './send-event.js'
import { isGone, decideRetry, type PatienceOptions } from './retry-policy.js'
import { isWanted } from './event-filter.js'
import type { Webhook } from './webhook.js'

export interface QueueOptions extends PatienceOptions {
  eventLog: EventLog
  memory: DeliveryStore
  send: SendEvent
  /** Nothing goes out before. */
  started: Promise<void>
  optionsOf: (session: string) => EventOptions
  /** Called after each attempt was stored. */
  onAttempt: (webhook: Webhook, event: StoredEvent, delivery: Delivery) => void
  /** Called when the receiver wants no more events. */
  onGone: (webhook: Webhook, reason: string) => void
  onError: (error: unknown) => void
}

/** How long until it goes on after a defect, such as a full disk, in milliseconds. */
const AFTER_DEFECT = 1_000
/** Events that may be passed by before that is written down. */
const UNSAVED = 100

/** One webhook's way through the events of its session: in order, one request at a time. */
export class WebhookWorker {
  readonly #options: QueueOptions
  readonly #progress: Progress
  readonly #backlog: Backlog
  readonly #wake = new WakeSignal()
  readonly #turn = pLimit(1)
  readonly #unfollow: () => void
  #webhook: Webhook
  #underWay = new AbortController()
  /** Posted, but not written down: the disk may be full. It is not posted again for that. */
  #unrecorded: { event: string, posted: Posted } | undefined
  #life: 'running' | 'finishing' | 'ended' = 'running'
  /** Resolves when it has ended, and touches nothing any more. */
  readonly done: Promise<void>

  constructor (webhook: Webhook, options: QueueOptions) {
    const { eventLog, optionsOf } = options
    const { session } = this.#webhook = webhook
    this.#options = options
    this.#progress = new Progress(webhook, options)
    this.#backlog = new Backlog({
      eventLog,
      session,
      place: this.#progress.place,
      isWanted: (event) => isWanted(event, this.#webhook, optionsOf(session)),
      isEnded: () => this.#life === 'ended'
    })
    this.#unfollow = eventLog.follow(session, () => this.#wake.notify())
    this.done = this.#run()
  }

  get webhook (): Webhook {
    return this.#webhook
  }

  /** Place in the session's order of the last event that it is done with. */
  get place (): number {
    return this.#backlog.place
  }

  get state (): QueueState {
    const { session, events, enabled } = this.#webhook
    const { attempts, nextAt } = this.#progress
    return {
      pending: this.#options.memory.count(session, this.place, events),
      attempts,
      nextAttemptAt: enabled && nextAt > Date.now() ? nextAt : null
    }
  }

  /** Goes on with a webhook as it is now, at once: the change may have mended it. */
  update (webhook: Webhook): void {
    const before = this.#webhook
    if (isDeepStrictEqual(webhook, before)) return
    this.#webhook = webhook
    this.#unrecorded = undefined
    this.#progress.hurry()
    if (webhook.url !== before.url) this.#underWay.abort()
    this.#wake.notify()
  }

  /** Goes back, never forward, to the first event since then (epoch milliseconds). */
  replay (since: number): void {
    const place = this.#options.eventLog.before(this.#webhook.session, since)
    if (place >= this.place) return
    this.#backlog.back(place)
    this.#progress.moveTo(place)
    this.#wake.notify()
  }

  /** Posts an event out of its turn. @throws {DeliveryBrokenOff} */
  async redeliver (event: StoredEvent): Promise<Delivery> {
    const delivery = await this.#turn(async () => this.#attempt(event))
    this.#wake.notify()
    if (!delivery) throw new DeliveryBrokenOff()
    return delivery
  }

  /** Ends once nothing is left that can go out now. */
  finish (): void {
    if (this.#life === 'running') this.#life = 'finishing'
    this.#wake.notify()
  }

  /** Ends now. */
  end (): void {
    this.#life = 'ended'
    this.#underWay.abort()
    this.#wake.notify()
  }

  async #run (): Promise<void> {
    await this.#options.started
    while (this.#life !== 'ended') {
      try {
        await this.#step()
      } catch (error) {
        this.#options.onError(error)
        await this.#rest(AFTER_DEFECT)
      }
    }
    this.#unfollow()
  }

  async #step (): Promise<void> {
    const event = this.#webhook.enabled ? await this.#backlog.next() : undefined
    if (this.#life === 'ended') return
    if (this.place - this.#progress.place >= (this.#life === 'running' ? UNSAVED : 1)) this.#progress.moveTo(this.place)
    const { wait } = this.#progress
    if (event === undefined) await this.#rest()
    else if (wait > 0) await this.#rest(wait)
    else {
      await this.#turn(async () => {
        if (this.#webhook.enabled && this.#backlog.isHead(event)) await this.#attempt(event)
      })
    }
  }

  async #rest (ms?: number): Promise<void> {
    if (this.#life === 'running') await this.#wake.wait(ms)
    else this.#life = 'ended'
  }

  /** Undefined where it was broken off. */
  async #attempt (event: StoredEvent): Promise<Delivery | undefined> {
    if (this.#life === 'ended') return undefined
    const posted = await this.#post(event)
    if (!posted) return undefined
    this.#unrecorded = { event: event.id, posted }
    const delivery = this.#backlog.isHead(event) ? this.#settle(event, posted) : this.#note(event, posted)
    this.#unrecorded = undefined
    this.#options.onAttempt(this.#webhook, event, delivery)
    if (isGone(posted) && this.#webhook.enabled) this.#switchOff(`the receiver wants no more: ${posted.answer}`)
    return delivery
  }

  async #post (event: StoredEvent): Promise<Posted | undefined> {
    const { signal } = this.#underWay = new AbortController()
    if (this.#unrecorded?.event === event.id) return this.#unrecorded.posted
    const posted = await this.#options.send(this.#webhook, event, signal)
    return signal.aborted ? undefined : posted
  }

  /** The first event of the queue: what comes of it moves the queue. */
  #settle (event: StoredEvent, posted: Posted): Delivery {
    const verdict = decideRetry(event, posted, this.#progress.attempts, this.#options, Date.now())
    const stays = verdict.status === 'retrying'
    const delivery = this.#progress.settle(
      this.#written(event, posted, verdict.status),
      verdict,
      stays ? this.place : event.seq
    )
    if (stays) this.#backlog.forgetRest()
    else this.#backlog.pass(event)
    return delivery
  }

  /** Any other event: the queue stays where it is. */
  #note (event: StoredEvent, posted: Posted): Delivery {
    const failed = event.seq > this.place ? 'retrying' : 'dead'
    return this.#options.memory.record(this.#written(event, posted, posted.delivered ? 'delivered' : failed))
  }

  #written ({ id: event, event: name }: StoredEvent, { answer, latency }: Posted, status: DeliveryStatus): Attempt {
    const { id: webhook, session } = this.#webhook
    return { session, webhook, event, name, status, answer, latency, at: Date.now() }
  }

  #switchOff (reason: string): void {
    this.#webhook = { ...this.#webhook, enabled: false, reason }
    this.#options.onGone(this.#webhook, reason)
  }
}
