import type { PeopleSettings } from '../protocol/contacts.js'
import type { Cloud } from './cloud.js'
import type { Db } from './database.js'
import { changeAccount, removePicture, setAbout, setPicture } from './profile-operations.js'
import { Relations } from './contact-list.js'

export interface ProfileChange {
  pushname?: string
  about?: string
  /** A JPEG in base64; null takes it away. */
  picture?: string | null
  /** Unix time, seconds. */
  lastSeen?: number
}

/** Whom accounts block and whom they know by name. */
export class People {
  readonly relations: Relations
  readonly #cloud: Cloud

  constructor (cloud: Cloud, db: Db) {
    this.#cloud = cloud
    this.relations = new Relations(db)
  }

  settings (phone: string): PeopleSettings {
    const blocked = this.relations.blockedBy(phone)
    const addressBook = this.relations.addressBook(phone)
    return { people: this.#cloud.accounts.people([...blocked, ...addressBook.map((entry) => entry.phone)]), blocked, addressBook }
  }

  /** A blocked person's messages do not arrive, and he sees no presence. Answers who is blocked now. */
  block (phone: string, other: string, blocked: boolean): string[] {
    this.relations.block(phone, this.#cloud.account(other).phone, blocked)
    this.#tell(phone)
    return this.relations.blockedBy(phone)
  }

  /** @param name null takes the number out of the address book */
  name (phone: string, other: string, name: string | null): void {
    this.relations.name(phone, this.#cloud.account(other).phone, name)
    this.#tell(phone)
  }

  /** What a person without a linked device changes about himself. */
  changeProfile (phone: string, { pushname, about, picture, lastSeen }: ProfileChange): void {
    if (pushname !== undefined) changeAccount(this.#cloud, phone, { pushname })
    if (about !== undefined) setAbout(this.#cloud, phone, about)
    if (picture === null) removePicture(this.#cloud, phone)
    else if (picture !== undefined) setPicture(this.#cloud, phone, { preview: picture, full: picture })
    if (lastSeen !== undefined) this.#cloud.presence.setLastSeen(phone, lastSeen)
  }

  #tell (phone: string): void {
    this.#cloud.push(phone, 'people.settings', this.settings(phone))
  }
}
