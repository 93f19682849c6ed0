import type { Database } from './database.js'

/** Small values that the server makes once and keeps. */
export interface SettingStore {
  /** The value of a setting; made and kept by `make` where there is none yet. */
  getOrCreate: (name: string, make: () => string) => Promise<string>
}

export class SqliteSettingStore implements SettingStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  async getOrCreate (name: string, make: () => string): Promise<string> {
    this.#db.prepare('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING').run(name, make())
    return (this.#db.prepare('SELECT value FROM settings WHERE name = ?').get(name) as { value: string }).value
  }
}
