/** What a business shows and sells. Prices are in thousandths of the currency, as WhatsApp counts them. */

export interface ProductFields {
  name: string
  description: string
  url: string
  retailerId: string
  currency: string
  price: number | null
  hidden: boolean
  /** Addresses; the first is the main one. */
  images: string[]
}

export interface CatalogProduct extends ProductFields {
  id: string
}

export interface CatalogCollection {
  id: string
  name: string
  products: CatalogProduct[]
  total: number
}

export interface BusinessFields {
  description: string
  address: string
  email: string
  website: Array<{ url: string }>
  categories: unknown[]
  businessHours: unknown
  latitude: number | null
  longitude: number | null
}

export interface BusinessProfile extends BusinessFields {
  cartEnabled: boolean
  hasCatalog: boolean
}

export interface OrderItem {
  id: string
  name: string
  price: number | null
  currency: string
  quantity: number
  image: string | null
}

/** A product of a cart. */
export interface Wish {
  id: string
  quantity: number
}

export interface Order {
  id: string
  token: string
  seller: string
  buyer: string
  items: OrderItem[]
  currency: string
  total: number
  /** Unix time, seconds. */
  created: number
}

/** `of`: phone number of the business. */
export interface BusinessRequests {
  /** `after`: id of the last product of the page before. */
  'catalog.list': { params: { of: string, limit: number, after?: string }, result: CatalogProduct[] }
  'catalog.product': { params: { of: string, id: string }, result: CatalogProduct | null }
  'catalog.collections': { params: { of: string, limit: number, products: number }, result: CatalogCollection[] }
  /** A picture in base64; answers its address. */
  'product.image': { params: { data: string, mimetype: string }, result: { url: string } }
  'product.add': { params: ProductFields, result: CatalogProduct }
  'product.edit': { params: CatalogProduct, result: CatalogProduct }
  'product.delete': { params: { ids: string[] }, result: boolean }
  'collection.add': { params: { name: string, products: string[] }, result: CatalogCollection }
  'collection.edit': {
    params: { id: string, name?: string, add: string[], remove: string[] }
    result: CatalogCollection
  }
  'collection.delete': { params: { id: string }, result: boolean }
  'business.get': { params: { of: string }, result: BusinessProfile | null }
  'business.edit': { params: Partial<BusinessFields>, result: boolean }
  'cart.enable': { params: { enabled: boolean }, result: boolean }
  'order.create': { params: { of: string, items: Wish[] }, result: Order }
  'order.get': { params: { id: string, token: string }, result: Order }
}

/** The part of a message's envelope that brings an order. */
export interface OrderPart {
  orderId: string
  token: string
  orderTitle: string
  sellerJid: string
  itemCount: number
  /** 1: asked for. */
  status: number
  message: string
  totalAmount1000: number
  totalCurrencyCode: string
  /** JPEG of the first product, base64. */
  thumbnail?: string
}
