import type { Client } from '../sessions/driver.js'
import type { Json } from './catalog.js'

/** wa-js and wppconnect's own functions, as wppconnect adds them to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')
declare const WAPI: { getBusinessProfilesProducts: (id: string) => Promise<Json[]> }

type Websites = string | string[] | undefined

export interface ProfileChange {
  website?: Websites
  websites?: Websites
  address?: string | undefined
  adress?: string | undefined
  phone?: unknown
}

/** Answers the profile as it is then. `adress` and `websites` are what older documents call the fields. */
export async function editProfile (client: Client, { adress, websites, phone, ...change }: ProfileChange): Promise<Json> {
  const website = change.website ?? websites
  const address = change.address ?? adress
  return client.editBusinessProfile({ ...change, ...(address !== undefined && { address }), ...(website !== undefined && { website: [website].flat() }) })
}

/** WhatsApp Web keeps a catalog once it has seen it: it is asked anew. */
export async function catalogOf (client: Client, businessId: string): Promise<Json[]> {
  return client.inPage('getBusinessProfilesProducts', async (id) => {
    const known = WPP.whatsapp.CatalogStore.get(id)
    if (known) WPP.whatsapp.CatalogStore.remove(known)
    return JSON.parse(JSON.stringify(await WAPI.getBusinessProfilesProducts(id)))
  }, businessId)
}

/** The order that a message has brought. The message may be older than what the page has loaded. */
export async function orderOf (client: Client, messageId: string): Promise<Json> {
  return client.inPage('getOrder', async (id) => {
    await WPP.chat.getMessageById(id)
    return JSON.parse(JSON.stringify(await WPP.order.get(id)))
  }, messageId)
}
