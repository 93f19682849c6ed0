import { addKind } from '../kinds.js'

interface ContactPart {
  displayName: string
  vcard: string
}

addKind<ContactPart>({
  types: ['vcard'],
  part: 'contactMessage',
  read: ({ displayName, vcard }) => ({ type: 'vcard', body: vcard, vcardFormattedName: displayName }),
  write: ({ body, vcardFormattedName }) => ({ displayName: vcardFormattedName, vcard: body })
})

addKind<{ displayName: string, contacts: ContactPart[] }>({
  types: ['multi_vcard'],
  part: 'contactsArrayMessage',
  read: ({ displayName, contacts }) => ({ type: 'multi_vcard', body: displayName, vcardList: contacts }),
  write: ({ vcardList }) => {
    const contacts = (vcardList as ContactPart[]).map(({ displayName, vcard }) => ({ displayName, vcard }))
    return { displayName: `${contacts.length} contacts`, contacts }
  }
})
