import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import allChats from './all-chats.js'
import allChatsArchived from './all-chats-archived.js'
import allChatsWithMessages from './all-chats-with-messages.js'
import allMessagesInChat from './all-messages-in-chat.js'
import allNewMessages from './all-new-messages.js'
import allUnreadMessages from './all-unread-messages.js'
import archiveChat from './archive-chat.js'
import chatById from './chat-by-id.js'
import chatIsOnline from './chat-is-online.js'
import chatState from './chat-state.js'
import clearChat from './clear-chat.js'
import deleteChat from './delete-chat.js'
import getMessages from './get-messages.js'
import lastSeen from './last-seen.js'
import listChats from './list-chats.js'
import listMutes from './list-mutes.js'
import loadMessagesInChat from './load-messages-in-chat.js'
import markUnseen from './mark-unseen.js'
import pinChat from './pin-chat.js'
import recording from './recording.js'
import sendMute from './send-mute.js'
import sendSeen from './send-seen.js'
import temporaryMessages from './temporary-messages.js'
import typing from './typing.js'
import unreadMessages from './unread-messages.js'

/** Chats of this account, and the messages in them. */
const chats: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'chats')
  await fastify.register(allChats)
  await fastify.register(listChats)
  await fastify.register(allChatsArchived)
  await fastify.register(allChatsWithMessages)
  await fastify.register(chatById)
  await fastify.register(chatIsOnline)
  await fastify.register(lastSeen)
  await fastify.register(allMessagesInChat)
  await fastify.register(loadMessagesInChat)
  await fastify.register(getMessages)
  await fastify.register(allNewMessages)
  await fastify.register(unreadMessages)
  await fastify.register(allUnreadMessages)
  await fastify.register(sendSeen)
  await fastify.register(markUnseen)
  await fastify.register(chatState)
  await fastify.register(typing)
  await fastify.register(recording)
  await fastify.register(archiveChat)
  await fastify.register(pinChat)
  await fastify.register(sendMute)
  await fastify.register(listMutes)
  await fastify.register(temporaryMessages)
  await fastify.register(clearChat)
  await fastify.register(deleteChat)
}

export default chats
