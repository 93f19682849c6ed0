import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatListReply, ListChatsBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const listChats: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/list-chats', {
    schema: {
      operationId: 'listChats',
      tags: ['chats'],
      summary: 'List chats',
      description: 'Chats of this account, the one with the newest message first: all of them, or only groups, ' +
        'people, unread ones or those with a label; starting at one chat, with a limit.',
      params: SessionParams,
      body: ListChatsBody,
      response: { 200: ChatListReply }
    }
  }, async ({ whatsapp, body: { id, count, direction, onlyGroups, onlyUsers, onlyWithUnreadMessage, withLabels } }) => {
    const start = id === undefined ? [] : parseRecipients({ phone: [id] }, 'body/id')
    const [from] = id === undefined ? [] : await whatsapp.chats.find(start)
    return whatsapp.chats.list({
      onlyGroups,
      onlyUsers,
      onlyWithUnreadMessage,
      ...(from && { id: from }),
      ...(count && { count }),
      ...(direction && { direction }),
      ...(withLabels && { withLabels })
    })
  })
}

export default listChats
