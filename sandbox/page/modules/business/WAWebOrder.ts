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
  session: ['stale']
})

class OrderCollectionImpl extends BaseCollection<OrderModel> {
  static override model = OrderModel
}

async function queryOrder (id: string, _width: number, _height: number, token: string): Promise<Attributes> {
  const { items, currency, total, created } = await cloud.request('order.get', { id, token })
  const products = items.map(({ image, ...item }) => ({ ...item, thumbnailId: null, thumbnailUrl: image, properties: [] }))
  return { products, currency, createdAt: created, subtotal: total, total, tax: null }
}

define('WAWebOrderModel', { default: OrderModel })
define('WAWebOrderCollection', { OrderCollection: new OrderCollectionImpl() })
define('WAWebBizQueryOrderJob', { queryOrder })
