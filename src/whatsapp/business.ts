import type { BusinessProfile, Order } from '../../schemas/business.js'
import type { ProductModel } from '../../schemas/catalog.js'

type Websites = string | string[] | undefined

export interface BusinessProfileChange {
  website?: Websites
  /** Same as `website`. */
  websites?: Websites
  address?: string | undefined
  /** Same as `address`. */
  adress?: string | undefined
  /** Ignored: the number of an account cannot be changed. */
  phone?: unknown
}

export interface Business {
  /** Further fields of a change pass through. @returns the updated profile */
  editProfile: (change: BusinessProfileChange) => Promise<BusinessProfile>
  /** All products of a business, as WhatsApp Web has them. @throws {NotFound} without a catalog */
  products: (businessId: string) => Promise<ProductModel[]>
  /** The order in a message. @throws {NotFound} for an unknown message */
  order: (messageId: string) => Promise<Order>
}
