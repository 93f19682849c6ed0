import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import archive from './archive.js'
import chat from './chat.js'
import chatState from './chat-state.js'
import clearDelete from './clear-delete.js'
import listChats from './list-chats.js'
import messagesInChat from './messages-in-chat.js'
import pinMute from './pin-mute.js'
import seen from './seen.js'
import temporaryMessages from './temporary-messages.js'
import unreadMessages from './unread-messages.js'

/** Chats of this account, and the messages in them. */
const chats: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(listChats)
  await fastify.register(chat)
  await fastify.register(messagesInChat)
  await fastify.register(unreadMessages)
  await fastify.register(seen)
  await fastify.register(chatState)
  await fastify.register(archive)
  await fastify.register(pinMute)
  await fastify.register(temporaryMessages)
  await fastify.register(clearDelete)
}

export default chats
