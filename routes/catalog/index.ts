import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import addProduct from './add-product.js'
import createCollection from './create-collection.js'
import deleteCollection from './delete-collection.js'
import deleteProducts from './delete-products.js'
import editCollection from './edit-collection.js'
import editProduct from './edit-product.js'
import getCollections from './get-collections.js'
import getProducts from './get-products.js'
import removeProductImage from './remove-product-image.js'
import sendCatalogLink from './send-catalog-link.js'
import setCartEnabled from './set-cart-enabled.js'
import setProductImage from './set-product-image.js'
import setProductVisibility from './set-product-visibility.js'

/** Products and collections of businesses, and the catalog of this account. */
const catalog: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'catalog')
  await fastify.register(getProducts)
  await fastify.register(addProduct)
  await fastify.register(editProduct)
  await fastify.register(setProductVisibility)
  await fastify.register(deleteProducts)
  await fastify.register(setProductImage)
  await fastify.register(removeProductImage)
  await fastify.register(getCollections)
  await fastify.register(createCollection)
  await fastify.register(editCollection)
  await fastify.register(deleteCollection)
  await fastify.register(setCartEnabled)
  await fastify.register(sendCatalogLink)
}

export default catalog
