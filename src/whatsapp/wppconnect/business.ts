import type { BusinessProfile, Order } from '../../../schemas/business.js'
import type { ProductModel } from '../../../schemas/catalog.js'
import type { Business, BusinessProfileChange } from '../business.js'
import type { Client } from './client.js'

/** The part of the page's catalog that is used here. */
interface PageCatalog {
  afterCursor?: string
  productCollection: { length: number, serialize: () => object[] }
}
interface PageCatalogs {
  get: (id: object) => PageCatalog | undefined
  find: (id: object) => Promise<PageCatalog | undefined>
  remove: (catalog: object) => void
  findNextProductPage: (id: object) => Promise<unknown>
}

/** A page of a catalog has 10 products. */
const MOST_PAGES = 100

export const business = (page: Client): Business => ({
  editProfile: async (change) => editProfile(page, change),
  products: async (businessId) => catalogOf(page, businessId),
  order: async (messageId) => orderOf(page, messageId)
})

/** Returns the updated profile. `adress` and `websites` are what older documents call the fields. */
async function editProfile (
  client: Client,
  { adress, websites, phone, ...change }: BusinessProfileChange
): Promise<BusinessProfile> {
  const website = change.website ?? websites
  const address = change.address ?? adress
  return client.editBusinessProfile({
    ...change,
    ...(address !== undefined && { address }),
    ...(website !== undefined && { website: [website].flat() })
  })
}

/** WhatsApp Web keeps a catalog once it has seen it, page by page: it is asked again for all of them. */
async function catalogOf (client: Client, businessId: string): Promise<ProductModel[]> {
  return client.inPage(
    'getBusinessProfilesProducts',
    async (id, mostPages) => {
      const store = WPP.whatsapp.CatalogStore as unknown as PageCatalogs
      const wid = WPP.whatsapp.WidFactory.createWid(id)
      const known = store.get(wid)
      if (known) store.remove(known)
      const catalog = await store.find(wid)
      if (!catalog) throw new Error(`Catalog of ${id} not found`)
      for (let page = 1; catalog.afterCursor && page < mostPages; page++) await store.findNextProductPage(wid)
      return JSON.parse(JSON.stringify(catalog.productCollection.serialize()))
    },
    businessId,
    MOST_PAGES
  )
}

/**
 * The order that a message has brought. The message may be older than what the page has loaded. wa-js hands WhatsApp
 * Web four arguments; today's takes one object.
 */
export async function orderOf (client: Client, messageId: string): Promise<Order> {
  return client.inPage(
    'getOrder',
    async (messageId) => {
      const { type, orderId, token, sellerJid } = (await WPP.chat.getMessageById(messageId)) as unknown as Record<
        string,
        unknown
      >
      if (type !== 'order') throw new Error('Message not is a order')
      const { queryOrder } = window.zapserver.module('WAWebBizQueryOrderJob')
      const order = await queryOrder({ orderId, token, width: 80, height: 80 })
      const { products, subtotal, tax, total, currency, createdAt } = order
      return JSON.parse(
        JSON.stringify({
          id: orderId,
          products,
          itemCount: products.length,
          subtotal,
          tax,
          total,
          currency,
          createdAt,
          sellerJid: String(sellerJid).replace('@s.whatsapp.net', '@c.us')
        })
      )
    },
    messageId
  )
}
