import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ReactionsReply, VotesReply } from '../../schemas/message-actions.js'
import { MessageIdParams } from '../../schemas/messages.js'

const reactions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/reactions/:id', {
    config: { needs: 'reactions' },
    schema: {
      operationId: 'getReactions',
      tags: ['messages'],
      summary: 'List reactions to a message',
      description: 'Who reacted to a message, by emoji.',
      params: MessageIdParams,
      response: { 200: ReactionsReply }
    }
  }, async ({ whatsapp: { messages }, params: { session, id } }) =>
    ({ status: 'success' as const, response: await messages.reactions(id), session }))

  fastify.get('/:session/votes/:id', {
    config: { needs: 'polls' },
    schema: {
      operationId: 'getVotes',
      tags: ['messages'],
      summary: 'List votes of a poll',
      description: 'Who voted on a poll, and for what.',
      params: MessageIdParams,
      response: { 200: VotesReply }
    }
  }, async ({ whatsapp: { messages }, params: { session, id } }) =>
    ({ status: 'success' as const, response: await messages.votes(id), session }))
}

export default reactions
