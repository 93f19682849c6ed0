import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { EditProductBody, UpdatedProductReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const editProduct: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/edit-product', {
    bodyLimit: fastify.fileBodyLimit,
    config: { needs: 'products' },
    schema: {
      operationId: 'editProduct',
      tags: ['catalog'],
      summary: 'Update a product',
      description: 'Changes a product of the own catalog; what is not named stays.',
      params: SessionParams,
      body: EditProductBody,
      response: { 201: UpdatedProductReply }
    }
  }, async (request, reply) => {
    const { whatsapp, params: { session }, body: { id, options } } = request
    const { image, price, isHidden, name, description, url, retailerId } = options
    const picture = image === undefined ? undefined : await fastify.pictureOf(request, 'options/image', image)
    const given = { ...(price !== undefined && { price }), ...(isHidden !== undefined && { isHidden }) }
    const changed = await whatsapp.catalog.edit(id, { name, description, url, retailerId, ...given })
    reply.code(201)
    const response = picture ? await whatsapp.catalog.changeImage(id, picture) : changed
    return { status: 'success' as const, response, session }
  })
}

export default editProduct
