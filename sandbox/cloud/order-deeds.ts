import type { Order, Wish } from '../protocol/business.js'
import type { WireMessage } from '../protocol.js'
import { SandboxProductNotFound } from '../errors-business.js'
import type { Cloud } from './cloud.js'
import { orderContent } from './content/order.js'
import { newMessageId } from './message-id.js'

/**
 * Keeps what a customer wants of a business.
 * @throws APP_SANDBOX_NOT_BUSINESS, APP_SANDBOX_PRODUCT_NOT_FOUND
 */
export function createOrder ({ shops }: Cloud, buyer: string, seller: string, wishes: Wish[]): Order {
  shops.assertBusiness(seller)
  const wanted = wishes.map(({ id, quantity }) => {
    const product = shops.catalogs.product(seller, id)
    if (product === undefined || product.hidden) throw new SandboxProductNotFound(id)
    return { product, quantity }
  })
  return shops.orders.create(seller, buyer, wanted)
}

/**
 * A customer orders from a business: the order is kept, and a message brings it.
 * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_NOT_BUSINESS, APP_SANDBOX_PRODUCT_NOT_FOUND
 */
export function placeOrder (cloud: Cloud, customer: string, shop: string, wishes: Wish[], message: string): { order: Order, message: WireMessage } {
  const [buyer, seller] = [cloud.account(customer).phone, cloud.account(shop)]
  const order = createOrder(cloud, buyer, seller.phone, wishes)
  return { order, message: cloud.send({ id: newMessageId(), from: buyer, to: seller.phone, content: orderContent(order, seller.pushname, message) }) }
}
