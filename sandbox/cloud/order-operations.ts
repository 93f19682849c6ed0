import type { Order, Wish } from '../protocol/business.js'
import type { WireMessage } from '../protocol/messages.js'
import { SandboxNothingToPay, SandboxProductNotFound } from '../errors-business.js'
import type { Cloud } from './cloud.js'
import { describe } from './content/describe.js'
import { paymentContent } from './content/interactive.js'
import { orderContent } from './content/order.js'
import { chatOf } from './messages.js'

/**
 * Keeps what a customer wants of a business.
 * @throws APP_SANDBOX_NOT_BUSINESS, APP_SANDBOX_PRODUCT_NOT_FOUND
 */
export function createOrder ({ businesses }: Cloud, buyer: string, seller: string, wishes: Wish[]): Order {
  businesses.assertBusiness(seller)
  const wanted = wishes.map(({ id, quantity }) => {
    const product = businesses.catalogs.product(seller, id)
    if (product === undefined || product.hidden) throw new SandboxProductNotFound(id)
    return { product, quantity }
  })
  return businesses.orders.create(seller, buyer, wanted)
}

/**
 * A customer orders from a business: the order is kept, and a message brings it.
 * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_NOT_BUSINESS, APP_SANDBOX_PRODUCT_NOT_FOUND
 */
export function placeOrder (
  cloud: Cloud,
  customer: string,
  shop: string,
  wishes: Wish[],
  message: string
): { order: Order, message: WireMessage } {
  const [buyer, seller] = [cloud.account(customer).phone, cloud.account(shop)]
  const order = createOrder(cloud, buyer, seller.phone, wishes)
  return {
    order,
    message: cloud.send({
      id: cloud.newMessageId(),
      from: buyer,
      to: seller.phone,
      content: orderContent(order, seller.pushname, message)
    })
  }
}

interface Bill {
  buttons?: Array<{ name: string, params: { reference_id?: string } }>
}

/**
 * A customer says that they have paid what a message asks for.
 * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOTHING_TO_PAY
 */
export function payOrder (
  cloud: Cloud,
  customer: string,
  messageId: string,
  method: string
): { reference: string, message: WireMessage } {
  const { phone } = cloud.account(customer)
  const bill = cloud.messageOf(phone, messageId)
  const { buttons } = describe(bill.content) as Bill
  const reference = buttons?.find(({ name }) => name === 'review_and_pay')?.params.reference_id
  if (reference === undefined) throw new SandboxNothingToPay(messageId)
  return {
    reference,
    message: cloud.send({
      id: cloud.newMessageId(),
      from: phone,
      to: chatOf(bill, phone),
      content: paymentContent(reference, method, cloud.clock.unixTime())
    })
  }
}
