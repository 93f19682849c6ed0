import { createHash } from 'node:crypto'
import type { Addressing, Person } from '../protocol.js'
import type { Db } from './database.js'
import { unixTime } from './time.js'

export const ECHO_PHONE = '15550000001'

export interface Account extends Person { exists: boolean }

export interface AccountChange { pushname?: string, exists?: boolean, business?: boolean, addressing?: Addressing }

interface Row { phone: string, lid: string, pushname: string, on_whatsapp: number, business: number, addressing: Addressing }

const PHONE = /^\d{8,15}$/

function lidOf (phone: string): string {
  const hash = createHash('sha256').update(`lid:${phone}`).digest().readBigUInt64BE()
  return String(100_000_000_000_000n + hash % 900_000_000_000_000n)
}

/** Everybody. A number of 8 to 15 digits is a person as soon as somebody names it. */
export class Accounts {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
    if (this.find(ECHO_PHONE) === undefined) this.#insert(ECHO_PHONE, 'Echo')
  }

  /** The person behind a phone number, or undefined where no such number can be or it is not on WhatsApp. */
  get (phone: string): Account | undefined {
    const known = this.find(phone)
    if (known !== undefined) return known.exists ? known : undefined
    if (!PHONE.test(phone)) return undefined
    this.#insert(phone, '')
    return this.find(phone)
  }

  /** The person behind `123`, `123@c.us`, `123@s.whatsapp.net` or `123@lid`. */
  resolve (jid: string): Account | undefined {
    const [user = '', server = 'c.us'] = jid.replace(/:\d+@/, '@').split('@')
    if (server !== 'lid') return this.get(user)
    const row = this.#db.prepare('SELECT * FROM account WHERE lid = ? AND on_whatsapp = 1').get(user) as Row | undefined
    return row && toAccount(row)
  }

  find (phone: string): Account | undefined {
    const row = this.#db.prepare('SELECT * FROM account WHERE phone = ?').get(phone) as Row | undefined
    return row && toAccount(row)
  }

  all (): Account[] {
    return (this.#db.prepare('SELECT * FROM account ORDER BY created, phone').all() as Row[]).map(toAccount)
  }

  save (phone: string, change: AccountChange): Account {
    const before = this.find(phone)
    if (before === undefined) this.#insert(phone, '')
    const { pushname, exists, business, addressing } = { ...this.find(phone), ...change } as Account
    this.#db.prepare('UPDATE account SET pushname = ?, on_whatsapp = ?, business = ?, addressing = ? WHERE phone = ?')
      .run(pushname, Number(exists), Number(business), addressing, phone)
    return this.find(phone) as Account
  }

  people (phones: Iterable<string>): Person[] {
    const people: Person[] = []
    for (const phone of new Set(phones)) {
      const account = this.find(phone)
      if (account !== undefined) people.push(toPerson(account))
    }
    return people
  }

  #insert (phone: string, pushname: string): void {
    this.#db.prepare('INSERT OR IGNORE INTO account (phone, lid, pushname, created) VALUES (?, ?, ?, ?)')
      .run(phone, lidOf(phone), pushname, unixTime())
  }
}

export function toPerson ({ phone, lid, pushname, addressing, business }: Account): Person {
  return { phone, lid, pushname, addressing, business }
}

function toAccount (row: Row): Account {
  const { phone, lid, pushname, addressing } = row
  return { phone, lid, pushname, addressing, business: row.business === 1, exists: row.on_whatsapp === 1 }
}
