import { define } from '../../loader.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import type { ContactModel } from './WAWebContactModel.js'

/** What can be said of a contact from its own attributes. */

define('WAWebContactGetters', {
  getNotifyName: (contact: ContactModel) => contact.verifiedName ?? contact.pushname,
  getPremiumMessageName: (contact: ContactModel) => contact.verifiedName,
  getUserid: ({ id }: ContactModel) => (id.isUser() ? id.user : null),
  getIsMe: ({ id }: ContactModel) => isMeAccount(id),
  getIsUser: ({ id }: ContactModel) => id.isUser(),
  getIsGroup: ({ id }: ContactModel) => id.isGroup(),
  getIsBroadcast: ({ id }: ContactModel) => id.isBroadcast(),
  getIsNewsletter: ({ id }: ContactModel) => id.isNewsletter(),
  getIsPSA: ({ id }: ContactModel) => id.isPSA(),
  getIsIAS: () => false,
  getIsSupportAccount: () => false,
  getIsWAContact: ({ id }: ContactModel) => id.isUser(),
  getCanRequestPhoneNumber: ({ id }: ContactModel) => id.isLid(),
  getShowBusinessCheckmarkAsPrimary: () => false,
  getShowBusinessCheckmarkAsSecondary: () => false,
  getShowBusinessCheckmarkInChatlist: () => false,
  getIsDisplayNameApproved: ({ isBusiness }: ContactModel) => isBusiness,
  getShouldForceBusinessUpdate: () => false
})
