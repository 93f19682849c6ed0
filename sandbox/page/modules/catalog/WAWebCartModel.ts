import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'

/** A product that a customer wants, at the price that the catalog told. */
export class CartItemModel extends BaseModel {
  declare id: string
  declare quantity: number
  declare priceAmount1000: number | null
  declare currency: string
}

defineModel(CartItemModel, { proxyName: 'cart-item', props: ['id', 'priceAmount1000', 'currency', 'name', 'quantity', 'imageHash', 'imageCdnUrl'], session: ['stale'] })

class CartItemCollectionImpl extends BaseCollection<CartItemModel> {
  static override model = CartItemModel
}

/** What the owner of this page wants to order from one business, which is the cart's id. */
export class CartModel extends BaseModel {
  declare id: string
  declare itemCount: number
  declare message: string
  declare cartItemCollection: BaseCollection<CartItemModel>

  override [DEFAULTS] (): Attributes {
    return { message: '', itemCount: 0, total: 0 }
  }

  override initialize (): void {
    this.cartItemCollection = new CartItemCollectionImpl(this.get('products') ?? [])
    for (const event of ['add', 'remove', 'change:quantity']) this.cartItemCollection.on(event, () => this.countTotals())
    this.countTotals()
  }

  countTotals (): void {
    const items = this.cartItemCollection
    this.set({
      itemCount: items.length,
      total: items.reduce((sum, { quantity, priceAmount1000 }) => sum + quantity * (priceAmount1000 ?? 0), 0),
      currency: items.head()?.currency
    })
  }

  override toJSON (): Attributes {
    return { ...super.toJSON(), products: this.cartItemCollection.toJSON() }
  }
}

defineModel(CartModel, { proxyName: 'cart', props: ['id', 'products', 'itemCount', 'total', 'currency', 'message'], session: ['stale'] })

define('WAWebCartItemModel', { default: CartItemModel })
define('WAWebCartModel', { default: CartModel })
