import type { CatalogCollection, CatalogProduct } from '../../../protocol/business.js'
import type { Attributes } from '../../base/base-model.js'
import { imageHash } from './WAWebProductModel.js'

const sizes = (url: string) => [
  { key: 'requested', value: url },
  { key: 'full', value: url }
]

/** A product as the server answers it. */
export function rawProduct ({
  id,
  name,
  description,
  url,
  retailerId,
  currency,
  price,
  hidden,
  images: [main = '', ...others]
}: CatalogProduct): Attributes {
  return {
    id,
    retailer_id: retailerId,
    name,
    description,
    url,
    currency,
    price: price === null ? null : String(price),
    is_hidden: hidden,
    max_available: 99,
    availability: 'in stock',
    checkmark: false,
    image_hashes_for_whatsapp: [main, ...others].map(imageHash),
    image_cdn_urls: sizes(main),
    additional_image_cdn_urls: others.map(sizes),
    whatsapp_product_can_appeal: false,
    capability_to_review_status: [{ key: 'WHATSAPP', value: 'APPROVED' }]
  }
}

export function rawCollection ({ id, name, products, total }: CatalogCollection): Attributes {
  return {
    id,
    name,
    products: products.map(rawProduct),
    totalItemsCount: total,
    isHidden: false,
    reviewStatus: 'APPROVED',
    canAppeal: false,
    afterCursor: null
  }
}
