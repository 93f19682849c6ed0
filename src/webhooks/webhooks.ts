import type { SavedWebhook } from '../../schemas/backup.js'
import {
  InvalidRequest,
  TooManyWebhooks,
  WebhookKnown,
  WebhookNotFound,
  WebhookOfServer,
  WebhookUrlRefused
} from '../errors.js'
import { WebhookRepository, type NewWebhook, type WebhookMemory, type WebhookQueues } from './webhook-repository.js'
import { listed, moved, revived, withSecret } from './changes.js'
import { checkFields, isSound, isUsable, type WebhookFields } from './validation.js'
import { makeSecret } from './secret.js'
import type { Webhook } from './webhook.js'

/** How many a session may have beside its own. */
export const MAX_WEBHOOKS = 20

export interface WebhooksOptions {
  memory: WebhookMemory
  queues: WebhookQueues
  /** Why a URL is not taken, or undefined where it is. */
  objectionTo: (url: string) => string | undefined
  /** Webhook of the sessions that name none. */
  serverUrl: string | undefined
  /** Keeps the URL as the option `webhook` of a session. */
  saveOption: (session: string, url: string) => void
}

export interface WebhookChange extends WebhookFields { rotate?: boolean }

/** What start-session says of webhooks. */
export interface Asked { webhook?: string | null | undefined, webhooks?: NewWebhook[] | undefined }

/** The one that the option `webhook`, or else the server, makes. */
const isOwn = ({ origin }: Webhook) => origin === 'session' || origin === 'server'

/** Every session's webhooks, and the only writer of their table. */
export class Webhooks {
  readonly #options: Omit<WebhooksOptions, 'memory' | 'queues'>
  readonly #repository: WebhookRepository

  constructor ({ memory, queues, ...options }: WebhooksOptions) {
    this.#options = options
    this.#repository = new WebhookRepository(memory, queues)
  }

  /** Those of a session, the oldest first. */
  list (session: string): Webhook[] {
    return this.#repository.of(session)
  }

  /** @throws {WebhookNotFound} */
  get (session: string, id: string): Webhook {
    const webhook = this.#repository.get(id)
    if (webhook?.session !== session) throw new WebhookNotFound(id)
    return webhook
  }

  /** Who set a webhook up; undefined where it is not there any more. */
  originOf (id: string): Webhook['origin'] | undefined {
    return this.#repository.get(id)?.origin
  }

  /** Goes on with every webhook of the store. */
  resume (): void {
    this.#repository.resume()
  }

  /** @throws {InvalidRequest} {WebhookUrlRefused} {WebhookKnown} {TooManyWebhooks} */
  add (session: string, fields: NewWebhook): Webhook {
    this.#check(fields, 'body')
    const known = this.list(session)
    this.#requireNew(known, fields.url)
    if (known.filter((one) => !isOwn(one)).length >= MAX_WEBHOOKS) throw new TooManyWebhooks(MAX_WEBHOOKS)
    return this.#repository.keep(this.#repository.make(session, 'api', fields))
  }

  /** @throws {WebhookNotFound} {InvalidRequest} {WebhookUrlRefused} {WebhookKnown} {WebhookOfServer} */
  change (session: string, id: string, { rotate = false, ...fields }: WebhookChange): Webhook {
    const webhook = this.get(session, id)
    if (rotate && fields.secret !== undefined) {
      throw new InvalidRequest('body/rotate makes a secret: leave body/secret out')
    }
    this.#check(fields, 'body')
    const { url = webhook.url, events = webhook.events, headers, enabled } = fields
    if (webhook.origin === 'server' && (url !== webhook.url || headers)) throw new WebhookOfServer()
    if (url !== webhook.url) {
      this.#requireNew(this.list(session), url)
      if (webhook.origin === 'session') this.#options.saveOption(session, url)
    }
    const changed = {
      ...withSecret(moved(webhook, url), rotate ? makeSecret() : (fields.secret ?? webhook.secret)),
      events
    }
    return this.#repository.keep({
      ...changed,
      ...(headers && { headers }),
      ...(enabled !== undefined && { enabled, reason: null })
    })
  }

  /** @throws {WebhookNotFound} {WebhookOfServer} */
  remove (session: string, id: string): void {
    const webhook = this.get(session, id)
    if (webhook.origin === 'server') throw new WebhookOfServer()
    this.#repository.drop(webhook)
    if (webhook.origin !== 'session') return
    this.#options.saveOption(session, '')
    this.reconcile(session, '')
  }

  /**
   * Takes what start-session says of webhooks: its list takes the place of the list before. A webhook
   * that its receiver has disabled is named again, so it continues.
   * @throws {InvalidRequest} {WebhookUrlRefused} {TooManyWebhooks} and nothing is changed
   */
  ask (session: string, { webhook, webhooks }: Asked): void {
    if (webhook) this.#requireUrl(webhook, 'body/webhook')
    const known = this.list(session)
    const own = known.find(isOwn)
    if (webhooks) this.#checkList(known, webhooks, webhook === undefined ? own?.url : webhook)
    if (own?.url === webhook && own?.reason != null) this.#repository.keep(revived(own))
    if (!webhooks) return
    for (const fields of webhooks) {
      const before = known.find(({ url, origin }) => url === fields.url && (origin === 'start' || origin === 'api'))
      this.#repository.keep(before ? listed(before, fields) : this.#repository.make(session, 'start', fields))
    }
    const urls = new Set(webhooks.map(({ url }) => url))
    for (const gone of known) if (gone.origin === 'start' && !urls.has(gone.url)) this.#repository.drop(gone)
  }

  /** Makes the webhook of a session's option, or where it is empty that of the server, as it is to be. */
  reconcile (session: string, option: unknown): void {
    const own = isUsable(option) ? option : undefined
    const url = own ?? this.#options.serverUrl
    const origin = own === undefined ? 'server' : 'session'
    const known = this.list(session).find(isOwn)
    if (url === undefined) {
      if (known) this.#repository.drop(known)
    } else if (!known) {
      this.#repository.keep(this.#repository.make(session, origin, { url }))
    } else if (known.url !== url || known.origin !== origin) {
      this.#repository.keep({ ...moved(known, url), origin })
    }
  }

  /** Runs work that changes webhooks and commits a transaction; if it throws, deliveries go on as before. */
  inTransaction<T> (work: () => T): T {
    return this.#repository.inTransaction(work)
  }

  /** A receiver wants no more. */
  gone (id: string, reason: string): void {
    const webhook = this.#repository.get(id)
    if (webhook) this.#repository.keep({ ...webhook, enabled: false, reason })
  }

  /** Leaves none of a session. */
  clear (session: string): void {
    for (const webhook of this.list(session)) this.#repository.drop(webhook)
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

  /** Puts what an archive has of a session in the place of what is there; a webhook that stays keeps its place in the events. */
  restore (session: string, { options, webhooks }: { options: { webhook?: unknown }; webhooks?: SavedWebhook[] }): void {
    const known = this.list(session)
    if (webhooks) {
      const left = new Set(known)
      for (const row of webhooks.filter(
        (row) => isSound(row) && (row.origin !== 'server' || row.url === this.#options.serverUrl)
      )) {
        const same = [...left].find(({ url }) => url === row.url)
        if (same) left.delete(same)
        const { id, createdAt } = same ?? this.#repository.make(session, row.origin, row)
        this.#repository.keep({ ...row, id, session, createdAt, oldSecret: null, oldSecretUntil: null })
      }
      for (const webhook of left) this.#repository.drop(webhook)
    }
    this.reconcile(session, options.webhook)
  }

  #check (fields: WebhookFields, where: string): void {
    if (fields.url !== undefined) this.#requireUrl(fields.url, `${where}/url`)
    checkFields(fields, where)
  }

  #checkList (known: Webhook[], list: NewWebhook[], own: string | null | undefined): void {
    const urls = new Set([own])
    for (const [index, fields] of list.entries()) {
      this.#check(fields, `body/webhooks/${index}`)
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

  #requireNew (known: Webhook[], wanted: string): void {
    const there = known.find(({ url }) => url === wanted)
    if (there) throw new WebhookKnown(there.id)
  }
}
