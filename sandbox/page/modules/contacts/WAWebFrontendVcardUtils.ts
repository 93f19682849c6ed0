import { define } from '../../loader.js'
import type { ContactModel } from './WAWebContactModel.js'
import { getFormattedName } from './WAWebFrontendContactGetters.js'
import { counterpart } from './WAWebLidPnCache.js'

interface Vcard {
  displayName: string
  vcard: string
  isMultiVcard: false
}

/** The card of a contact, with a number where one is known. */
function vcardFromContactModel (contact: ContactModel): Vcard {
  const displayName = getFormattedName(contact)
  const phone = contact.id.isLid() ? counterpart(contact.id)?.user : contact.id.user
  const number = phone === undefined ? [] : [`TEL;type=CELL;waid=${phone}:+${phone}`]
  return {
    displayName,
    vcard: ['BEGIN:VCARD', 'VERSION:3.0', `N:;${displayName};;;`, `FN:${displayName}`, ...number, 'END:VCARD'].join(
      '\n'
    ),
    isMultiVcard: false
  }
}

define('WAWebFrontendVcardUtils', { vcardFromContactModel })
