import type { ContentKind } from './kind.js'

export interface ContactPart {
  displayName: string
  vcard: string
}

export interface ContactsPart {
  displayName: string
  contacts: ContactPart[]
}

const shown = ({ displayName, vcard }: ContactPart): { name: string, vcard: string } => ({ name: displayName, vcard })

export const contact: ContentKind<ContactPart> = {
  part: 'contactMessage',
  describe: (part) => ({ type: 'vcard', body: part.vcard, contacts: [shown(part)] })
}

export const contacts: ContentKind<ContactsPart> = {
  part: 'contactsArrayMessage',
  describe: ({ displayName, contacts }) => ({ type: 'multi_vcard', body: displayName, contacts: contacts.map(shown) })
}

/** The card of a phone number. */
export const vcardOf = (name: string, phone: string): string =>
  `BEGIN:VCARD\nVERSION:3.0\nN:;${name};;;\nFN:${name}\nTEL;type=CELL;waid=${phone}:+${phone}\nEND:VCARD`
