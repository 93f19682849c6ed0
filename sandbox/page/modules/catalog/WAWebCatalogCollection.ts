import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection, type Identified } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { E404 } from '../../server-error.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { ProductCollection, productAttributes } from './WAWebProductModel.js'

/** How many products are asked for at a time. */
const PAGE = 10

/** The products of one business that are on this page: those of its list, and those that were looked up one by one. */
export class CatalogModel extends BaseModel {
  declare id: Wid
  declare afterCursor: string | undefined
  productCollection = new ProductCollection()
  msgProductCollection = new ProductCollection()
}

defineModel(CatalogModel, {
  proxyName: 'catalog',
  props: ['id', 'afterCursor', 'index'],
  session: ['stale', 'fetchedFromServer']
})

interface ProductQuery {
  catalogWid: Wid
  productId: string
}

/** The cloud's name of a business. @throws where nobody has this id */
export async function shopName (wid: Wid): Promise<string> {
  const name = await findCloudName(wid)
  if (name === undefined) throw new Error(`Catalog of ${wid.toString()} not found`)
  return name
}

class CatalogCollectionImpl extends BaseCollection<CatalogModel> {
  static override model = CatalogModel

  /** Takes the text of an id, too. */
  override get (id: Identified | { id: Identified } | undefined): CatalogModel | undefined {
    return super.get(typeof id === 'string' ? createWid(id) : id)
  }

  override async findQuery (id: Wid): Promise<CatalogModel | undefined> {
    return await addPage(id, undefined)
  }

  /** Adds the products that come after those which are here. */
  async findNextProductPage (id: Wid): Promise<Attributes[]> {
    const { productCollection } = await addPage(id, this.get(id)?.afterCursor)
    return productCollection.toArray()
  }

  /** Looks a product up, and adds it to its catalog. @throws {E404} */
  async findProduct ({ catalogWid, productId }: ProductQuery): Promise<CatalogModel[]> {
    const product = await cloud.request('catalog.product', { of: await shopName(catalogWid), id: productId })
    if (product === null) {
      this.get(catalogWid)?.productCollection.remove(productId)
      throw new E404('CatalogCollection:findProduct:_queryProduct NOT_FOUND')
    }
    const catalog = this.gadd(catalogWid)
    for (const products of [catalog.productCollection, catalog.msgProductCollection]) {
      products.add(productAttributes(product, catalogWid), { merge: true })
    }
    return [catalog]
  }
}

export const CatalogCollection = new CatalogCollectionImpl()

async function addPage (id: Wid, after: string | undefined): Promise<CatalogModel> {
  const products = await cloud.request('catalog.list', { of: await shopName(id), limit: PAGE, after })
  const catalog = CatalogCollection.gadd(id)
  catalog.productCollection.add(
    products.map((product) => productAttributes(product, id)),
    { merge: true }
  )
  return catalog.set({ afterCursor: cursorOf(products, PAGE), fetchedFromServer: true })
}

/** Where the next page begins; empty after the last. */
export const cursorOf = (products: Array<{ id: string }>, limit: number): string =>
  products.length < limit ? '' : (products.at(-1)?.id ?? '')

define('WAWebCatalogModel', { default: CatalogModel })
define('WAWebCatalogCollection', { CatalogCollection })
