import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

/** What a customer has ordered. */
class OrderModel extends BaseModel {}

defineModel(OrderModel, {
  proxyName: 'order',
  props: ['id', 'products', 'itemCount', 'subtotal', 'tax', 'total', 'currency', 'createdAt', 'sellerJid'],
  session: []
})

class OrderCollectionImpl extends BaseCollection<OrderModel> {
  static override model = OrderModel
}

interface OrderQuery {
  orderId: string
  token: string
  width: number
  height: number
}

export async function queryOrder ({ orderId: id, token }: OrderQuery): Promise<Attributes> {
  const { items, currency, total, created } = await cloud.request('order.get', { id, token })
  const products = items.map(({ image, ...item }) => ({
    ...item,
    thumbnailId: null,
    thumbnailUrl: image,
    properties: []
  }))
  return { products, currency, createdAt: created, subtotal: total, total, tax: null }
}

define('WAWebOrderModel', { default: OrderModel })
define('WAWebOrderCollection', { OrderCollection: new OrderCollectionImpl() })
define('WAWebBizQueryOrderJob', { queryOrder })
