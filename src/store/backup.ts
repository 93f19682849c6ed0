import type { BackupStore, StoredSession } from '../backup/backup-store.js'
import { transaction } from '../shared/transaction.js'
import type { WebhookChanges } from '../webhooks/webhook-repository.js'
import type { Database } from './database.js'
import { removeWebhook, saveWebhook } from './webhooks.js'

interface Row { name: string, options: string, desired: 'up' | 'down', generation: number }

/** Beginning of the names of settings that record committed swaps of profiles. */
const SWAP = 'profile-swap/'

/** What a backup keeps of the store. */
export class SqliteBackupStore implements BackupStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  async read (): Promise<StoredSession[]> {
    const rows = this.#db.prepare(`SELECT name, options, desired, coalesce(generation, 0) AS generation
      FROM sessions LEFT JOIN token_generations ON session = name ORDER BY name`).all() as Row[]
    return rows.map(({ options, ...row }) => ({ ...row, options: JSON.parse(options) as StoredSession['options'] }))
  }

  async merge (sessions: StoredSession[], swap: string, webhooks: WebhookChanges): Promise<void> {
    const session = this.#db.prepare(`INSERT INTO sessions (name, options, desired, created_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET options = excluded.options, desired = excluded.desired`)
    const generation = this.#db.prepare(`INSERT INTO token_generations (session, generation) VALUES (?, ?)
      ON CONFLICT (session) DO UPDATE SET generation = max(generation, excluded.generation)`)
    transaction(this.#db, () => {
      for (const { name, options, desired, generation: revoked } of sessions) {
        session.run(name, JSON.stringify(options), desired, Date.now())
        if (revoked > 0) generation.run(name, revoked)
      }
      for (const webhook of webhooks.saved) saveWebhook(this.#db, webhook)
      for (const { id } of webhooks.removed) removeWebhook(this.#db, id)
      this.#db.prepare('INSERT INTO settings (name, value) VALUES (?, ?)').run(SWAP + swap, 'committed')
    })()
  }

  async isCommitted (swap: string): Promise<boolean> {
    return this.#db.prepare('SELECT 1 FROM settings WHERE name = ?').get(SWAP + swap) !== undefined
  }

  async forgetSwaps (): Promise<void> {
    this.#db.prepare('DELETE FROM settings WHERE substr(name, 1, ?) = ?').run(SWAP.length, SWAP)
  }
}
