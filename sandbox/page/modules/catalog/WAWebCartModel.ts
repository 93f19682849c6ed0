import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'

/** A product that a customer wants, at the price of the catalog. */
export class CartItemModel extends BaseModel {
  declare id: string
  declare quantity: number
  declare priceAmount1000: number | null
  declare currency: string
}

defineModel(CartItemModel, {
  proxyName: 'cart-item',
  props: [
    'id',
    'priceAmount1000',
    'currency',
    'name',
    'quantity',
    'imageHash',
    'imageCdnUrl',
    'maxAvailable',
    'variantProperties'
  ]
})

class CartItemCollectionImpl extends BaseCollection<CartItemModel> {
  static override model = CartItemModel
}

/** What the owner of this page wants to order from one business, which is the cart's id. */
export class CartModel extends BaseModel {
  declare id: string
  declare itemCount: number
  declare total: number | null
  declare message: string
  declare cartItemCollection: BaseCollection<CartItemModel>

  override [DEFAULTS] (): Attributes {
    return { message: '', itemCount: 0, total: 0 }
  }

  override initialize (): void {
    this.cartItemCollection = new CartItemCollectionImpl()
    this.cartItemCollection.add(this.get('products') ?? [])
    this.on('change:cartItemCollection', () => this.countTotals())
  }

  countTotals (): void {
    const items = this.cartItemCollection
    const currencies = new Set(items.map(({ currency }) => currency))
    const total = items.reduce((sum, { quantity, priceAmount1000 }) => sum + quantity * (priceAmount1000 ?? 0), 0)
    const isSummable = currencies.size === 1
    this.set({
      itemCount: items.reduce((sum, { quantity }) => sum + quantity, 0),
      total: isSummable ? total : null,
      currency: isSummable ? [...currencies][0] : null
    })
  }

  override toJSON (): Attributes {
    return { ...super.toJSON(), products: this.cartItemCollection.toJSON() }
  }
}

defineModel(CartModel, { proxyName: 'cart', props: ['id', 'products', 'itemCount', 'total', 'currency', 'message'] })

define('WAWebCartItemModel', { CartItem: CartItemModel })
define('WAWebCartModel', { default: CartModel })
