import type { Client } from '../sessions/driver.js'

/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')

/**
 * Calls about the session's own catalog. wppconnect returns WhatsApp's models as they are, which do not
 * travel out of the page: here they leave it as JSON.
 */

export type Json = Record<string, unknown> & { id: string }

export interface NewProduct { name: string, image: string, price: number, description?: string | undefined, url?: string | undefined, retailerId?: string | undefined, currency: string }

export interface ProductChange {
  name?: string | undefined
  description?: string | undefined
  /** As wa-js counts it: units of ten of the currency. */
  price?: number | undefined
  isHidden?: boolean | undefined
  url?: string | undefined
  retailerId?: string | undefined
}

export interface CollectionChange { name?: string | undefined, productsToAdd?: string[] | undefined, productsToRemove?: string[] | undefined }

export async function createProduct (client: Client, product: NewProduct): Promise<Json> {
  return client.inPage('createProduct', async (product) => JSON.parse(JSON.stringify(await WPP.catalog.createProduct(product as never))), product)
}

export async function editProduct (client: Client, id: string, change: ProductChange): Promise<Json> {
  const { price, ...rest } = change
  // wa-js would set a field `price`, which WhatsApp does not know.
  const options = { ...rest, ...(price !== undefined && { priceAmount1000: price === 0 ? null : Math.round(price * 10_000) }) }
  return client.inPage('editProduct', async (id, options) => JSON.parse(JSON.stringify(await WPP.catalog.editProduct(id, options as never))), id, options)
}

/** wa-js hides the cause of a failure: what can be known is asked before. */
export async function deleteProducts (client: Client, ids: string[]): Promise<{ productsIds: string[], status: number }> {
  return client.inPage('delProducts', async (ids) => {
    const catalogWid = WPP.whatsapp.UserPrefs.getMaybeMePnUser()
    for (const productId of ids) {
      const [catalog] = await WPP.whatsapp.CatalogStore.findProduct({ catalogWid, productId })
      if (!catalog?.msgProductCollection.get(productId)) throw new Error(`Product ${productId} not found`)
    }
    const result = await WPP.catalog.delProducts(ids)
    if (result.status !== 200) throw new Error('the products were not deleted')
    return result
  }, ids)
}

/** @param how whether the picture becomes the main one or a further one */
export async function setProductImage (client: Client, id: string, picture: string, how: 'change' | 'add'): Promise<Json> {
  return client.inPage(`${how}ProductImage`, async (id, picture, how) => {
    const set = how === 'add' ? WPP.catalog.addProductImage : WPP.catalog.changeProductImage
    return JSON.parse(JSON.stringify(await set(id, picture)))
  }, id, picture, how)
}

/** @param index among the further pictures */
export async function removeProductImage (client: Client, id: string, index: number): Promise<Json> {
  return client.inPage('removeProductImage', async (id, index) => {
    const catalogWid = WPP.whatsapp.UserPrefs.getMaybeMePnUser()
    const [catalog] = await WPP.whatsapp.CatalogStore.findProduct({ catalogWid, productId: id })
    const product = catalog?.msgProductCollection.get(id)
    if (!product) throw new Error(`Product ${id} not found`)
    if (!product.additionalImageCdnUrl[index]) throw new Error(`Picture ${index} of product ${id} not found`)
    return JSON.parse(JSON.stringify(await WPP.catalog.removeProductImage(id, String(index))))
  }, id, index)
}

export async function setVisibility (client: Client, id: string, hidden: boolean): Promise<Json> {
  return client.inPage('setProductVisibility', async (id, hidden) => JSON.parse(JSON.stringify(await WPP.catalog.setProductVisibility(id, hidden))), id, hidden)
}

export async function getCollections (client: Client, businessId: string, collections: number, products: number): Promise<Json[]> {
  return client.inPage('getCollections', async (id, collections, products) =>
    JSON.parse(JSON.stringify(await WPP.catalog.getCollections(id, collections, products))), businessId, collections, products)
}

export async function createCollection (client: Client, name: string, products: string[]): Promise<unknown> {
  return client.inPage('createCollection', async (name, products) => JSON.parse(JSON.stringify(await WPP.catalog.createCollection(name, products) ?? null)), name, products)
}

export async function editCollection (client: Client, id: string, change: CollectionChange): Promise<unknown> {
  return client.inPage('editCollection', async (id, change) => JSON.parse(JSON.stringify(await WPP.catalog.editCollection(id, change as never) ?? null)), id, change)
}
