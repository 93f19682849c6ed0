import type { BusinessFields } from '../protocol/business.js'
import type { Db } from './database.js'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS business (phone TEXT PRIMARY KEY, fields TEXT NOT NULL, cart INTEGER NOT NULL DEFAULT 1) STRICT
`

const EMPTY: BusinessFields = {
  description: '',
  address: '',
  email: '',
  website: [],
  categories: [],
  businessHours: null,
  latitude: null,
  longitude: null
}

interface Row {
  fields: string
  cart: number
}

/** The profiles of business accounts. */
export class BusinessProfiles {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
    db.exec(SCHEMA)
  }

  get (phone: string): BusinessFields & { cartEnabled: boolean } {
    const row = this.#db.prepare('SELECT fields, cart FROM business WHERE phone = ?').get(phone) as Row | undefined
    return { ...EMPTY, ...(JSON.parse(row?.fields ?? '{}') as Partial<BusinessFields>), cartEnabled: row?.cart !== 0 }
  }

  edit (phone: string, change: Partial<BusinessFields>): void {
    const { cartEnabled, ...fields } = this.get(phone)
    this.#save(phone, { ...fields, ...change }, cartEnabled)
  }

  enableCart (phone: string, enabled: boolean): void {
    const { cartEnabled, ...fields } = this.get(phone)
    this.#save(phone, fields, enabled)
  }

  #save (phone: string, fields: BusinessFields, cart: boolean): void {
    this.#db
      .prepare('INSERT OR REPLACE INTO business (phone, fields, cart) VALUES (?, ?, ?)')
      .run(phone, JSON.stringify(fields), Number(cart))
  }
}
