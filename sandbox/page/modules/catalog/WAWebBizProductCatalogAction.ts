import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { getMaybeMePnUser } from '../conn/WAWebUserPrefsMeUser.js'
import type { Wid } from '../ids/WAWebWid.js'
import { shopName } from './WAWebCatalogCollection.js'
import { productModel, type ProductModel } from './WAWebProductModel.js'
import { rawProduct } from './raw-product.js'

const mine = (): Wid => getMaybeMePnUser() as Wid

async function addProduct (product: ProductModel): Promise<ProductModel> {
  return productModel(await cloud.request('product.add', product.fields()), mine())
}

async function editProduct (product: ProductModel): Promise<ProductModel> {
  return productModel(await cloud.request('product.edit', { ...product.fields(), id: product.id }), mine())
}

async function deleteProducts (ids: string[]): Promise<void> {
  await cloud.request('product.delete', { ids })
}

async function productVisibilitySet (id: string, hidden: boolean): Promise<void> {
  const product = await cloud.request('catalog.product', { of: await shopName(mine()), id })
  if (product === null) throw new Error(`Product ${id} not found`)
  await cloud.request('product.edit', { ...product, hidden })
}

async function queryCatalog (wid: Wid, _cursor: undefined, limit: number): Promise<{ data: Attributes[], paging: Attributes }> {
  const products = await cloud.request('catalog.list', { of: await shopName(wid), limit })
  return { data: products.map(rawProduct), paging: { cursors: {} } }
}

async function queryProduct (wid: Wid, id: string): Promise<{ data: Attributes }> {
  const product = await cloud.request('catalog.product', { of: await shopName(wid), id })
  if (product === null) throw new Error(`Product ${id} not found`)
  return { data: rawProduct(product) }
}

async function sendProductToChat (): Promise<never> {
  throw new Error('the sandbox does not send products as messages')
}

define('WAWebBizProductCatalogAction', { addProduct, editProduct, deleteProducts, queryCatalog, queryProduct, sendProductToChat })
define('WAWebBizProductVisibilityAction', { productVisibilitySet })
