import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BusinessProductsReply, BusinessQuery } from '../../schemas/business.js'
import { RETRIEVED, SessionParams } from '../../schemas/common.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const getBusinessProducts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-business-profiles-products', {
    config: { needs: 'catalog' },
    schema: {
      operationId: 'getBusinessProfilesProducts',
      tags: ['business'],
      summary: 'List products of a business',
      description: 'The products that a business shows, as WhatsApp Web holds them. A number that is no business, or ' +
        'has no catalog: 404.',
      params: SessionParams,
      querystring: BusinessQuery,
      response: { 201: BusinessProductsReply }
    }
  }, async ({ whatsapp, params: { session }, query: { phone } }, reply) => {
    const [contact = ''] = parseRecipients({ phone }, 'query/phone')
    const data = [await whatsapp.business.products(contact)]
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact, session, data }, session }
  })
}

export default getBusinessProducts
