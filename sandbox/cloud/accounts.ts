import { createHash } from 'node:crypto'
import type { Addressing, Person } from '../protocol/person.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'
import { isPhoneNumber } from './phone-number.js'
import { SandboxSpellingTaken } from '../errors.js'

export const ECHO_PHONE = '15550000001'

export interface Account extends Person {
  exists: boolean
  spellings: string[]
}

export interface AccountChange {
  pushname?: string
  exists?: boolean
  business?: boolean
  addressing?: Addressing
  /** WhatsApp reveals the number to nobody: others know the LID alone. */
  phoneHidden?: boolean
  /** Other numbers by which this account is found, as Brazilian ones with and without their ninth digit. */
  spellings?: string[]
}

interface Row {
  phone: string
  lid: string
  pushname: string
  on_whatsapp: number
  business: number
  addressing: Addressing
  phone_hidden: number
}

const SCHEMA = 'CREATE TABLE IF NOT EXISTS spelling (phone TEXT PRIMARY KEY, account TEXT NOT NULL) STRICT'

function lidOf (phone: string): string {
  const hash = createHash('sha256').update(`lid:${phone}`).digest().readBigUInt64BE()
  return String(100_000_000_000_000n + (hash % 900_000_000_000_000n))
}

/** Everybody. A number that can be one is a person as soon as somebody names it. */
export class Accounts {
  readonly #db: Db
  readonly #clock: Clock
  readonly #addressing: Addressing

  /** @param addressing of accounts that do not say otherwise */
  constructor (db: Db, clock: Clock, addressing: Addressing = 'lid') {
    this.#db = db
    this.#clock = clock
    this.#addressing = addressing
    db.exec(SCHEMA)
    if (this.find(ECHO_PHONE) === undefined) this.#insert(ECHO_PHONE, 'Echo')
  }

  /** The person behind a phone number, or undefined where no such number can be or it is not on WhatsApp. */
  get (phone: string): Account | undefined {
    const known = this.find(phone)
    if (known !== undefined) return known.exists ? known : undefined
    if (!isPhoneNumber(phone)) return undefined
    this.#insert(phone, '')
    return this.find(phone)
  }

  /** The person behind `123`, `123@c.us`, `123@s.whatsapp.net` or `123@lid`. */
  resolve (jid: string): Account | undefined {
    const [user = '', server = 'c.us'] = jid.replace(/:\d+@/, '@').split('@')
    if (server !== 'lid') return this.get(user)
    const row = this.#db.prepare('SELECT * FROM account WHERE lid = ? AND on_whatsapp = 1').get(user) as Row | undefined
    return row && this.#toAccount(row)
  }

  /** By its number, in any spelling. */
  find (phone: string): Account | undefined {
    const row = this.#db
      .prepare('SELECT * FROM account WHERE phone = coalesce((SELECT account FROM spelling WHERE phone = ?), ?)')
      .get(phone, phone) as Row | undefined
    return row && this.#toAccount(row)
  }

  all (): Account[] {
    return (this.#db.prepare('SELECT * FROM account ORDER BY created, phone').all() as Row[]).map((row) =>
      this.#toAccount(row)
    )
  }

  save (phone: string, change: AccountChange): Account {
    const before = this.find(phone)
    if (before === undefined) this.#insert(phone, '')
    const account = { ...(this.find(phone) as Account), ...change }
    const { phone: number, pushname, exists, business, addressing, phoneHidden } = account
    this.#db
      .prepare(
        `UPDATE account SET pushname = ?, on_whatsapp = ?, business = ?, addressing = ?, phone_hidden = ?
        WHERE phone = ?`
      )
      .run(pushname, Number(exists), Number(business), addressing, Number(phoneHidden), number)
    if (change.spellings) this.#spell(number, change.spellings)
    return this.find(number) as Account
  }

  #spell (phone: string, spellings: string[]): void {
    for (const spelling of spellings) {
      if (![undefined, phone].includes(this.find(spelling)?.phone)) throw new SandboxSpellingTaken(spelling)
    }
    this.#db.prepare('DELETE FROM spelling WHERE account = ?').run(phone)
    for (const spelling of spellings) {
      if (spelling !== phone) {
        this.#db.prepare('INSERT OR REPLACE INTO spelling (phone, account) VALUES (?, ?)').run(spelling, phone)
      }
    }
  }

  #toAccount (row: Row): Account {
    const { phone, lid, pushname, addressing } = row
    const spellings = (
      this.#db.prepare('SELECT phone FROM spelling WHERE account = ? ORDER BY phone').all(phone) as Array<{
        phone: string
      }>
    ).map((one) => one.phone)
    const [business, exists, phoneHidden] = [row.business === 1, row.on_whatsapp === 1, row.phone_hidden === 1]
    return { phone, lid, pushname, addressing, business, exists, phoneHidden, spellings }
  }

  /** Nobody is there but these and the echo account, as if they had just been named. */
  begin (people: Array<{ phone: string, pushname: string }>): void {
    this.#db.exec('DELETE FROM account')
    this.#insert(ECHO_PHONE, 'Echo')
    for (const { phone, pushname } of people) this.#insert(phone, pushname)
  }

  /** An account as if it had just been named. */
  renew (phone: string, pushname: string): void {
    this.#db.prepare('DELETE FROM account WHERE phone = ?').run(phone)
    this.#insert(phone, pushname)
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
    this.#db
      .prepare('INSERT OR IGNORE INTO account (phone, lid, pushname, addressing, created) VALUES (?, ?, ?, ?, ?)')
      .run(phone, lidOf(phone), pushname, this.#addressing, this.#clock.unixTime())
  }
}

export function toPerson ({ phone, lid, pushname, addressing, business, phoneHidden }: Account): Person {
  return { phone, lid, pushname, addressing, business, phoneHidden }
}
