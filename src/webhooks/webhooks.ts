import type { SavedWebhook } from '../../schemas/backup.js'
import {
  InvalidRequest,
  TooManyWebhooks,
  WebhookExists,
  WebhookManagedByServer,
  WebhookNotFound,
  WebhookUrlRefused
} from '../errors.js'
import { makeSecret } from './signature.js'
import { isHttpUrl, isValid, validateFields } from './validation.js'
import { WebhookRepository, type Deliverer, type WebhookStore } from './webhook-repository.js'
import {
  isMain, reactivated, withSecret, withStartFields, withUrl, type NewWebhook, type Webhook, type WebhookFields
} from './webhook.js'

/** How many a session may have beside its main one. */
export const MAX_WEBHOOKS = 20

export interface WebhooksOptions {
  store: WebhookStore
  deliverer: Deliverer
  /** Why a URL is not allowed; undefined if it is. */
  objectionTo: (url: string) => string | undefined
  /** The main webhook of sessions whose option names none. */
  serverUrl: string | undefined
  /** The option `webhook` of a session, which is kept with its other options. */
  option: {
    get: (session: string) => unknown
    set: (session: string, url: string) => void
  }
}

export interface WebhookChange extends WebhookFields { rotate?: boolean }

/** The part of start-session's body that is about webhooks. */
export interface StartOptions { webhook?: string | null | undefined, webhooks?: NewWebhook[] | undefined }

/**
 * Every session's webhooks, and the only writer of their table. The URL of a session's main webhook has one source,
 * the session's option `webhook`, which `reconcile` applies.
 */
export class Webhooks {
  readonly #options: Omit<WebhooksOptions, 'store' | 'deliverer'>
  readonly #repository: WebhookRepository

  constructor ({ store, deliverer, ...options }: WebhooksOptions) {
    this.#options = options
    this.#repository = new WebhookRepository(store, deliverer)
  }

  /** The webhooks of a session, the oldest first. */
  list (session: string): Webhook[] {
    return this.#repository.of(session)
  }

  /** @throws {WebhookNotFound} */
  get (session: string, id: string): Webhook {
    const webhook = this.#repository.get(id)
    if (webhook?.session !== session) throw new WebhookNotFound(id)
    return webhook
  }

  /** The origin of a webhook; undefined if it was removed. */
  originOf (id: string): Webhook['origin'] | undefined {
    return this.#repository.get(id)?.origin
  }

  /** Continues with every webhook of the store. */
  resume (): void {
    this.#repository.resume()
  }

  /** @throws {InvalidRequest} {WebhookUrlRefused} {WebhookExists} {TooManyWebhooks} */
  add (session: string, fields: NewWebhook): Webhook {
    this.#validate(fields, 'body')
    const known = this.list(session)
    this.#requireNew(known, fields.url)
    if (known.filter((one) => !isMain(one)).length >= MAX_WEBHOOKS) throw new TooManyWebhooks(MAX_WEBHOOKS)
    return this.#repository.save(this.#repository.create(session, 'api', fields))
  }

  /** @throws {WebhookNotFound} {InvalidRequest} {WebhookUrlRefused} {WebhookExists} {WebhookManagedByServer} */
  change (session: string, id: string, { rotate = false, ...fields }: WebhookChange): Webhook {
    const webhook = this.get(session, id)
    if (rotate && fields.secret !== undefined) {
      throw new InvalidRequest('body/rotate makes a secret: leave body/secret out')
    }
    this.#validate(fields, 'body')
    const { url = webhook.url, events = webhook.events, headers, enabled } = fields
    if (webhook.origin === 'server' && (url !== webhook.url || headers)) throw new WebhookManagedByServer()
    if (url !== webhook.url) {
      this.#requireNew(this.list(session), url)
      if (webhook.origin === 'session') this.#options.option.set(session, url)
    }
    const secret = rotate ? makeSecret() : (fields.secret ?? webhook.secret)
    return this.#repository.save({
      ...withSecret(withUrl(webhook, url), secret),
      events,
      ...(headers && { headers }),
      ...(enabled !== undefined && { enabled, reason: null })
    })
  }

  /** @throws {WebhookNotFound} {WebhookManagedByServer} */
  remove (session: string, id: string): void {
    const webhook = this.get(session, id)
    if (webhook.origin === 'server') throw new WebhookManagedByServer()
    this.#repository.delete(webhook)
    if (webhook.origin !== 'session') return
    this.#options.option.set(session, '')
    this.reconcile(session)
  }

  /**
   * Applies the webhooks of start-session; the URL of the main one follows when the session's options are saved.
   * A list replaces the previous list. A webhook whose receiver has unsubscribed is reactivated if it is named.
   * @throws {InvalidRequest} {WebhookUrlRefused} {TooManyWebhooks} and nothing is changed
   */
  applyStartOptions (session: string, { webhook, webhooks }: StartOptions): void {
    if (webhook) this.#requireUrl(webhook, 'body/webhook')
    const known = this.list(session)
    const main = known.find(isMain)
    if (webhooks) this.#validateList(known, webhooks, webhook === undefined ? main?.url : webhook)
    if (main?.url === webhook && main?.reason != null) this.#repository.save(reactivated(main))
    if (!webhooks) return
    for (const fields of webhooks) {
      const before = known.find((one) => one.url === fields.url && !isMain(one)) ??
        this.#repository.create(session, 'start', fields)
      this.#repository.save(withStartFields(before, fields))
    }
    const urls = new Set(webhooks.map(({ url }) => url))
    for (const one of known) if (one.origin === 'start' && !urls.has(one.url)) this.#repository.delete(one)
  }

  /** Makes the main webhook of a session what the session's option says or, without one, the server's. */
  reconcile (session: string): void {
    const option = this.#options.option.get(session)
    const own = isHttpUrl(option) ? option : undefined
    const url = own ?? this.#options.serverUrl
    const origin = own === undefined ? 'server' : 'session'
    const known = this.list(session).find(isMain)
    if (url === undefined) {
      if (known) this.#repository.delete(known)
    } else if (!known) {
      this.#repository.save(this.#repository.create(session, origin, { url }))
    } else if (known.url !== url || known.origin !== origin) {
      this.#repository.save({ ...withUrl(known, url), origin })
    }
  }

  /** Runs work that changes webhooks and commits a transaction; if it throws, deliveries continue as before. */
  inTransaction<T> (work: () => T): T {
    return this.#repository.inTransaction(work)
  }

  /** Disables a webhook whose receiver has unsubscribed. */
  disable (id: string, reason: string): void {
    const webhook = this.#repository.get(id)
    if (webhook) this.#repository.save({ ...webhook, enabled: false, reason })
  }

  /** Deletes all webhooks of a session. */
  clear (session: string): void {
    for (const webhook of this.list(session)) this.#repository.delete(webhook)
  }

  /** A session's webhooks as an archive has them. */
  saved (session: string): SavedWebhook[] {
    return this.list(session).map(({ origin, url, events, headers, secret, enabled, reason }) => ({
      origin,
      url,
      events,
      headers,
      secret,
      enabled,
      reason
    }))
  }

  /** Replaces a session's webhooks by those of an archive; one with a known URL keeps its id, and so its offset. */
  restore (session: string, webhooks: SavedWebhook[] | undefined): void {
    const left = new Set(webhooks ? this.list(session) : [])
    for (const row of webhooks ?? []) {
      if (!isValid(row) || (row.origin === 'server' && row.url !== this.#options.serverUrl)) continue
      const same = [...left].find(({ url }) => url === row.url)
      if (same) left.delete(same)
      const { id, createdAt } = same ?? this.#repository.create(session, row.origin, row)
      this.#repository.save({ ...row, id, session, createdAt, oldSecret: null, oldSecretUntil: null })
    }
    for (const webhook of left) this.#repository.delete(webhook)
    this.reconcile(session)
  }

  #validate (fields: WebhookFields, where: string): void {
    if (fields.url !== undefined) this.#requireUrl(fields.url, `${where}/url`)
    validateFields(fields, where)
  }

  #validateList (known: Webhook[], list: NewWebhook[], main: string | null | undefined): void {
    const urls = new Set([main])
    for (const [index, fields] of list.entries()) {
      this.#validate(fields, `body/webhooks/${index}`)
      if (urls.has(fields.url)) {
        throw new InvalidRequest(`body/webhooks/${index}/url is that of another webhook of this session`)
      }
      urls.add(fields.url)
    }
    const others = known.filter(({ origin, url }) => origin === 'api' && !urls.has(url))
    if (others.length + list.length > MAX_WEBHOOKS) throw new TooManyWebhooks(MAX_WEBHOOKS)
  }

  #requireUrl (url: string, where: string): void {
    const objection = this.#options.objectionTo(url)
    if (objection !== undefined) throw new WebhookUrlRefused(where, objection)
  }

  #requireNew (known: Webhook[], url: string): void {
    const same = known.find((one) => one.url === url)
    if (same) throw new WebhookExists(same.id)
  }
}
