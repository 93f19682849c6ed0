import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatwootBody, ChatwootReply } from '../../schemas/chatwoot.js'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { MediaTooLarge } from '../../src/errors.js'

const receiveChatwoot: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/chatwoot', {
    preHandler: [fastify.receiveChatwoot, fastify.resolveRecipients],
    schema: {
      operationId: 'receiveChatwoot',
      tags: ['chatwoot'],
      summary: 'Receive messages of Chatwoot agents',
      description:
        'The webhook of a Chatwoot inbox: an outgoing message of an agent goes to the contact of its conversation, ' +
        'with all its files. Give Chatwoot the address `…/api/{session}:{token}/chatwoot`, with a token of ' +
        'generate-token, since it can send no header. Private notes, incoming messages and other events are taken ' +
        'and nothing is done; a message is delivered once, however often Chatwoot reports it. Files are fetched from ' +
        'Chatwoot under the rules of every URL here: a Chatwoot on a private network needs ALLOW_PRIVATE_URLS.',
      params: SessionParams,
      body: ChatwootBody,
      response: { 200: ChatwootReply, ...errorReplies(MediaTooLarge) }
    }
  }, async (request) => {
    const delivered = await fastify.deliverChatwoot(request)
    const message = delivered ? 'Success on  receive chatwoot' as const : 'Success on receive chatwoot' as const
    return { status: 'success' as const, message, session: request.params.session }
  })
}

export default receiveChatwoot
