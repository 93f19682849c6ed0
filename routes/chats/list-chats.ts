import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllChatsReply, ChatListReply, ChatsWithMessagesReply, ListChatsBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const listChats: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-chats', {
    schema: {
      operationId: 'getAllChats',
      tags: ['chats'],
      summary: 'List all chats',
      description: 'All chats of this account, the one with the newest message first. `list-chats` can give a part of them.',
      params: SessionParams,
      response: { 200: AllChatsReply }
    }
  }, async ({ whatsapp, params: { session } }) => ({ status: 'success' as const, response: await whatsapp.chats.list(), session }))

  fastify.post('/:session/list-chats', {
    schema: {
      operationId: 'listChats',
      tags: ['chats'],
      summary: 'List chats',
      description: 'Chats of this account, the one with the newest message first: all of them, or only groups, people, unread ones or those with a label; starting at one chat, with a limit.',
      params: SessionParams,
      body: ListChatsBody,
      response: { 200: ChatListReply }
    }
  }, async ({ whatsapp, body: { id, count, direction, onlyGroups, onlyUsers, onlyWithUnreadMessage, withLabels } }) => {
    const [from] = id === undefined ? [] : await whatsapp.chats.find(fastify.parseRecipients({ phone: [id] }, 'body/id'))
    const only = { onlyGroups, onlyUsers, onlyWithUnreadMessage }
    return whatsapp.chats.list({ ...only, ...(from && { id: from }), ...(count && { count }), ...(direction && { direction }), ...(withLabels && { withLabels }) })
  })

  fastify.get('/:session/all-chats-archived', {
    schema: {
      operationId: 'getArchivedChats',
      tags: ['chats'],
      summary: 'List archived chats',
      description: 'The chats of this account that are archived.',
      params: SessionParams,
      response: { 201: ChatListReply }
    }
  }, async ({ whatsapp }, reply) => {
    reply.code(201)
    return await whatsapp.chats.listArchived()
  })

  fastify.get('/:session/all-chats-with-messages', {
    schema: {
      operationId: 'getAllChatsWithMessages',
      tags: ['chats'],
      summary: 'List all chats with their messages',
      description: 'All chats, each with those of its messages that WhatsApp Web has loaded, in `messages`. `load-messages-in-chat` loads the older ones.',
      params: SessionParams,
      response: { 200: ChatsWithMessagesReply }
    }
  }, async ({ whatsapp, params: { session } }) => ({ status: 'success' as const, response: await whatsapp.chats.listWithMessages(), session }))
}

export default listChats
