import type { SessionOptions } from '../../schemas/session.js'
import type { Database } from './database.js'

export interface StoredSession { name: string, options: SessionOptions, desired: 'up' | 'down' }

interface Row { name: string, options: string, desired: 'up' | 'down' }

/** What a restart must not forget: each session's options, and whether it is meant to be up. */
export class SessionStore {
  readonly #db: Database
  /** Compiled once: each event asks for the options of its session. */
  readonly #get

  constructor (db: Database) {
    this.#db = db
    this.#get = db.prepare('SELECT name, options, desired FROM sessions WHERE name = ?')
  }

  get (name: string): StoredSession | undefined {
    const [row] = this.#get.all(name) as Row[]
    return row && parse(row)
  }

  /** Every known session, by name. */
  list (): StoredSession[] {
    return (this.#db.prepare('SELECT name, options, desired FROM sessions ORDER BY name').all() as Row[]).map(parse)
  }

  save (name: string, options: SessionOptions): void {
    this.#db.prepare(`INSERT INTO sessions (name, options, created_at) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET options = excluded.options`).run(name, JSON.stringify(options), Date.now())
  }

  setDesiredState (name: string, desired: 'up' | 'down'): void {
    this.#db.prepare('UPDATE sessions SET desired = ? WHERE name = ?').run(desired, name)
  }

  remove (name: string): void {
    this.#db.prepare('DELETE FROM sessions WHERE name = ?').run(name)
  }
}

const parse = ({ name, options, desired }: Row): StoredSession => ({ name, options: JSON.parse(options), desired })
