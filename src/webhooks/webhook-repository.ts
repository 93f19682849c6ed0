import { monotonicFactory } from 'ulid'
import { makeSecret } from './signature.js'
import type { NewWebhook, Webhook } from './webhook.js'

export interface WebhookStore {
  get: (id: string) => Webhook | undefined
  all: () => Webhook[]
  of: (session: string) => Webhook[]
  save: (webhook: Webhook) => void
  remove: (id: string) => void
}

/** Delivers to webhooks: it gets each change of one. */
export interface Deliverer {
  put: (webhook: Webhook) => void
  remove: (id: string) => void
}

/** Stores webhooks, and passes each change to what delivers. */
export class WebhookRepository {
  readonly #store: WebhookStore
  readonly #deliverer: Deliverer
  readonly #ulid = monotonicFactory()
  /** Changes for the deliverer when a transaction is committed; undefined outside of one. */
  #deferred: (() => void)[] | undefined

  constructor (store: WebhookStore, deliverer: Deliverer) {
    this.#store = store
    this.#deliverer = deliverer
  }

  get (id: string): Webhook | undefined {
    return this.#store.get(id)
  }

  /** The webhooks of a session, the oldest first. */
  of (session: string): Webhook[] {
    return this.#store.of(session)
  }

  /** Continues to deliver to every webhook of the store. */
  resume (): void {
    for (const webhook of this.#store.all()) this.#deliverer.put(webhook)
  }

  /** A webhook that is not saved yet. */
  create (
    session: string,
    origin: Webhook['origin'],
    { url, events = [], headers = {}, secret = makeSecret(), enabled = true }: NewWebhook
  ): Webhook {
    return {
      id: this.#ulid(),
      session,
      origin,
      url,
      events,
      headers,
      secret,
      oldSecret: null,
      oldSecretUntil: null,
      enabled,
      reason: null,
      createdAt: Date.now()
    }
  }

  save (webhook: Webhook): Webhook {
    this.#store.save(webhook)
    this.#afterCommit(() => this.#deliverer.put(webhook))
    return webhook
  }

  delete ({ id }: Webhook): void {
    this.#store.remove(id)
    this.#afterCommit(() => this.#deliverer.remove(id))
  }

  /** Runs work that commits a transaction: deliveries follow only if it succeeds. */
  inTransaction<T> (work: () => T): T {
    const deferred: (() => void)[] = this.#deferred = []
    let result: T
    try {
      result = work()
    } finally {
      this.#deferred = undefined
    }
    for (const change of deferred) change()
    return result
  }

  #afterCommit (change: () => void): void {
    if (this.#deferred) this.#deferred.push(change)
    else change()
  }
}
