import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { MessageReply } from '../../schemas/messages.js'
import { EditMessageBody, ReactMessageBody, StarMessageBody, StarMessageReply } from '../../schemas/message-actions.js'
import { InvalidRequest } from '../../src/errors.js'
import { isEmoji } from '../../schemas/emoji.js'
import type { EditOptions } from '../../src/whatsapp/send-options.js'

const editMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/edit-message', {
    config: { socketEvent: { event: 'edited-message' } },
    schema: {
      operationId: 'editMessage',
      tags: ['messages'],
      summary: 'Edit a message',
      description:
          'Gives a message of this account a new text, for everybody in the chat. Not possible later than 15 minutes after it was sent.',
      params: SessionParams,
      body: EditMessageBody,
      response: { 201: MessageReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body }, reply) => {
    const { id, newText } = body
    fastify.messages.refuseFields(body, ['quotedMsg', 'quotedMessageId'], 'an edit keeps what the message quotes')
    const options = await fastify.messages.optionsFor(client, [], body)(id)
    const response = await fastify.messages.editMessage(client, id, newText, options as EditOptions)
    reply.code(201)
    return { status: 'success' as const, response, session }
  })

  fastify.post('/:session/react-message', {
    schema: {
      operationId: 'reactToMessage',
      tags: ['messages'],
      summary: 'React to a message',
      description: 'Puts an emoji on a message, in place of an earlier one of this account, or takes it back.',
      params: SessionParams,
      body: ReactMessageBody,
      response: { 200: Done('Reaction sended', 'Everybody in the chat sees it.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { msgId, reaction } }) => {
    if (reaction && !isEmoji(reaction)) {
      throw new InvalidRequest('body/reaction must be one emoji, or empty to take the reaction back')
    }
    await client.sendReactionToMessage(msgId, reaction || false)
    return { status: 'success' as const, response: { message: 'Reaction sended' }, session }
  })

  fastify.post('/:session/star-message', {
    schema: {
      operationId: 'starMessage',
      tags: ['messages'],
      summary: 'Star a message',
      description: 'Stars one message or several, or takes the stars away. Only this account sees it.',
      params: SessionParams,
      body: StarMessageBody,
      response: { 200: StarMessageReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { messageId, star = true } }) => {
    const response = await fastify.messages.starMessages(client, [messageId].flat(), star)
    return { status: 'success' as const, response, session }
  })
}

export default editMessage
