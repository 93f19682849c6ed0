import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { shopName } from './WAWebCatalogCollection.js'
import { rawCollection } from './raw-product.js'

interface Query { catalogWid: Wid, limit: number, productsCount: number }

async function createCollection (name: string, products: string[], _sessionId: string): Promise<Attributes> {
  return rawCollection(await cloud.request('collection.add', { name, products }))
}

async function editCollection (id: string, name: string | undefined, _hidden: boolean, add: string[], remove: string[], _sessionId: string): Promise<Attributes> {
  return rawCollection(await cloud.request('collection.edit', { id, name, add, remove }))
}

async function deleteCollection (id: string, _sessionId: string): Promise<void> {
  await cloud.request('collection.delete', { id })
}

async function queryCollectionsIQ ({ catalogWid, limit, productsCount }: Query): Promise<{ collections: Attributes[] }> {
  const collections = await cloud.request('catalog.collections', { of: await shopName(catalogWid), limit, products: productsCount })
  return { collections: collections.map(rawCollection) }
}

/** One visit of a catalog. */
class ProductCatalogSession {
  readonly accidental: boolean
  readonly sessionId = Date.now()

  constructor (accidental: boolean) {
    this.accidental = accidental
  }

  toString (): string {
    return String(this.sessionId)
  }
}

define('WAWebBizCreateCollectionAction', { createCollection })
define('WAWebBizEditCollectionAction', { editCollection, deleteCollection })
define('WAWebBizQueryCollectionsJob', { queryCollectionsIQ })
define('WAWebProductCatalogSession', { ProductCatalogSession })
