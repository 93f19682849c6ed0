import { monotonicFactory } from 'ulid'
import { makeSecret } from './signature.js'
import type { NewWebhook, Webhook } from './webhook.js'

/** Where webhooks are kept: what a promise of it resolves with is on disk. Writes of one session come one at a time. */
export interface WebhookStore {
  get: (id: string) => Promise<Webhook | undefined>
  /** The webhooks of all sessions, the oldest first. */
  all: () => Promise<Webhook[]>
  /** The webhooks of one session, the oldest first. */
  of: (session: string) => Promise<Webhook[]>
  /** Adds or replaces a webhook. */
  save: (webhook: Webhook) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** Delivers to webhooks: it gets each change of one. */
export interface Deliverer {
  put: (webhook: Webhook) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** Webhooks to be added or replaced, and others to be removed. */
export interface WebhookChanges { saved: Webhook[], removed: Webhook[] }

/** Stores webhooks, and passes each change to what delivers. */
export class WebhookRepository {
  readonly #store: WebhookStore
  readonly #deliverer: Deliverer
  readonly #ulid = monotonicFactory()

  constructor (store: WebhookStore, deliverer: Deliverer) {
    this.#store = store
    this.#deliverer = deliverer
  }

  async get (id: string): Promise<Webhook | undefined> {
    return await this.#store.get(id)
  }

  /** The webhooks of a session, the oldest first. */
  async of (session: string): Promise<Webhook[]> {
    return await this.#store.of(session)
  }

  /** Continues to deliver to every webhook of the store. */
  async resume (): Promise<void> {
    for (const webhook of await this.#store.all()) await this.#deliverer.put(webhook)
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

  async save (webhook: Webhook): Promise<Webhook> {
    await this.#store.save(webhook)
    await this.#deliverer.put(webhook)
    return webhook
  }

  async delete ({ id }: Webhook): Promise<void> {
    await this.#store.remove(id)
    await this.#deliverer.remove(id)
  }

  /** Has `commit` store changes: deliveries follow only if it succeeds. */
  async apply ({ saved, removed }: WebhookChanges, commit: () => Promise<void>): Promise<void> {
    await commit()
    for (const webhook of saved) await this.#deliverer.put(webhook)
    for (const { id } of removed) await this.#deliverer.remove(id)
  }
}
