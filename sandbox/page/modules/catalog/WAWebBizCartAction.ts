import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { CartCollection } from './WAWebCartCollection.js'
import type { CartItemModel, CartModel } from './WAWebCartModel.js'
import { shopName } from './WAWebCatalogCollection.js'
import type { ProductModel } from './WAWebProductModel.js'

/** Of one product. */
const MOST = 99

interface Added { newCount: number, status: 'SUCCESS' | 'QUANTITY_LIMIT_REACHED', totalCartCount: number }

function setQuantity (product: ProductModel, quantity: number): CartModel {
  const { id, catalogWid, name, currency, priceAmount1000, imageHash, imageCdnUrl } = product.attributes
  const cart = CartCollection.findCart(catalogWid)
  const price = priceAmount1000 === null ? null : Number(priceAmount1000)
  if (quantity < 1) cart.cartItemCollection.remove(id)
  else cart.cartItemCollection.add({ id, name, currency, priceAmount1000: price, imageHash, imageCdnUrl, quantity: Math.min(quantity, MOST) }, { merge: true })
  CartCollection.save()
  return cart
}

async function addProductToCart (product: ProductModel): Promise<Added> {
  const had = CartCollection.findCart(product.get('catalogWid')).cartItemCollection.get(product.id)?.quantity ?? 0
  const { itemCount } = setQuantity(product, had + 1)
  return { newCount: Math.min(had + 1, MOST), status: had < MOST ? 'SUCCESS' : 'QUANTITY_LIMIT_REACHED', totalCartCount: itemCount }
}

async function updateProductQuantityCart (product: ProductModel, quantity: number): Promise<void> {
  setQuantity(product, quantity)
}

async function deleteProductFromCart (business: string, id: string): Promise<void> {
  CartCollection.findCart(business).cartItemCollection.remove(id)
  CartCollection.save()
}

/** Others find these two by the names that WhatsApp's build gives them. */
Object.assign(updateProductQuantityCart, { displayName: 'updateProductQuantityCart [from WAWebBizUpdateProductQuantityCartAction]' })
Object.assign(deleteProductFromCart, { displayName: 'deleteProductFromCart [from WAWebBizDeleteProductFromCartAction]' })

async function createOrder (business: Wid, items: CartItemModel[]): Promise<{ id: string, token: string, price: Attributes }> {
  const wishes = items.map(({ id, quantity }) => ({ id, quantity }))
  const { id, token, total, currency } = await cloud.request('order.create', { of: await shopName(business), items: wishes })
  return { id, token, price: { subtotal: String(total), total: String(total), currency, priceStatus: 'VALID' } }
}

define('WAWebBizAddProductToCartAction', { addProductToCart })
define('WAWebBizUpdateProductQuantityCartAction', { default: updateProductQuantityCart })
define('WAWebBizDeleteProductFromCartAction', { default: deleteProductFromCart })
define('WAWebBizCreateOrderJob', { createOrder })
