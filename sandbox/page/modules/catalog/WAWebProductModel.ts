import type { CatalogProduct, ProductFields } from '../../../protocol/business.js'
import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { ProductImageCollection, type ProductImageModel } from './WAWebProductImageModel.js'

export class ProductModel extends BaseModel {
  declare id: string
  declare additionalImageCdnUrl: string[]
  declare productImageCollection: ProductImageCollection

  override [DEFAULTS] (): Attributes {
    return { isHidden: false, canAppeal: false, additionalImageCdnUrl: [] }
  }

  override initialize (): void {
    this.productImageCollection = new ProductImageCollection()
    this.on('change:imageCdnUrl', () => showMainImage(this))
    showMainImage(this)
  }

  /** The main picture, which may still be loading; undefined where there is none. */
  getProductImageCollectionHead (): ProductImageModel | undefined {
    return this.productImageCollection.head()
  }
}

function showMainImage ({ attributes, productImageCollection }: ProductModel): void {
  const { imageCdnUrl: mediaUrl = '' } = attributes
  productImageCollection.reset()
  if (mediaUrl !== '') productImageCollection.add({ id: '_0', type: 'image', mediaUrl })
}

defineModel(ProductModel, {
  proxyName: 'product',
  props: [
    'id',
    'isHidden',
    'catalogWid',
    'url',
    'name',
    'description',
    'availability',
    'reviewStatus',
    'canAppeal',
    'currency',
    'priceAmount1000',
    'salePriceAmount1000',
    'retailerId',
    'imageCount',
    'additionalImageCdnUrl',
    'additionalImageHashes',
    'imageCdnUrl',
    'imageHash',
    't'
  ],
  session: ['old', 'checkmark', 'productImageCollection', 'productMsgMediaData', 'fetchedFromServer']
})

export class ProductCollection extends BaseCollection<ProductModel> {
  static override model = ProductModel
}

/** What the cloud stores of a product. */
export function productFields (product: ProductModel): ProductFields {
  const {
    name,
    description = '',
    url = '',
    retailerId = '',
    currency = '',
    priceAmount1000 = null,
    isHidden,
    imageCdnUrl
  } = product.attributes
  return {
    name,
    description,
    url,
    retailerId,
    currency,
    price: priceAmount1000,
    hidden: isHidden,
    images: [imageCdnUrl, ...product.additionalImageCdnUrl]
  }
}

/** An image is named by the last part of its address. */
export const imageHash = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

/** The attributes of a product that the server has answered. */
export function productAttributes (
  { id, name, description, url, retailerId, currency, price, hidden, images: [main = '', ...others] }: CatalogProduct,
  catalogWid?: Wid
): Attributes & { id: string } {
  return {
    id,
    isHidden: hidden,
    catalogWid,
    url,
    name,
    description,
    availability: 'in stock',
    reviewStatus: 'APPROVED',
    currency,
    priceAmount1000: price,
    retailerId,
    imageCount: others.length + 1,
    imageCdnUrl: main,
    imageHash: imageHash(main),
    additionalImageCdnUrl: others,
    additionalImageHashes: others.map(imageHash),
    fetchedFromServer: true
  }
}

define('WAWebProductModel', { Product: ProductModel })
define('WAWebProductCollection', { ProductCollection })
