import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AddProductBody, EditProductBody, ProductModelReply, ProductQuery, ProductReply, ProductsQuery, ProductsReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const products: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/get-products', {
    schema: {
      operationId: 'getProducts',
      tags: ['catalog'],
      summary: 'List products of a business',
      description: 'The products that a business shows; of the own catalog the hidden ones too. A number that is no business, or has no catalog: 404.',
      params: SessionParams,
      querystring: ProductsQuery,
      response: { 201: ProductsReply }
    }
  }, async ({ whatsappClient: client, params: { session }, query: { phone, qnt = 10 } }, reply) => {
    const [id = ''] = fastify.parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await client.getProducts(id, qnt), session }
  })

  fastify.get('/:session/get-product-by-id', {
    schema: {
      operationId: 'getProductById',
      tags: ['catalog'],
      summary: 'Get a product',
      description: 'A product that a business shows, by its id.',
      params: SessionParams,
      querystring: ProductQuery,
      response: { 201: ProductReply }
    }
  }, async ({ whatsappClient: client, params: { session }, query: { phone, id } }, reply) => {
    const [businessId = ''] = fastify.parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.productOf(client, businessId, id), session }
  })

  fastify.post('/:session/add-product', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('image'),
    schema: {
      operationId: 'addProduct',
      tags: ['catalog'],
      summary: 'Add a product',
      description: 'Adds a product to the own catalog. Only a business account can.',
      params: SessionParams,
      body: AddProductBody,
      response: { 201: ProductModelReply('The new product.') }
    }
  }, async ({ whatsappClient: client, picture, params: { session }, body: { name, price, description, url, retailerId, currency = 'BRL' } }, reply) => {
    const product = { name, image: picture, price, description, url, retailerId, currency }
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.createProduct(client, product), session }
  })

  fastify.post('/:session/edit-product', {
    bodyLimit: fastify.fileBodyLimit,
    schema: {
      operationId: 'editProduct',
      tags: ['catalog'],
      summary: 'Update a product',
      description: 'Changes a product of the own catalog; what is not named stays.',
      params: SessionParams,
      body: EditProductBody,
      response: { 201: ProductModelReply('The product as it is now.') }
    }
  }, async (request, reply) => {
    const { whatsappClient: client, params: { session }, body: { id, options } } = request
    const { image, price, isHidden, name, description, url, retailerId } = options
    const picture = image === undefined ? undefined : await fastify.pictureOf(request, 'options/image', image)
    const change = { name, description, url, retailerId, ...(price !== undefined && { price }), ...(isHidden !== undefined && { isHidden }) }
    const changed = await fastify.catalog.editProduct(client, id, change)
    reply.code(201)
    return { status: 'success' as const, response: picture ? await fastify.catalog.setProductImage(client, id, picture, 'change') : changed, session }
  })
}

export default products
