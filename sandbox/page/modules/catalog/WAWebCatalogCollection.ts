import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import type { Wid } from '../ids/WAWebWid.js'
import { ProductCollectionImpl, productModel } from './WAWebProductModel.js'

/** How many products are asked for at first. */
const FIRST_PAGE = 50

/** The products of one business that are on this page: those of its list, and those that were looked up one by one. */
export class CatalogModel extends BaseModel {
  declare id: Wid
  productCollection = new ProductCollectionImpl()
  msgProductCollection = new ProductCollectionImpl()
}

defineModel(CatalogModel, { proxyName: 'catalog', props: ['id', 'afterCursor', 'index'], session: ['stale', 'fetchedFromServer'] })

/** The cloud's name of a business. @throws where nobody has this id */
export async function shopName (wid: Wid): Promise<string> {
  const name = await findCloudName(wid)
  if (name === undefined) throw new Error(`Catalog of ${wid.toString()} not found`)
  return name
}

class CatalogCollectionImpl extends BaseCollection<CatalogModel> {
  static override model = CatalogModel

  override async findQuery (id: Wid): Promise<CatalogModel | undefined> {
    const products = await cloud.request('catalog.list', { of: await shopName(id), limit: FIRST_PAGE })
    const catalog = this.gadd(id)
    catalog.productCollection.reset()
    catalog.productCollection.add(products.map((product) => productModel(product, id)))
    return catalog
  }

  /** Looks a product up. Answers its catalog, which has it in `msgProductCollection` where there is such a product. */
  async findProduct ({ catalogWid, productId }: { catalogWid: Wid, productId: string }): Promise<CatalogModel[]> {
    const product = await cloud.request('catalog.product', { of: await shopName(catalogWid), id: productId })
    const catalog = this.gadd(catalogWid)
    catalog.msgProductCollection.remove(productId)
    if (product !== null) catalog.msgProductCollection.add(productModel(product, catalogWid))
    return [catalog]
  }
}

export const CatalogCollection = new CatalogCollectionImpl()

define('WAWebCatalogModel', { default: CatalogModel })
define('WAWebCatalogCollection', { CatalogCollection })
