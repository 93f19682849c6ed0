import { BaseCollection, type Identified } from '../../base/collection.js'
import { define } from '../../loader.js'
import { BackendEventBus } from '../conn/WAWebBackendEventBus.js'
import { CartModel } from './WAWebCartModel.js'

/** Carts are known to no server: this browser keeps them until it is logged out. */
const STORE = 'carts'

class CartCollectionImpl extends BaseCollection<CartModel> {
  static override model = CartModel

  /** The cart for a business; where there is none, an empty one. */
  findCart (business: Identified): CartModel {
    return this.gadd(business.toString())
  }

  restore (): void {
    this.add(JSON.parse(localStorage.getItem(STORE) ?? '[]'))
  }

  save (): void {
    localStorage.setItem(STORE, JSON.stringify(this.filter(({ cartItemCollection }) => cartItemCollection.length > 0)))
  }

  forget (): void {
    this.reset()
    localStorage.removeItem(STORE)
  }
}

export const CartCollection = new CartCollectionImpl()
CartCollection.restore()
BackendEventBus.onLogout(() => CartCollection.forget())

async function updateCart (_cart: CartModel): Promise<void> {
  CartCollection.save()
}

define('WAWebCartCollection', { CartCollection })
define('WAWebBizUpdateCartAction', { updateCart })
