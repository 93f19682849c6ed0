import type { Picture } from '../protocol/profile.js'
import { SandboxPictureRefused } from '../errors-business.js'
import type { Account, AccountChange } from './accounts.js'
import { toPerson } from './accounts.js'
import type { Cloud } from './cloud.js'
import { isGroupId } from './groups.js'

/** Changes of what accounts and groups show; every connected page hears of them. */

/** Two JPEGs in base64. */
export interface NewPicture { preview: string, full: string }

export function changeAccount (cloud: Cloud, phone: string, change: AccountChange): Account {
  const account = cloud.accounts.save(phone, change)
  cloud.everybody('person', { person: toPerson(account) }, phone)
  return account
}

export function setAbout (cloud: Cloud, phone: string, about: string): void {
  cloud.profiles.setAbout(phone, about)
  cloud.everybody('about', { of: phone, about }, phone)
}

/**
 * @param owner phone number of an account, or id of a group
 * @param by who does it; without it nobody is asked for a right
 * @throws APP_SANDBOX_PICTURE_REFUSED
 */
export function setPicture (cloud: Cloud, owner: string, { preview, full }: NewPicture, by?: string): Picture {
  if (by !== undefined) assertMay(cloud, owner, by)
  const put = (base64: string) => cloud.images.put(base64, 'image/jpeg')
  const picture = cloud.profiles.setPicture(owner, { preview: put(preview), full: put(full) })
  cloud.everybody('picture', { of: owner, picture }, owner)
  if (by !== undefined && isGroupId(owner)) cloud.groupDeeds.tell(owner, by, { action: 'picture', participants: [], value: picture.tag })
  return picture
}

/** @throws APP_SANDBOX_PICTURE_REFUSED */
export function removePicture (cloud: Cloud, owner: string, by?: string): void {
  if (by !== undefined) assertMay(cloud, owner, by)
  cloud.profiles.removePicture(owner)
  cloud.everybody('picture', { of: owner, picture: null }, owner)
}

function assertMay (cloud: Cloud, owner: string, by: string): void {
  const may = isGroupId(owner) ? cloud.groups.mayEdit(owner, by) : owner === by
  if (!may) throw new SandboxPictureRefused(by, owner)
}
