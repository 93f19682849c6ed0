import type { Collection, Product, ProductModel } from '../../../schemas/catalog.js'
import type { Order } from '../../../schemas/business.js'
import { newNumber } from './account.js'

export interface FakeProduct {
  id: string
  name: string
  description: string
  url: string
  retailerId: string
  currency: string
  /** In thousandths; null: none. */
  price: number | null
  isHidden: boolean
  /** The first is the main one. */
  images: string[]
}

export interface FakeCollection { id: string, name: string, products: string[] }

export interface FakeCatalog {
  /** Newest first. */
  products: FakeProduct[]
  collections: FakeCollection[]
  orders: Map<string, Order>
}

/** By the id of the business. */
export type Catalogs = Map<string, FakeCatalog>

export function newProduct (fields: Partial<FakeProduct> & { name: string }): FakeProduct {
  const none = { description: '', url: '', retailerId: '', currency: 'BRL', price: null, isHidden: false }
  return { id: newNumber(), ...none, images: [], ...fields }
}

/** As customers find it. */
export function toProduct ({ id, price, isHidden, retailerId, images, ...product }: FakeProduct): Product {
  const sizes = (url: string) => ['requested', 'full'].map((key) => ({ key, value: url }))
  return {
    id,
    ...product,
    retailer_id: retailerId,
    price: price === null ? null : String(price),
    is_hidden: isHidden,
    max_available: 99,
    availability: 'in stock',
    image_cdn_urls: sizes(images[0] ?? ''),
    additional_image_cdn_urls: images.slice(1).map(sizes),
    image_hashes_for_whatsapp: images
  } as Product
}

/** As the business itself holds it. */
export function toModel ({ price, images, ...product }: FakeProduct): ProductModel {
  return {
    ...product,
    priceAmount1000: price,
    reviewStatus: 'APPROVED',
    imageCdnUrl: images[0] ?? '',
    additionalImageCdnUrl: images.slice(1),
    imageCount: images.length
  }
}

export function toCollection ({ products }: FakeCatalog, collection: FakeCollection, most = Infinity): Collection {
  const its = products.filter(({ id }) => collection.products.includes(id)).slice(0, most)
  return {
    id: collection.id,
    name: collection.name,
    products: its.map(toProduct),
    totalItemsCount: collection.products.length
  }
}
