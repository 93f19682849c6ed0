import type { SessionOptions } from '../../schemas/session.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

interface SavedSession { name: string, options: SessionOptions, desired: 'up' | 'down', generation: number }

interface Row { name: string, options: string, desired: 'up' | 'down', generation: number }

/** Beginning of the names of settings that record committed swaps of profiles. */
const SWAP = 'profile-swap/'

/** What a backup keeps of the store. */
export class BackupStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  read (): SavedSession[] {
    const rows = this.#db.prepare(`SELECT name, options, desired, coalesce(generation, 0) AS generation
      FROM sessions LEFT JOIN token_generations ON session = name ORDER BY name`).all() as Row[]
    return rows.map(({ options, ...row }) => ({ ...row, options: JSON.parse(options) as SessionOptions }))
  }

  /**
   * Adds these sessions, or puts them over the known ones: all or none. Tokens that were revoked here stay so.
   * @param swap id of the swap of profiles that belongs to it: committed in the same transaction
   * @param also done with each, in the same transaction
   */
  merge<S extends SavedSession>(sessions: S[], swap: string, also: (session: S) => void = () => {}): void {
    const session = this.#db.prepare(`INSERT INTO sessions (name, options, desired, created_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET options = excluded.options, desired = excluded.desired`)
    const generation = this.#db.prepare(`INSERT INTO token_generations (session, generation) VALUES (?, ?)
      ON CONFLICT (session) DO UPDATE SET generation = max(generation, excluded.generation)`)
    transaction(this.#db, () => {
      for (const saved of sessions) {
        const { name, options, desired, generation: revoked } = saved
        session.run(name, JSON.stringify(options), desired, Date.now())
        if (revoked > 0) generation.run(name, revoked)
        also(saved)
      }
      this.#db.prepare('INSERT INTO settings (name, value) VALUES (?, ?)').run(SWAP + swap, 'committed')
    })()
  }

  isCommitted (swap: string): boolean {
    return this.#db.prepare('SELECT 1 FROM settings WHERE name = ?').get(SWAP + swap) !== undefined
  }

  /** To be called when no swap of profiles is left to be finished. */
  forgetSwaps (): void {
    this.#db.prepare('DELETE FROM settings WHERE substr(name, 1, ?) = ?').run(SWAP.length, SWAP)
  }
}
