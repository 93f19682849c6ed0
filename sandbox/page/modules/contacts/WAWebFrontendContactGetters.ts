import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { counterpart } from './WAWebLidPnCache.js'
import type { ContactModel } from './WAWebContactModel.js'

/** How a contact is shown to a person. */

const NO_BREAK_SPACE = String.fromCharCode(160)

function phoneOf (id: Wid): string {
  const pn = id.isLid() ? counterpart(id) : id
  return pn === undefined ? id.user : `+${pn.user}`
}

const getFormattedPhone = ({ id }: ContactModel): string => phoneOf(id)
const getPnForLid = ({ id }: ContactModel): Wid | undefined => (id.isLid() ? counterpart(id) : undefined)

export const getFormattedName = (contact: ContactModel): string =>
  contact.name ?? contact.verifiedName ?? contact.pushname ?? getFormattedPhone(contact)

const getFormattedShortName = (contact: ContactModel): string =>
  contact.name ?? contact.pushname?.split(' ')[0] ?? getFormattedPhone(contact)

define('WAWebFrontendContactGetters', {
  getDisplayName: getFormattedName,
  getPhoneNumber: getPnForLid,
  getPnForLid,
  getUserDisplayNameForLid: getFormattedName,
  getFormattedUsernameOrPhone: getFormattedPhone,
  getFormattedShortName,
  getFormattedShortNameWithNonBreakingSpaces: (contact: ContactModel) =>
    getFormattedShortName(contact).replaceAll(' ', NO_BREAK_SPACE),
  getFormattedName,
  getFormattedUser: ({ id }: ContactModel) => id.user,
  getSearchName: (contact: ContactModel) => getFormattedName(contact).toLowerCase(),
  getSearchVerifiedName: ({ verifiedName }: ContactModel) => verifiedName?.toLowerCase(),
  getHeader: (contact: ContactModel) => getFormattedName(contact).charAt(0).toUpperCase(),
  getTextStatusString: () => undefined,
  /** A person in the address book of the phone. */
  getIsMyContact: ({ name }: ContactModel) => name !== undefined
})
