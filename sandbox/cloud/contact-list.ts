import type { AddressBookEntry } from '../protocol/contacts.js'
import type { Db } from './database.js'

/** The contacts of accounts: those they block, and the names in their address books. */
export class ContactList {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
  }

  isBlocked (by: string, other: string): boolean {
    return this.#db.prepare('SELECT 1 FROM block WHERE phone = ? AND blocked = ?').get(by, other) !== undefined
  }

  /** Whether one of the two blocks the other. */
  isBlockedBetween (a: string, b: string): boolean {
    return this.isBlocked(a, b) || this.isBlocked(b, a)
  }

  blockedBy (phone: string): string[] {
    return (
      this.#db.prepare('SELECT blocked FROM block WHERE phone = ? ORDER BY rowid').all(phone) as Array<{
        blocked: string
      }>
    ).map(({ blocked }) => blocked)
  }

  block (phone: string, other: string, blocked: boolean): void {
    if (blocked) this.#db.prepare('INSERT OR IGNORE INTO block (phone, blocked) VALUES (?, ?)').run(phone, other)
    else this.#db.prepare('DELETE FROM block WHERE phone = ? AND blocked = ?').run(phone, other)
  }

  addressBook (phone: string): AddressBookEntry[] {
    return this.#db
      .prepare('SELECT contact AS phone, name FROM address_book WHERE phone = ? ORDER BY name')
      .all(phone) as AddressBookEntry[]
  }

  /** @param name null takes the number out of the address book */
  name (phone: string, contact: string, name: string | null): void {
    if (name === null) this.#db.prepare('DELETE FROM address_book WHERE phone = ? AND contact = ?').run(phone, contact)
    else {
      this.#db
        .prepare('INSERT OR REPLACE INTO address_book (phone, contact, name) VALUES (?, ?, ?)')
        .run(phone, contact, name)
    }
  }
}
