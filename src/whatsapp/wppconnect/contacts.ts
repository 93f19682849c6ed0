import type { Contact, ContactIds, NumberStatus, ProfilePicture } from '../../../schemas/contacts.js'
import { ContactNotFound } from '../../errors.js'
import type { Contacts } from '../contacts.js'
import type { Client } from './client.js'
import { isPerson } from '../recipients.js'
import { findChats } from './chats.js'

export const contacts = (page: Client): Contacts => ({
  list: async () => await list(page),
  get: async (id) => await page.getContact(id) as unknown as Contact | null ?? notFound(id),
  checkNumber: async (id) => await page.checkNumberStatus(id) as NumberStatus,
  numberProfile: async (id) => await numberProfile(page, id),
  picture: async (id) => {
    await (isPerson(id) ? numberProfile(page, id) : findChats(page, [id]))
    return await page.getProfilePicFromServer(id) as ProfilePicture | null
  },
  about: async (id) => {
    await numberProfile(page, id)
    return await page.getStatus(id)
  },
  resolveIds: async (id) => {
    const entry = await page.getPnLidEntry(id) as ContactIds
    return entry.lid === undefined || entry.phoneNumber === undefined ? notFound(id) : entry
  }
})

/** wppconnect's own call fails for all contacts where it does for one. */
const list = async (page: Client): Promise<Contact[]> =>
  (await page.inPage(
    'getAllContacts',
    async () =>
      await window.zapserver.each(
        WPP.whatsapp.ContactStore.getModelsArray(),
        (contact) => WAPI._serializeContactObj(contact)
      )
  )) as Contact[]

async function numberProfile (page: Client, id: string): Promise<NumberStatus> {
  const profile = await page.checkNumberStatus(id) as NumberStatus
  return profile.numberExists ? profile : notFound(id)
}

function notFound (id: string): never {
  throw new ContactNotFound(id)
}
