import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BusinessProductsReply, BusinessProfileReply, BusinessQuery, EditBusinessProfileBody, OrderParams, OrderReply } from '../../schemas/business.js'
import { SessionParams } from '../../schemas/common.js'

const RETRIEVED = 'Information retrieved successfully.'

const business: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/edit-business-profile', {
    schema: {
      operationId: 'editBusinessProfile',
      tags: ['business'],
      summary: 'Update the business profile',
      description: 'Updates the profile of this business; omitted fields are left unchanged. Only a business account can.',
      params: SessionParams,
      body: EditBusinessProfileBody,
      response: { 200: BusinessProfileReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body }) => ({ ...await fastify.business.editProfile(client, body), session }))

  fastify.get('/:session/get-business-profiles-products', {
    schema: {
      operationId: 'getBusinessProfilesProducts',
      tags: ['business'],
      summary: 'List products of a business',
      description: 'The products that a business shows, as WhatsApp Web holds them. A number that is no business, or has no catalog: 404.',
      params: SessionParams,
      querystring: BusinessQuery,
      response: { 201: BusinessProductsReply }
    }
  }, async ({ whatsappClient: client, params: { session }, query: { phone } }, reply) => {
    const [contact = ''] = fastify.parseRecipients({ phone }, 'query/phone')
    const data = [await fastify.business.catalogOf(client, contact)]
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact, session, data }, session }
  })

  fastify.get('/:session/get-order-by-messageId/:messageId', {
    schema: {
      operationId: 'getOrderByMessageId',
      tags: ['business'],
      summary: 'Get an order',
      description: 'What a customer has ordered, by the message that brought the order.',
      params: OrderParams,
      response: { 201: OrderReply }
    }
  }, async ({ whatsappClient: client, params: { session, messageId } }, reply) => {
    const data = await fastify.business.orderOf(client, messageId)
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact: null, session, data }, session }
  })
}

export default business
