import type { OrderPart } from '../../../../protocol/business.js'
import { addKind } from '../kinds.js'

/** A customer's order: its items are asked of the cloud, with the token. */
addKind<OrderPart>({
  types: ['order'],
  part: 'orderMessage',
  read: ({ orderId, token, orderTitle, sellerJid, itemCount, status, message, totalAmount1000, totalCurrencyCode }) =>
    ({ type: 'order', orderId, token, orderTitle, sellerJid, itemCount, status, message, totalAmount1000, totalCurrencyCode }),
  write: ({ orderId, token, orderTitle, sellerJid, itemCount, status, message, totalAmount1000, totalCurrencyCode }) =>
    ({ orderId, token, orderTitle, sellerJid, itemCount, status, message, totalAmount1000, totalCurrencyCode }) as OrderPart
})
