import type { PeopleSettings } from '../protocol/contacts.js'
import type { CloudCore } from './core.js'
import type { ProfileOperations } from './profile-operations.js'

export interface ProfileChange {
  pushname?: string
  about?: string
  /** A JPEG in base64; null takes it away. */
  picture?: string | null
  /** Unix time, seconds. */
  lastSeen?: number
}

/** Blocked contacts and address books. */
export class Contacts {
  readonly #core: CloudCore
  readonly #profiles: ProfileOperations

  constructor (core: CloudCore, profiles: ProfileOperations) {
    this.#core = core
    this.#profiles = profiles
  }

  settings (phone: string): PeopleSettings {
    const blocked = this.#core.contactList.blockedBy(phone)
    const addressBook = this.#core.contactList.addressBook(phone)
    return {
      people: this.#core.accounts.people([...blocked, ...addressBook.map((entry) => entry.phone)]),
      blocked,
      addressBook
    }
  }

  /** Messages of blocked people do not arrive, and they see no presence. Returns the blocked numbers. */
  block (phone: string, other: string, blocked: boolean): string[] {
    this.#core.contactList.block(phone, this.#core.account(other).phone, blocked)
    this.#push(phone)
    return this.#core.contactList.blockedBy(phone)
  }

  /** @param name null takes the number out of the address book */
  name (phone: string, other: string, name: string | null): void {
    this.#core.contactList.name(phone, this.#core.account(other).phone, name)
    this.#push(phone)
  }

  /** Profile changes of a person without a linked device. */
  changeProfile (phone: string, { pushname, about, picture, lastSeen }: ProfileChange): void {
    if (pushname !== undefined) this.#profiles.changeAccount(phone, { pushname })
    if (about !== undefined) this.#profiles.setAbout(phone, about)
    if (picture === null) this.#profiles.removePicture(phone)
    else if (picture !== undefined) this.#profiles.setPicture(phone, { preview: picture, full: picture })
    if (lastSeen !== undefined) this.#core.presence.setLastSeen(phone, lastSeen)
  }

  #push (phone: string): void {
    this.#core.push(phone, 'people.settings', this.settings(phone))
  }
}
