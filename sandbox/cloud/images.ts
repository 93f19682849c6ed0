import { createHash } from 'node:crypto'
import type { Db } from './database.js'

export interface Image {
  type: string
  data: Buffer
}

const SCHEMA = 'CREATE TABLE IF NOT EXISTS image (name TEXT PRIMARY KEY, type TEXT NOT NULL, data BLOB NOT NULL) STRICT'

/** Pictures of people, groups and products. An image has the hash of its bytes as its name. */
export class Images {
  /** Where images are found: at first only by pages, at their own host; by everybody once the server listens. */
  base = 'https://web.whatsapp.com/images/'
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
    db.exec(SCHEMA)
  }

  /** @param base64 with or without the head of a data URL. Answers the image's name. */
  put (base64: string, type: string): string {
    const data = Buffer.from(base64.replace(/^data:[^,]*,/, ''), 'base64')
    const name = createHash('sha256').update(data).digest('hex').slice(0, 32)
    this.#db.prepare('INSERT OR IGNORE INTO image (name, type, data) VALUES (?, ?, ?)').run(name, type, data)
    return name
  }

  url (name: string): string {
    return `${this.base}${name}`
  }

  get (name: string): Image | undefined {
    const row = this.#db.prepare('SELECT type, data FROM image WHERE name = ?').get(name) as Image | undefined
    return row && { type: row.type, data: Buffer.from(row.data) }
  }
}
