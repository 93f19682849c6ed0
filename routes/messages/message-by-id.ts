import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessageIdParams, MessageParams } from '../../schemas/messages.js'
import { MessageByIdReply, PlatformReply, ReactionsReply, VotesReply } from '../../schemas/message-actions.js'

const messageById: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/message-by-id/:messageId', {
    schema: {
      operationId: 'getMessageById',
      tags: ['messages'],
      summary: 'Get a message',
      description: 'A message by its id, also one that was sent long ago.',
      params: MessageParams,
      response: { 201: MessageByIdReply }
    }
  }, async ({ whatsappClient: client, params: { session, messageId } }, reply) => {
    const data = await fastify.messages.findMessage(client, messageId)
    const { chatId } = data as { chatId?: string | { user?: string } }
    const contact = typeof chatId === 'object' ? chatId.user ?? null : /^[^@]*/.exec(String(chatId))?.[0] ?? null
    reply.code(201)
    return {
      status: 'Success' as const,
      response: { message: 'Information retrieved successfully.', contact, session, data },
      session
    }
  })

  fastify.get('/:session/reactions/:id', {
    schema: {
      operationId: 'getReactions',
      tags: ['messages'],
      summary: 'List reactions to a message',
      description: 'Who reacted to a message, by emoji.',
      params: MessageIdParams,
      response: { 200: ReactionsReply }
    }
  }, async ({ whatsappClient: client, params: { session, id } }) =>
    ({ status: 'success' as const, response: await fastify.messages.reactionsOf(client, id), session }))

  fastify.get('/:session/votes/:id', {
    schema: {
      operationId: 'getVotes',
      tags: ['messages'],
      summary: 'List votes of a poll',
      description: 'Who voted on a poll, and for what.',
      params: MessageIdParams,
      response: { 200: VotesReply }
    }
  },
  async ({ whatsappClient: client, params: { session, id } }) => ({
    status: 'success' as const,
    response: await fastify.messages.votesOf(client, id),
    session
  })
  )

  fastify.get('/:session/get-platform-from-message/:messageId', {
    schema: {
      operationId: 'getPlatformFromMessage',
      tags: ['messages'],
      summary: "Get the sender's platform",
      description:
          'Derives from the form of a message id whether it was written on Android, an iPhone, or the web. The message itself is not loaded.',
      params: MessageParams,
      response: { 200: PlatformReply }
    }
  }, async ({ whatsappClient: client, params: { messageId } }, reply) => {
    reply.type('application/json')
    return JSON.stringify(await fastify.messages.platformOf(client, messageId))
  })
}

export default messageById
