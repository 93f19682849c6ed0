import type { WebhookStore } from '../webhooks/webhook-repository.js'
import type { Webhook } from '../webhooks/webhook.js'
import type { Database } from './database.js'

interface Row {
  id: string
  session: string
  origin: Webhook['origin']
  url: string
  events: string
  headers: string
  secret: string
  old_secret: string | null
  old_secret_until: number | null
  enabled: number
  reason: string | null
  created_at: number
}

const COLUMNS = [
  'id',
  'session',
  'origin',
  'url',
  'events',
  'headers',
  'secret',
  'old_secret',
  'old_secret_until',
  'enabled',
  'reason',
  'created_at'
]

/** The webhooks of each session. */
export class SqliteWebhookStore implements WebhookStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  async get (id: string): Promise<Webhook | undefined> {
    const row = this.#db.prepare('SELECT * FROM webhooks WHERE id = ?').get(id) as Row | undefined
    return row && parse(row)
  }

  async all (): Promise<Webhook[]> {
    return (this.#db.prepare('SELECT * FROM webhooks ORDER BY id').all() as Row[]).map(parse)
  }

  async of (session: string): Promise<Webhook[]> {
    return (this.#db.prepare('SELECT * FROM webhooks WHERE session = ? ORDER BY id').all(session) as Row[]).map(parse)
  }

  async save (webhook: Webhook): Promise<void> {
    saveWebhook(this.#db, webhook)
  }

  async remove (id: string): Promise<void> {
    removeWebhook(this.#db, id)
  }
}

/** Adds or replaces a webhook. */
export function saveWebhook (db: Database, webhook: Webhook): void {
  const { id, session, origin, url, events, headers, secret, oldSecret, oldSecretUntil, enabled, reason } = webhook
  db.prepare(`INSERT OR REPLACE INTO webhooks (${COLUMNS.join()}) VALUES (${COLUMNS.map(() => '?').join()})`).run(
    id,
    session,
    origin,
    url,
    JSON.stringify(events),
    JSON.stringify(headers),
    secret,
    oldSecret,
    oldSecretUntil,
    enabled ? 1 : 0,
    reason,
    webhook.createdAt
  )
}

export function removeWebhook (db: Database, id: string): void {
  db.prepare('DELETE FROM webhooks WHERE id = ?').run(id)
}

const parse = ({
  id,
  session,
  origin,
  url,
  events,
  headers,
  secret,
  old_secret: oldSecret,
  old_secret_until: oldSecretUntil,
  enabled,
  reason,
  created_at: createdAt
}: Row): Webhook => ({
  id,
  session,
  origin,
  url,
  events: JSON.parse(events),
  headers: JSON.parse(headers),
  secret,
  oldSecret,
  oldSecretUntil,
  enabled: enabled === 1,
  reason,
  createdAt
})
