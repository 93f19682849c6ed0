import type { BusinessRequests, CatalogProduct } from '../../protocol/business.js'
import { SandboxCatalogNotFound } from '../../errors-business.js'
import { createOrder } from '../order-operations.js'
import { me, type HandlersOf, type PageContext } from './handlers.js'

/** The page's own account. @throws APP_SANDBOX_NOT_BUSINESS */
function own (connection: PageContext): string {
  const phone = me(connection)
  connection.cloud.businesses.assertBusiness(phone)
  return phone
}

/**
 * What a visitor sees of a catalog: all of it if it is their own. @throws APP_SANDBOX_NOT_BUSINESS,
 * APP_SANDBOX_CATALOG_NOT_FOUND
 */
function shownTo (connection: PageContext, of: string): (product: CatalogProduct) => boolean {
  if (of === me(connection)) {
    own(connection)
    return () => true
  }
  if (!connection.cloud.businesses.isBusiness(of)) throw new SandboxCatalogNotFound(of)
  return ({ hidden }) => !hidden
}

export const businessHandlers: HandlersOf<BusinessRequests> = {
  'catalog.list': (connection, { of, limit, after }) => {
    const products = connection.cloud.businesses.catalogs.products(of).filter(shownTo(connection, of))
    const start = products.findIndex(({ id }) => id === after) + 1
    return products.slice(start, start + limit)
  },
  'catalog.product': (connection, { of, id }) => {
    const isShown = shownTo(connection, of)
    const product = connection.cloud.businesses.catalogs.product(of, id)
    return product !== undefined && isShown(product) ? product : null
  },
  'catalog.collections': (connection, { of, limit, products: most }) => {
    const isShown = shownTo(connection, of)
    return connection.cloud.businesses.catalogs
      .collections(of)
      .slice(0, limit)
      .map((collection) => ({ ...collection, products: collection.products.filter(isShown).slice(0, most) }))
  },
  'product.image': (connection, { data, mimetype }) => {
    own(connection)
    const { images } = connection.cloud
    return { url: images.url(images.put(data, mimetype)) }
  },
  'product.add': (connection, fields) => connection.cloud.businesses.catalogs.add(own(connection), fields),
  'product.edit': (connection, product) => connection.cloud.businesses.catalogs.edit(own(connection), product),
  'product.delete': (connection, { ids }) => {
    connection.cloud.businesses.catalogs.delete(own(connection), ids)
    return true
  },
  'collection.add': (connection, { name, products }) =>
    connection.cloud.businesses.catalogs.addCollection(own(connection), name, products),
  'collection.edit': (connection, { id, ...change }) =>
    connection.cloud.businesses.catalogs.editCollection(own(connection), id, change),
  'collection.delete': (connection, { id }) => {
    connection.cloud.businesses.catalogs.deleteCollection(own(connection), id)
    return true
  },
  'business.get': ({ cloud }, { of }) => {
    if (!cloud.businesses.isBusiness(of)) return null
    return { ...cloud.businesses.profiles.get(of), hasCatalog: cloud.businesses.catalogs.products(of).length > 0 }
  },
  'business.edit': (connection, change) => {
    connection.cloud.businesses.profiles.edit(own(connection), change)
    return true
  },
  'cart.enable': (connection, { enabled }) => {
    connection.cloud.businesses.profiles.enableCart(own(connection), enabled)
    return true
  },
  'order.create': (connection, { of, items }) => createOrder(connection.cloud, me(connection), of, items),
  'order.get': ({ cloud }, { id, token }) => cloud.businesses.orders.get(id, token)
}
