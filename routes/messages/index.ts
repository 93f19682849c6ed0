import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import contactVcard from './contact-vcard.js'
import deleteMessage from './delete-message.js'
import downloadMedia from './download-media.js'
import editMessage from './edit-message.js'
import forwardMessages from './forward-messages.js'
import getPlatformFromMessage from './get-platform-from-message.js'
import messageById from './message-by-id.js'
import reactMessage from './react-message.js'
import reactions from './reactions.js'
import sendButtons from './send-buttons.js'
import sendFile from './send-file.js'
import sendLinkPreview from './send-link-preview.js'
import sendListMessage from './send-list-message.js'
import sendLocation from './send-location.js'
import sendMentioned from './send-mentioned.js'
import sendMessage from './send-message.js'
import sendOrderMessage from './send-order-message.js'
import sendPixKey from './send-pix-key.js'
import sendPollMessage from './send-poll-message.js'
import sendReply from './send-reply.js'
import sendStatus from './send-status.js'
import sendSticker from './send-sticker.js'
import sendVoice from './send-voice.js'
import starMessage from './star-message.js'

/** Messages: those to send first, then what can be done with one that exists. */
const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'messages')
  await fastify.register(sendMessage)
  await fastify.register(sendReply)
  await fastify.register(sendMentioned)
  await fastify.register(sendFile)
  await fastify.register(sendVoice)
  await fastify.register(sendSticker)
  await fastify.register(sendLocation)
  await fastify.register(contactVcard)
  await fastify.register(sendLinkPreview)
  await fastify.register(sendPollMessage)
  await fastify.register(sendListMessage)
  await fastify.register(sendButtons)
  await fastify.register(sendOrderMessage)
  await fastify.register(sendPixKey)
  await fastify.register(sendStatus)
  await fastify.register(forwardMessages)
  await fastify.register(downloadMedia)
  await fastify.register(messageById)
  await fastify.register(reactions)
  await fastify.register(getPlatformFromMessage)
  await fastify.register(reactMessage)
  await fastify.register(editMessage)
  await fastify.register(starMessage)
  await fastify.register(deleteMessage)
}

export default messages
