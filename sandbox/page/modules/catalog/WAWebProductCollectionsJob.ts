import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { shopName } from './WAWebCatalogCollection.js'
import { rawCollection } from './raw-product.js'

interface Query {
  catalogWid: Wid
  limit: number
  productsCount: number
}
interface NewCollection {
  collection: { name: string, product_ids: string[] }
}

const create = async (name: string, products: string[]): Promise<Attributes> =>
  rawCollection(await cloud.request('collection.add', { name, products }))

/** Of two functions of this name the first that is found is not the one which takes a name. */
define('WAWebBizCatalogManagementCreateCollection', {
  createCollection: async ({ collection }: NewCollection) => ({
    type: 'success',
    collectionResult: await create(collection.name, collection.product_ids)
  })
})

define('WAWebProductCollectionsJob', {
  createCollection: async (name: string, products: string[], _sessionId: string) => await create(name, products),
  editCollection: async (id: string, name: string | undefined, add: string[], remove: string[], _sessionId: string) =>
    rawCollection(await cloud.request('collection.edit', { id, name, add, remove })),
  deleteCollection: async (id: string, _sessionId: string) => {
    await cloud.request('collection.delete', { id })
  }
})

define('WAWebQueryProductCollections', {
  default: async ({ catalogWid, limit, productsCount }: Query) => {
    const collections = await cloud.request('catalog.collections', {
      of: await shopName(catalogWid),
      limit,
      products: productsCount
    })
    return { collections: collections.map(rawCollection), afterCursor: '' }
  }
})

/** One visit of a catalog. */
class ProductCatalogSession {
  sessionId = Math.floor(2 ** 31 * Math.random())

  constructor (readonly accidental = false) {}

  isAccidental (): boolean {
    return this.accidental
  }

  toString (): string {
    return String(this.sessionId)
  }
}

define('WAWebProductCatalogSession', { ProductCatalogSession })
