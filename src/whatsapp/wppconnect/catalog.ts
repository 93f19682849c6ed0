import type { Collection, DeletedProducts, Product, ProductModel } from '../../../schemas/catalog.js'
import { CallFailed, NotFound } from '../../errors.js'
import type { Catalog, CollectionChange, NewProduct, ProductChange } from '../catalog.js'
import type { Client } from './client.js'

/**
 * Calls about the session's own catalog. wppconnect returns WhatsApp's models as they are, which do not
 * travel out of the page: here they leave it as JSON.
 */

export const catalog = (page: Client): Catalog => ({
  products: async (businessId, limit) => (await page.getProducts(businessId, limit)) as Product[],
  product: async (businessId, id) => productOf(page, businessId, id),
  create: async (product) => createProduct(page, product),
  edit: async (id, change) => editProduct(page, id, change),
  delete: async (ids) => deleteProducts(page, ids),
  setVisibility: async (id, isHidden) => setVisibility(page, id, isHidden),
  changeImage: async (id, picture) => setProductImage(page, id, picture, 'change'),
  addImage: async (id, picture) => setProductImage(page, id, picture, 'add'),
  removeImage: async (id, index) => removeProductImage(page, id, index),
  collections: async (businessId, limit, products) => getCollections(page, businessId, limit, products),
  createCollection: async (name, products) => createCollection(page, name, products),
  editCollection: async (id, change) => editCollection(page, id, change),
  deleteCollection: async (id) => await page.deleteCollection(id),
  setCartEnabled: async (isEnabled) => {
    await page.updateCartEnabled(isEnabled)
  },
  sendLink: async (chatId, text) => sendLink(page, chatId, text)
})

/** WhatsApp Web says that it found no product, but not which one. @throws {NotFound} */
async function named<T> (id: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof CallFailed && error.message.includes('NOT_FOUND')
      ? new NotFound(`product ${id}`)
      : error
  }
}

/** As WhatsApp counts prices; null is no price. */
const toThousandths = (price: number): number | null => (price === 0 ? null : Math.round(price * 10_000))

/** wa-js hands WhatsApp Web three arguments; today's takes one object. */
export async function createProduct (client: Client, { price, image, ...fields }: NewProduct): Promise<ProductModel> {
  return client.inPage(
    'createProduct',
    async (fields, image) => {
      const { OpaqueData, ProductModel, UserPrefs, functions } = WPP.whatsapp
      if (WPP.profile.isBusiness() === false) throw new Error('This is not a business account')
      const file = await WPP.util.convertToFile(image)
      const imageCdnUrl = await functions.uploadProductImage(
        await OpaqueData.createFromData(file, file.type),
        await functions.calculateFilehashFromBlob(file)
      )
      const product = Object.assign(new ProductModel(), {
        ...fields,
        imageCdnUrl,
        catalogWid: UserPrefs.getMaybeMePnUser() ?? UserPrefs.getMaybeMeLidUser()
      })
      return JSON.parse(
        JSON.stringify(
          await window.zapserver.module('WAWebBizProductCatalogAction').addProduct({ product, width: 100, height: 100 })
        )
      )
    },
    { ...fields, priceAmount1000: toThousandths(price) },
    image
  )
}

export async function editProduct (client: Client, id: string, change: ProductChange): Promise<ProductModel> {
  const { price, ...rest } = change
  // wa-js would set a field `price`, which WhatsApp does not know.
  const options = { ...rest, ...(price !== undefined && { priceAmount1000: toThousandths(price) }) }
  return named(
    id,
    client.inPage(
      'editProduct',
      async (id, options) => JSON.parse(JSON.stringify(await WPP.catalog.editProduct(id, options as never))),
      id,
      options
    )
  )
}

/** @throws {NotFound} where the business shows no such product */
export async function productOf (client: Client, businessId: string, id: string): Promise<Product> {
  const product = (await client.getProductById(businessId, id as never)) as Product | undefined
  if (!product) throw new NotFound(`product ${id}`)
  return product
}

/** wa-js hides the cause of a failure: what can be known is asked before. */
export async function deleteProducts (client: Client, given: string | string[]): Promise<DeletedProducts> {
  const { status } = await client.inPage(
    'delProducts',
    async (ids) => {
      const catalogWid = WPP.whatsapp.UserPrefs.getMaybeMePnUser()
      for (const productId of ids) {
        const [catalog] = await WPP.whatsapp.CatalogStore.findProduct({ catalogWid, productId }).catch(
          (error: { statusCode?: number }) => {
            throw error.statusCode === 404 ? new Error(`Product ${productId} not found`) : error
          }
        )
        if (!catalog?.msgProductCollection.get(productId)) throw new Error(`Product ${productId} not found`)
      }
      const result = await WPP.catalog.delProducts(ids)
      if (result.status !== 200) throw new Error('the products were not deleted')
      return { status: result.status }
    },
    [given].flat()
  )
  return { productsIds: given, status }
}

/** @param how whether the picture becomes the main one or a further one */
export async function setProductImage (
  client: Client,
  id: string,
  picture: string,
  how: 'change' | 'add'
): Promise<ProductModel> {
  const call = `${how}ProductImage`
  return named(
    id,
    client.inPage(
      call,
      async (id, picture, how) => {
        const set = how === 'add' ? WPP.catalog.addProductImage : WPP.catalog.changeProductImage
        return JSON.parse(JSON.stringify(await set(id, picture)))
      },
      id,
      picture,
      how
    )
  )
}

/** @param index among the further pictures */
export async function removeProductImage (client: Client, id: string, index: number): Promise<ProductModel> {
  return named(
    id,
    client.inPage(
      'removeProductImage',
      async (id, index) => {
        const catalogWid = WPP.whatsapp.UserPrefs.getMaybeMePnUser()
        const [catalog] = await WPP.whatsapp.CatalogStore.findProduct({ catalogWid, productId: id })
        const product = catalog?.msgProductCollection.get(id)
        if (!product) throw new Error(`Product ${id} not found`)
        if (!product.additionalImageCdnUrl[index]) throw new Error(`Picture ${index} of product ${id} not found`)
        return JSON.parse(JSON.stringify(await WPP.catalog.removeProductImage(id, String(index))))
      },
      id,
      index
    )
  )
}

export async function setVisibility (client: Client, id: string, hidden: boolean): Promise<ProductModel> {
  return named(
    id,
    client.inPage(
      'setProductVisibility',
      async (id, hidden) => JSON.parse(JSON.stringify(await WPP.catalog.setProductVisibility(id, hidden))),
      id,
      hidden
    )
  )
}

export async function getCollections (
  client: Client,
  businessId: string,
  collections: number,
  products: number
): Promise<Collection[]> {
  return client.inPage(
    'getCollections',
    async (id, limit, productsCount) => {
      const query = {
        afterCursor: '',
        catalogWid: WPP.whatsapp.WidFactory.createWid(id),
        height: 100,
        width: 100,
        limit,
        productsCount
      }
      // wa-js looks for it by a name that it has no more.
      const { collections } = await window.zapserver.module('WAWebQueryProductCollections')['default'](query)
      return JSON.parse(JSON.stringify(collections))
    },
    businessId,
    collections,
    products
  )
}

/** Today's WhatsApp Web has two functions of this name: wa-js may find the one that takes something else. */
export async function createCollection (client: Client, name: string, products: string[]): Promise<unknown> {
  return client.inPage(
    'createCollection',
    async (name, products) => {
      const { sessionId } = new WPP.whatsapp.ProductCatalogSession(true)
      return JSON.parse(
        JSON.stringify(
          (await window.zapserver.module('WAWebProductCollectionsJob').createCollection(name, products, String(sessionId))) ?? null
        )
      )
    },
    name,
    products
  )
}

/** wa-js hands over an argument that is no more: what is to be added would be removed. */
export async function editCollection (
  client: Client,
  id: string,
  { name, productsToAdd = [], productsToRemove = [] }: CollectionChange
): Promise<unknown> {
  return client.inPage(
    'editCollection',
    async (id, name, add, remove) => {
      const { sessionId } = new WPP.whatsapp.ProductCatalogSession(true)
      const { editCollection } = window.zapserver.module('WAWebProductCollectionsJob')
      const edited = await editCollection(id, name ?? undefined, add, remove, String(sessionId))
      return JSON.parse(JSON.stringify(edited ?? null))
    },
    id,
    name ?? null,
    productsToAdd,
    productsToRemove
  )
}

async function sendLink (client: Client, chatId: string, text?: string): Promise<string> {
  const url = `https://wa.me/c/${(await client.getWid()).split('@')[0]}`
  const buttons = [{ url, text: 'Open the catalog' }]
  return (await client.sendText(chatId, text ? `${text} ${url}` : url, { buttons })).id
}
