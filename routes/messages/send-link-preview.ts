import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { SendLinkPreviewBody, SendLocationBody } from '../../schemas/messages-send.js'

const sendLinkPreview: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-link-preview', {
    schema: {
      operationId: 'sendLinkPreview',
      tags: ['messages'],
      summary: 'Send a link with a preview',
      description: 'Sends a link, shown with the title and picture of its page. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendLinkPreviewBody,
      response: { 201: SendResultsReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { url } = body
    const text = body.caption || body.message || ''
    const message = text.includes(url) ? text : `${url}\n${text}`
    const options = fastify.messages.optionsFor(client, recipients, body, text)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.messages.sendShort(client, chatId, message, { linkPreview: true, ...await options(chatId) }, 'sendLinkPreview'))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-location', {
    schema: {
      operationId: 'sendLocation',
      tags: ['messages'],
      summary: 'Send a location',
      description: 'Sends a place on the map, with a name and an address. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendLocationBody,
      response: { 201: SendResultsReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { lat, lng, title, address } = body
    const place = { lat, lng, ...(title && { name: title }), ...(address && { address }) }
    const options = fastify.messages.optionsFor(client, recipients, body)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) => client.sendLocation(chatId, { ...await options(chatId), ...place }))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendLinkPreview
