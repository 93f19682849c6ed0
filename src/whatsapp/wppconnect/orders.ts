import type { Message } from '../../../schemas/messages.js'
import type { MessageOptions } from '../messages.js'
import type { Client } from './client.js'
import { sendWith } from './sending.js'

/** How long the pictures of products are waited for, in milliseconds. */
const PICTURE_TIME = 5_000

type Item = { type?: string, id?: string }

/**
 * An order to pay. wa-js takes the picture of a product of the own catalog from the page, without a look whether the
 * catalog, the product and the picture are there.
 */
export async function sendOrder (
  client: Client, chatId: string, items: readonly object[], options: MessageOptions
): Promise<Message> {
  const ids = (items as Item[]).flatMap(({ type, id }) => (type === 'product' && id !== undefined ? [id] : []))
  if (ids.length > 0) await loadProducts(client, ids)
  return await sendWith(client, 'sendOrderMessage', 'sendChargeMessage', chatId, [items], options)
}

/** What is not in the catalog, wa-js says itself. */
const loadProducts = async (client: Client, ids: string[]): Promise<void> =>
  client.inPage(
    'sendOrderMessage',
    async (ids, ms) => {
      type Head = { mediaData?: { preview?: unknown, mediaStage?: string } } | undefined
      type Product = { getProductImageCollectionHead: () => Head }
      type Catalog = { productCollection: { get: (id: string) => Product | undefined } }
      const { CatalogStore } = WPP.whatsapp
      // Of the two ids that this account has, the one that wa-js looks the catalog up by.
      const me = WPP.conn.getMyUserWid()
      const end = Date.now() + ms
      for (const productId of ids) {
        await CatalogStore.findProduct({ catalogWid: me as never, productId } as never).catch(() => {})
        const catalog = CatalogStore.get(me) as Catalog | undefined
        const product = catalog?.productCollection.get(productId)
        if (product === undefined) continue
        // What was put there for an earlier order: its picture may be there now.
        Reflect.deleteProperty(product, 'getProductImageCollectionHead')
        const picture = () => product.getProductImageCollectionHead()?.mediaData
        const isLoading = () => {
          const { preview, mediaStage = 'ERROR_MISSING' } = picture() ?? {}
          return preview === undefined && mediaStage !== 'ERROR_MISSING'
        }
        while (isLoading() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50))
        const head = { mediaData: { preview: { getBase64: () => undefined } } }
        if (!picture()?.preview) product.getProductImageCollectionHead = () => head
      }
    },
    ids,
    PICTURE_TIME
  )
