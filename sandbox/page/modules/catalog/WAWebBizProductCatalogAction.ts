import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { getMaybeMePnUser } from '../conn/WAWebUserPrefsMeUser.js'
import type { Wid } from '../ids/WAWebWid.js'
import { cursorOf, shopName } from './WAWebCatalogCollection.js'
import { productAttributes, productFields, type ProductModel } from './WAWebProductModel.js'
import { rawProduct } from './raw-product.js'

const mine = (): Wid => getMaybeMePnUser() as Wid

/** Answers the attributes of the product, as `editProduct` does. */
async function addProduct ({
  product
}: {
  product: ProductModel
  width?: number
  height?: number
}): Promise<Attributes> {
  return productAttributes(await cloud.request('product.add', productFields(product)))
}

async function editProduct (product: ProductModel, _width?: number, _height?: number): Promise<Attributes> {
  return productAttributes(await cloud.request('product.edit', { ...productFields(product), id: product.id }))
}

async function deleteProducts (ids: string[]): Promise<void> {
  await cloud.request('product.delete', { ids })
}

async function productVisibilitySet (id: string, hidden: boolean): Promise<void> {
  const product = await cloud.request('catalog.product', { of: await shopName(mine()), id })
  if (product === null) throw new Error(`Product ${id} not found`)
  await cloud.request('product.edit', { ...product, hidden })
}

async function queryCatalog (
  wid: Wid,
  after: string | undefined,
  limit = 5
): Promise<{ data: Attributes[], paging: Attributes }> {
  const products = await cloud.request('catalog.list', { of: await shopName(wid), limit, after })
  return { data: products.map(rawProduct), paging: { cursors: { after: cursorOf(products, limit) } } }
}

async function queryProduct (wid: Wid, id: string): Promise<{ data: Attributes } | { error: 'NOT_FOUND' }> {
  const product = await cloud.request('catalog.product', { of: await shopName(wid), id })
  return product === null ? { error: 'NOT_FOUND' } : { data: rawProduct(product) }
}

async function sendProductToChat (): Promise<never> {
  throw new Error('the sandbox does not send products as messages')
}

define('WAWebBizProductCatalogAction', {
  addProduct,
  editProduct,
  deleteProducts,
  queryCatalog,
  queryProduct,
  sendProductToChat
})
define('WAWebBizProductCatalogBridge', { productVisibilitySet })
