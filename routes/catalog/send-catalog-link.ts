import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SendCatalogBody, SentCatalogReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const sendCatalogLink: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-link-catalog', {
    config: { needs: 'messages' },
    schema: {
      operationId: 'sendLinkCatalog',
      tags: ['catalog'],
      summary: "Send the link to this account's catalog",
      description: 'Sends the address of the own catalog, with a button that opens it, to one or several recipients, ' +
        'one after the other. All are checked before anything is sent.',
      params: SessionParams,
      body: SendCatalogBody,
      response: { 200: SentCatalogReply }
    }
  }, async (request) => {
    const { whatsapp, params: { session }, body: { phones, message } } = request
    const recipients = await fastify.resolvePeople(request, phones, 'body/phones')
    const response = []
    for (const phone of recipients) response.push({ phone, status: await whatsapp.catalog.sendLink(phone, message) })
    return { status: 'success' as const, response, session }
  })
}

export default sendCatalogLink
