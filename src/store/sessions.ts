import type { SessionOptions } from '../../schemas/session.js'
import type { SessionStore, StoredSession } from '../sessions/known-sessions.js'
import type { Database } from './database.js'

interface Row { name: string, options: string, desired: 'up' | 'down' }

/** The options of each session, and whether it is meant to be up. */
export class SqliteSessionStore implements SessionStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  async get (name: string): Promise<StoredSession | undefined> {
    const [row] = this.#db.prepare('SELECT name, options, desired FROM sessions WHERE name = ?').all(name) as Row[]
    return row && parse(row)
  }

  async list (): Promise<StoredSession[]> {
    return (this.#db.prepare('SELECT name, options, desired FROM sessions ORDER BY name').all() as Row[]).map(parse)
  }

  async save (name: string, options: SessionOptions): Promise<void> {
    this.#db.prepare(`INSERT INTO sessions (name, options, created_at) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET options = excluded.options`).run(name, JSON.stringify(options), Date.now())
  }

  async setDesiredState (name: string, desired: 'up' | 'down'): Promise<void> {
    this.#db.prepare('UPDATE sessions SET desired = ? WHERE name = ?').run(desired, name)
  }

  async remove (name: string): Promise<void> {
    this.#db.prepare('DELETE FROM sessions WHERE name = ?').run(name)
  }
}

const parse = ({ name, options, desired }: Row): StoredSession => ({ name, options: JSON.parse(options), desired })
