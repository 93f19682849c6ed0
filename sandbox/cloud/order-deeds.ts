import { randomBytes } from 'node:crypto'
import type { Order } from '../protocol/business.js'
import type { WireMessage } from '../protocol.js'
import { SandboxProductNotFound } from '../errors-business.js'
import type { Cloud } from './cloud.js'
import { orderContent } from './content/order.js'

export interface Wish { id: string, quantity: number }

/**
 * A customer orders from a business: the order is kept, and a message brings it.
 * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_NOT_BUSINESS, APP_SANDBOX_PRODUCT_NOT_FOUND
 */
export function placeOrder (cloud: Cloud, customer: string, shop: string, wishes: Wish[], message: string): { order: Order, message: WireMessage } {
  const [buyer, seller] = [cloud.account(customer).phone, cloud.account(shop)]
  cloud.shops.assertBusiness(seller.phone)
  const wanted = wishes.map(({ id, quantity }) => {
    const product = cloud.shops.catalogs.product(seller.phone, id)
    if (product === undefined || product.hidden) throw new SandboxProductNotFound(id)
    return { product, quantity }
  })
  const order = cloud.shops.orders.create(seller.phone, buyer, wanted)
  const id = `3A${randomBytes(9).toString('hex').toUpperCase()}`
  return { order, message: cloud.send({ id, from: buyer, to: seller.phone, content: orderContent(order, seller.pushname, message) }) }
}
