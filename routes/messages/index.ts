import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import deleteMessage from './delete-message.js'
import downloadMedia from './download-media.js'
import editMessage from './edit-message.js'
import messageById from './message-by-id.js'
import sendButtons from './send-buttons.js'
import sendFile from './send-file.js'
import sendLinkPreview from './send-link-preview.js'
import sendMessage from './send-message.js'
import sendOrderMessage from './send-order-message.js'
import sendReply from './send-reply.js'
import sendStatus from './send-status.js'
import sendSticker from './send-sticker.js'
import sendVoice from './send-voice.js'

/** Messages: those to send first, then what can be done with one that is there. */
const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(sendMessage)
  await fastify.register(sendReply)
  await fastify.register(sendFile)
  await fastify.register(sendVoice)
  await fastify.register(sendSticker)
  await fastify.register(sendLinkPreview)
  await fastify.register(sendButtons)
  await fastify.register(sendOrderMessage)
  await fastify.register(sendStatus)
  await fastify.register(downloadMedia)
  await fastify.register(messageById)
  await fastify.register(editMessage)
  await fastify.register(deleteMessage)
}

export default messages
