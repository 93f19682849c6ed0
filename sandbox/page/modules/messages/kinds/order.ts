import type { OrderPart } from '../../../../protocol/business.js'
import { addKind } from '../kinds.js'

/** A customer's order: its items are asked of the cloud, with the token. */
addKind<OrderPart>({
  types: ['order'],
  part: 'orderMessage',
  read: ({
    orderId,
    token,
    orderTitle,
    sellerJid,
    itemCount,
    status,
    message,
    totalAmount1000,
    totalCurrencyCode,
    thumbnail
  }) => ({
    type: 'order',
    orderId,
    token,
    orderTitle,
    sellerJid,
    itemCount,
    status,
    message,
    totalAmount1000,
    totalCurrencyCode,
    ...(thumbnail !== undefined && { thumbnail })
  }),
  write: ({
    orderId,
    token,
    orderTitle,
    sellerJid,
    itemCount,
    status,
    message,
    totalAmount1000,
    totalCurrencyCode,
    thumbnail
  }) =>
    ({
      orderId,
      token,
      orderTitle,
      sellerJid,
      itemCount,
      status,
      message,
      totalAmount1000,
      totalCurrencyCode,
      ...(thumbnail && { thumbnail })
    }) as OrderPart
})
