import type { MessageContent } from '../../protocol/content.js'
import type { Order, OrderPart } from '../../protocol/business.js'
import type { ContentKind } from './kind.js'

export const order: ContentKind<OrderPart> = {
  part: 'orderMessage',
  describe: ({ orderId, message, itemCount, totalAmount1000, totalCurrencyCode }) => ({
    type: 'order',
    body: message,
    order: { id: orderId, itemCount, total: totalAmount1000, currency: totalCurrencyCode }
  })
}

export function orderContent (
  { id, token, seller, items, total, currency }: Order,
  title: string,
  message: string
): MessageContent {
  const part: OrderPart = {
    orderId: id,
    token,
    orderTitle: title,
    sellerJid: `${seller}@c.us`,
    itemCount: items.length,
    status: 1,
    message,
    totalAmount1000: total,
    totalCurrencyCode: currency
  }
  return { orderMessage: part }
}
