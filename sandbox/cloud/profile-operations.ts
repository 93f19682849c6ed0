import type { Picture } from '../protocol/profile.js'
import { SandboxPictureRefused } from '../errors-business.js'
import type { Account, AccountChange } from './accounts.js'
import { toPerson } from './accounts.js'
import type { CloudCore } from './core.js'
import type { GroupOperations } from './group-operations.js'
import { isGroupId } from './groups.js'

/** Two JPEGs in base64. */
export interface NewPicture {
  preview: string
  full: string
}

/** Changes of what accounts and groups show; every connected page is notified. */
export class ProfileOperations {
  readonly #core: CloudCore
  readonly #groupOperations: GroupOperations

  constructor (core: CloudCore, groupOperations: GroupOperations) {
    this.#core = core
    this.#groupOperations = groupOperations
  }

  changeAccount (phone: string, change: AccountChange): Account {
    const account = this.#core.accounts.save(phone, change)
    this.#core.everybody('person', { person: toPerson(account) }, phone)
    return account
  }

  setAbout (phone: string, about: string): void {
    this.#core.profiles.setAbout(phone, about)
    this.#core.everybody('about', { of: phone, about }, phone)
  }

  /**
   * @param owner phone number of an account, or id of a group
   * @param by who does it; without it nobody is asked for a right
   * @throws APP_SANDBOX_PICTURE_REFUSED
   */
  setPicture (owner: string, { preview, full }: NewPicture, by?: string): Picture {
    if (by !== undefined) this.#assertMay(owner, by)
    const put = (base64: string) => this.#core.images.put(base64, 'image/jpeg')
    const picture = this.#core.profiles.setPicture(owner, { preview: put(preview), full: put(full) })
    this.#core.everybody('picture', { of: owner, picture }, owner)
    if (by !== undefined && isGroupId(owner)) {
      this.#groupOperations.notify(owner, by, { action: 'picture', participants: [], value: picture.tag })
    }
    return picture
  }

  /** @throws APP_SANDBOX_PICTURE_REFUSED */
  removePicture (owner: string, by?: string): void {
    if (by !== undefined) this.#assertMay(owner, by)
    this.#core.profiles.removePicture(owner)
    this.#core.everybody('picture', { of: owner, picture: null }, owner)
  }

  #assertMay (owner: string, by: string): void {
    const may = isGroupId(owner) ? this.#core.groups.mayEdit(owner, by) : owner === by
    if (!may) throw new SandboxPictureRefused(by, owner)
  }
}
