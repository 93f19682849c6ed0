import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { SendLocationBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendLocation: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-location', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'locations' },
    schema: {
      operationId: 'sendLocation',
      tags: ['messages'],
      summary: 'Send a location',
      description: `Sends a place on the map, with a name and an address. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendLocationBody,
      response: { 201: SendResultsReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { lat, lng, title, address } = body
    const place = { lat, lng, ...(title && { name: title }), ...(address && { address }) }
    const sent = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendLocation(chatId, place, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendLocation
