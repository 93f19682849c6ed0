import type { Collection, DeletedProducts, Product, ProductModel } from '../../schemas/catalog.js'

export interface NewProduct {
  name: string
  /** Data URI of a PNG, JPEG or WebP. */
  image: string
  /** In units of ten of the currency. */
  price: number
  description?: string | undefined
  url?: string | undefined
  retailerId?: string | undefined
  /** ISO code. */
  currency: string
}

export interface ProductChange {
  name?: string | undefined
  description?: string | undefined
  /** In units of ten of the currency. */
  price?: number | undefined
  isHidden?: boolean | undefined
  url?: string | undefined
  retailerId?: string | undefined
}

export interface CollectionChange {
  name?: string | undefined
  productsToAdd?: string[] | undefined
  productsToRemove?: string[] | undefined
}

/** Products and collections. Only a business account can change its own; any account sees those of others. */
export interface Catalog {
  /** @throws {NotFound} if the account is not a business, or has no catalog */
  products: (businessId: string, limit: number) => Promise<Product[]>
  /** @throws {NotFound} if the business shows no such product */
  product: (businessId: string, id: string) => Promise<Product>
  create: (product: NewProduct) => Promise<ProductModel>
  /** @throws {NotFound} for an unknown product, as all calls below */
  edit: (id: string, change: ProductChange) => Promise<ProductModel>
  /** Deletes all of the products, or none if one is unknown. */
  delete: (ids: string | string[]) => Promise<DeletedProducts>
  setVisibility: (id: string, isHidden: boolean) => Promise<ProductModel>
  /** @param picture data URI of a PNG, JPEG or WebP */
  changeImage: (id: string, picture: string) => Promise<ProductModel>
  addImage: (id: string, picture: string) => Promise<ProductModel>
  /** @param index among the further pictures, from 0 */
  removeImage: (id: string, index: number) => Promise<ProductModel>
  /** @param products how many of each collection at most */
  collections: (businessId: string, limit: number, products: number) => Promise<Collection[]>
  /** @returns the collection as WhatsApp returns it */
  createCollection: (name: string, products: string[]) => Promise<unknown>
  editCollection: (id: string, change: CollectionChange) => Promise<unknown>
  /** @returns a confirmation */
  deleteCollection: (id: string) => Promise<string>
  setCartEnabled: (isEnabled: boolean) => Promise<void>
  /** Sends the address of the own catalog. @returns the id of the message */
  sendLink: (chatId: string, text?: string) => Promise<string>
}
