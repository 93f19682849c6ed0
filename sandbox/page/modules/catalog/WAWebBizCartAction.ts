import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { queryOrder } from '../business/WAWebOrder.js'
import type { Wid } from '../ids/WAWebWid.js'
import { CartCollection, updateCart } from './WAWebCartCollection.js'
import type { CartItemModel, CartModel } from './WAWebCartModel.js'
import { shopName } from './WAWebCatalogCollection.js'
import type { ProductModel } from './WAWebProductModel.js'

/** Of one product. */
const MOST = 99

interface Added {
  newCount: number
  status: 'SUCCESS' | 'QUANTITY_LIMIT_REACHED'
  totalCartCount: number
}

/** Totals are updated, and the browser keeps the cart. */
function changed (cart: CartModel): CartModel {
  cart.trigger('change:cartItemCollection')
  void updateCart(cart)
  return cart
}

function addProductToCart (product: ProductModel): Added {
  const { id, catalogWid, name, currency, priceAmount1000, imageHash, maxAvailable } = product.attributes
  const cart = CartCollection.findCart(catalogWid)
  const had = cart.cartItemCollection.get(id)?.quantity ?? 0
  const quantity = Math.min(had + 1, MOST)
  const price = priceAmount1000 === null ? null : Number(priceAmount1000)
  cart.cartItemCollection.add(
    { id, name, currency, priceAmount1000: price, imageHash, maxAvailable, quantity },
    { merge: true }
  )
  return {
    newCount: quantity,
    status: had < MOST ? 'SUCCESS' : 'QUANTITY_LIMIT_REACHED',
    totalCartCount: changed(cart).itemCount
  }
}

function updateProductQuantityCart (product: ProductModel, quantity: number): void {
  const cart = CartCollection.findCart(product.get('catalogWid'))
  cart.cartItemCollection.get(product.id)?.set('quantity', quantity)
  changed(cart)
}

function deleteProductFromCart (business: string, id: string): number {
  const cart = CartCollection.findCart(business)
  cart.cartItemCollection.remove(id)
  return changed(cart).itemCount
}

async function createOrder (
  business: Wid,
  items: CartItemModel[]
): Promise<{ id: string, token: string, price: Attributes }> {
  const wishes = items.map(({ id, quantity }) => ({ id, quantity }))
  const { id, token, total, currency } = await cloud.request('order.create', {
    of: await shopName(business),
    items: wishes
  })
  return { id, token, price: { subtotal: String(total), total: String(total), currency, priceStatus: 'VALID' } }
}

define('WAWebBizAddProductToCartAction', { addProductToCart })
define('WAWebBizUpdateProductQuantityCartAction', { default: updateProductQuantityCart })
define('WAWebBizDeleteProductFromCartAction', { default: deleteProductFromCart })
define('WAWebBizOrderAction', { createOrder, queryOrder })
