import { monotonicFactory } from 'ulid'
import { makeSecret } from './secret.js'
import type { WebhookFields } from './validation.js'
import type { Webhook } from './webhook.js'

export interface WebhookMemory {
  get: (id: string) => Webhook | undefined
  all: () => Webhook[]
  of: (session: string) => Webhook[]
  save: (webhook: Webhook) => void
  remove: (id: string) => void
}

/** What delivers: it gets each change of a webhook. */
export interface WebhookQueues {
  put: (webhook: Webhook) => void
  remove: (id: string) => void
}

export type NewWebhook = WebhookFields & { url: string }

/** Stores webhooks, and passes each change to what delivers. */
export class WebhookRepository {
  readonly #memory: WebhookMemory
  readonly #queues: WebhookQueues
  readonly #ulid = monotonicFactory()
  /** Updates of the queues for when a transaction is committed; undefined outside of one. */
  #deferred: (() => void)[] | undefined

  constructor (memory: WebhookMemory, queues: WebhookQueues) {
    this.#memory = memory
    this.#queues = queues
  }

  get (id: string): Webhook | undefined {
    return this.#memory.get(id)
  }

  /** Those of a session, the oldest first. */
  of (session: string): Webhook[] {
    return this.#memory.of(session)
  }

  /** Goes on with all. */
  resume (): void {
    for (const webhook of this.#memory.all()) this.#queues.put(webhook)
  }

  /** One that is not written down yet. */
  make (
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

  keep (webhook: Webhook): Webhook {
    this.#memory.save(webhook)
    this.#afterCommit(() => this.#queues.put(webhook))
    return webhook
  }

  drop ({ id }: Webhook): void {
    this.#memory.remove(id)
    this.#afterCommit(() => this.#queues.remove(id))
  }

  /** Runs work that commits a transaction: the queues follow only if it succeeds, so a rollback leaves them as they are. */
  inTransaction<T> (work: () => T): T {
    const deferred: (() => void)[] = this.#deferred = []
    let result: T
    try {
      result = work()
    } finally {
      this.#deferred = undefined
    }
    for (const update of deferred) update()
    return result
  }

  #afterCommit (update: () => void): void {
    if (this.#deferred) this.#deferred.push(update)
    else update()
  }
}
