import type { SavedWebhook } from '../../schemas/backup.js'
import {
  InvalidRequest,
  TooManyWebhooks,
  WebhookExists,
  WebhookManagedByServer,
  WebhookNotFound,
  WebhookUrlRefused
} from '../errors.js'
import { SerialQueue } from '../shared/serial-queue.js'
import { makeSecret } from './signature.js'
import { isHttpUrl, isValid, validateFields } from './validation.js'
import { WebhookRepository, type Deliverer, type WebhookChanges, type WebhookStore } from './webhook-repository.js'
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
    set: (session: string, url: string) => Promise<void>
  }
}

export interface WebhookChange extends WebhookFields { rotate?: boolean }

/** The part of start-session's body that is about webhooks. */
export interface StartOptions { webhook?: string | null | undefined, webhooks?: NewWebhook[] | undefined }

/** The webhooks of a session as an archive has them, with the session's option `webhook`. */
export interface RestoredWebhooks { name: string, option: unknown, webhooks?: SavedWebhook[] | undefined }

/**
 * Every session's webhooks, and the only writer of their table; changes of one session come one at a time. The URL of a
 * session's main webhook has one source, the session's option `webhook`, which `reconcile` applies.
 */
export class Webhooks {
  readonly #options: Omit<WebhooksOptions, 'store' | 'deliverer'>
  readonly #repository: WebhookRepository
  readonly #changes = new SerialQueue()

  constructor ({ store, deliverer, ...options }: WebhooksOptions) {
    this.#options = options
    this.#repository = new WebhookRepository(store, deliverer)
  }

  /** The webhooks of a session, the oldest first. */
  async list (session: string): Promise<Webhook[]> {
    return await this.#repository.of(session)
  }

  /** @throws {WebhookNotFound} */
  async get (session: string, id: string): Promise<Webhook> {
    const webhook = await this.#repository.get(id)
    if (webhook?.session !== session) throw new WebhookNotFound(id)
    return webhook
  }

  /** The origin of a webhook; undefined if it was removed. */
  async originOf (id: string): Promise<Webhook['origin'] | undefined> {
    return (await this.#repository.get(id))?.origin
  }

  /** Continues with every webhook of the store. */
  async resume (): Promise<void> {
    await this.#repository.resume()
  }

  /** @throws {InvalidRequest} {WebhookUrlRefused} {WebhookExists} {TooManyWebhooks} */
  async add (session: string, fields: NewWebhook): Promise<Webhook> {
    this.#validate(fields, 'body')
    return await this.#changes.run(session, async () => {
      const known = await this.list(session)
      this.#requireNew(known, fields.url)
      if (known.filter((one) => !isMain(one)).length >= MAX_WEBHOOKS) throw new TooManyWebhooks(MAX_WEBHOOKS)
      return await this.#repository.save(this.#repository.create(session, 'api', fields))
    })
  }

  /** @throws {WebhookNotFound} {InvalidRequest} {WebhookUrlRefused} {WebhookExists} {WebhookManagedByServer} */
  async change (session: string, id: string, change: WebhookChange): Promise<Webhook> {
    return await this.#changes.run(session, async () => await this.#change(await this.get(session, id), change))
  }

  /** @throws {WebhookNotFound} {WebhookManagedByServer} */
  async remove (session: string, id: string): Promise<void> {
    await this.#changes.run(session, async () => {
      const webhook = await this.get(session, id)
      if (webhook.origin === 'server') throw new WebhookManagedByServer()
      await this.#repository.delete(webhook)
      if (webhook.origin !== 'session') return
      await this.#options.option.set(session, '')
      await this.#reconcile(session)
    })
  }

  /**
   * Applies the webhooks of start-session; the URL of the main one follows when the session's options are saved.
   * A list replaces the previous list. A webhook whose receiver has unsubscribed is reactivated if it is named.
   * @throws {InvalidRequest} {WebhookUrlRefused} {TooManyWebhooks} and nothing is changed
   */
  async applyStartOptions (session: string, options: StartOptions): Promise<void> {
    if (options.webhook) this.#requireUrl(options.webhook, 'body/webhook')
    await this.#changes.run(session, async () => { await this.#applyStartOptions(session, options) })
  }

  /** Makes the main webhook of a session what the session's option says or, without one, the server's. */
  async reconcile (session: string): Promise<void> {
    await this.#changes.run(session, async () => { await this.#reconcile(session) })
  }

  /** Disables a webhook whose receiver has unsubscribed, unless it has got another receiver since. */
  async disable ({ id, session, url }: Pick<Webhook, 'id' | 'session' | 'url'>, reason: string): Promise<void> {
    await this.#changes.run(session, async () => {
      const webhook = await this.#repository.get(id)
      if (webhook?.url === url) await this.#repository.save({ ...webhook, enabled: false, reason })
    })
  }

  /** Deletes all webhooks of a session. */
  async clear (session: string): Promise<void> {
    await this.#changes.run(session, async () => {
      for (const webhook of await this.list(session)) await this.#repository.delete(webhook)
    })
  }

  /** A session's webhooks as an archive has them. */
  async saved (session: string): Promise<SavedWebhook[]> {
    return (await this.list(session)).map(({ origin, url, events, headers, secret, enabled, reason }) => ({
      origin,
      url,
      events,
      headers,
      secret,
      enabled,
      reason
    }))
  }

  /**
   * Replaces the webhooks of sessions by those of an archive; one with a known URL keeps its id, and so its offset.
   * @param commit stores the changes: all or none. If it rejects, deliveries continue as before
   */
  async restore (sessions: RestoredWebhooks[], commit: (changes: WebhookChanges) => Promise<void>): Promise<void> {
    await this.#changes.runAll(sessions.map(({ name }) => name), async () => {
      const changes: WebhookChanges = { saved: [], removed: [] }
      for (const session of sessions) {
        const { saved, removed } = this.#restored(session, await this.list(session.name))
        changes.saved.push(...saved)
        changes.removed.push(...removed)
      }
      await this.#repository.apply(changes, async () => { await commit(changes) })
    })
  }

  async #change (webhook: Webhook, { rotate = false, ...fields }: WebhookChange): Promise<Webhook> {
    if (rotate && fields.secret !== undefined) {
      throw new InvalidRequest('body/rotate makes a secret: leave body/secret out')
    }
    this.#validate(fields, 'body')
    const { session, origin } = webhook
    const { url = webhook.url, events = webhook.events, headers, enabled } = fields
    if (origin === 'server' && (url !== webhook.url || headers)) throw new WebhookManagedByServer()
    if (url !== webhook.url) {
      this.#requireNew(await this.list(session), url)
      if (origin === 'session') await this.#options.option.set(session, url)
    }
    const secret = rotate ? makeSecret() : (fields.secret ?? webhook.secret)
    return await this.#repository.save({
      ...withSecret(withUrl(webhook, url), secret),
      events,
      ...(headers && { headers }),
      ...(enabled !== undefined && { enabled, reason: null })
    })
  }

  async #applyStartOptions (session: string, { webhook, webhooks }: StartOptions): Promise<void> {
    const known = await this.list(session)
    const main = known.find(isMain)
    if (webhooks) this.#validateList(known, webhooks, webhook === undefined ? main?.url : webhook)
    if (main?.url === webhook && main?.reason != null) await this.#repository.save(reactivated(main))
    if (!webhooks) return
    for (const fields of webhooks) {
      const before = known.find((one) => one.url === fields.url && !isMain(one)) ??
        this.#repository.create(session, 'start', fields)
      await this.#repository.save(withStartFields(before, fields))
    }
    const urls = new Set(webhooks.map(({ url }) => url))
    for (const one of known) if (one.origin === 'start' && !urls.has(one.url)) await this.#repository.delete(one)
  }

  async #reconcile (session: string): Promise<void> {
    const known = (await this.list(session)).find(isMain)
    const main = this.#mainOf(session, known, this.#options.option.get(session))
    if (main === known) return
    if (main) await this.#repository.save(main)
    else if (known) await this.#repository.delete(known)
  }

  /** What the main webhook of a session has to be; `known` itself if it is that. */
  #mainOf (session: string, known: Webhook | undefined, option: unknown): Webhook | undefined {
    const own = isHttpUrl(option) ? option : undefined
    const url = own ?? this.#options.serverUrl
    const origin = own === undefined ? 'server' : 'session'
    if (url === undefined) return undefined
    if (!known) return this.#repository.create(session, origin, { url })
    return known.url === url && known.origin === origin ? known : { ...withUrl(known, url), origin }
  }

  #restored ({ name, option, webhooks }: RestoredWebhooks, known: Webhook[]): WebhookChanges {
    const left = new Set(webhooks ? known : [])
    const saved: Webhook[] = []
    for (const row of webhooks ?? []) {
      if (!isValid(row) || (row.origin === 'server' && row.url !== this.#options.serverUrl)) continue
      const same = [...left].find(({ url }) => url === row.url)
      if (same) left.delete(same)
      const { id, createdAt } = same ?? this.#repository.create(name, row.origin, row)
      saved.push({ ...row, id, session: name, createdAt, oldSecret: null, oldSecretUntil: null })
    }
    const before = (webhooks ? saved : known).find(isMain)
    const main = this.#mainOf(name, before, option)
    if (main === before) return { saved, removed: [...left] }
    const others = saved.filter((one) => one !== before)
    return main
      ? { saved: [...others, main], removed: [...left] }
      : { saved: others, removed: [...left, ...before ? [before] : []] }
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
