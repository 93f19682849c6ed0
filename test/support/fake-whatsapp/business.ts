import type { Order } from '../../../schemas/business.js'
import { NotABusiness, NotFound, OperationRejected } from '../../../src/errors.js'
import type { Business } from '../../../src/whatsapp/business.js'
import { newNumber, now, type FakeAccount } from './account.js'
import { catalogOf, shown } from './catalog.js'
import { toModel } from './catalogs.js'

export function business (account: FakeAccount): Business {
  const details: Record<string, unknown> = {}
  return {
    editProfile: async ({ adress, websites, phone, ...change }) => {
      if (!account.isBusiness) throw new NotABusiness('editBusinessProfile', 'Not a business profile')
      const [website, address] = [change.website ?? websites, change.address ?? adress]
      Object.assign(details, change, {
        ...(address !== undefined && { address }),
        ...(website !== undefined && { website: [website].flat().map((url) => ({ url })) })
      })
      return { id: account.own.id, ...details }
    },
    products: async (businessId) => shown(account, businessId, 'getBusinessProfilesProducts').map(toModel),
    order: async (messageId) => {
      const message = account.message(messageId)
      if (!message) throw new NotFound(`message ${messageId}`)
      const order = account.catalogs.get(account.own.id)?.orders.get(message.orderId ?? '')
      if (!order) throw new OperationRejected('getOrder', 'Message not is a order')
      return order
    }
  }
}

/** A customer orders products of this account. Returns the id of the message that brings the order. */
export function placeOrder (account: FakeAccount, customer: string, productId: string, quantity: number): string {
  const { products, orders } = catalogOf(account, account.own.id, 'placeOrder')
  const product = products.find(({ id }) => id === productId)
  if (!product) throw new Error(`there is no product ${productId}`)
  const { id, name, price, currency } = product
  const total = price === null ? null : price * quantity
  const order: Order = {
    id: newNumber(),
    products: [{ id, name, price, currency, quantity }],
    itemCount: 1,
    subtotal: total,
    tax: null,
    total,
    currency,
    createdAt: now(),
    sellerJid: account.own.id
  }
  orders.set(order.id, order)
  return account.receive(customer, '', { type: 'order', orderId: order.id })
}
