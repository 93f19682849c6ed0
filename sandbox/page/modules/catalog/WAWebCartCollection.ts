import { BaseCollection, type Identified } from '../../base/collection.js'
import { define } from '../../loader.js'
import { BackendEventBus } from '../conn/WAWebBackendEventBus.js'
import { CartModel } from './WAWebCartModel.js'

/** Carts are known to no server: this browser keeps them until it is logged out. */
const STORE = 'carts'

class CartCollectionImpl extends BaseCollection<CartModel> {
  static override model = CartModel
  imageWidth = 100
  imageHeight = 100

  /** The cart for a business; where there is none, an empty one. */
  findCart (business: Identified): CartModel {
    return this.gadd(business.toString())
  }
}

export const CartCollection = new CartCollectionImpl()

CartCollection.add(JSON.parse(localStorage.getItem(STORE) ?? '[]'))

BackendEventBus.onLogout(() => {
  CartCollection.reset()
  localStorage.removeItem(STORE)
})

export async function updateCart (_cart: CartModel): Promise<void> {
  localStorage.setItem(
    STORE,
    JSON.stringify(CartCollection.filter(({ itemCount, message }) => itemCount > 0 || message !== ''))
  )
}

define('WAWebCartCollection', { CartCollection })
define('WAWebBizCartBridge', { updateCart })
