import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { EditMessageBody } from '../../schemas/message-actions.js'
import { MessageReply } from '../../schemas/messages.js'
import { optionsFor, refuseFields } from '../../src/whatsapp/message-options.js'

const editMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/edit-message', {
    config: { needs: 'edits', socketEvent: { event: 'edited-message' } },
    schema: {
      operationId: 'editMessage',
      tags: ['messages'],
      summary: 'Edit a message',
      description:
        'Gives a message of this account a new text, for everybody in the chat. Not possible later than 15 ' +
        'minutes after it was sent.',
      params: SessionParams,
      body: EditMessageBody,
      response: { 201: MessageReply }
    }
  }, async ({ whatsapp, params: { session }, body }, reply) => {
    refuseFields(body, ['quotedMsg', 'quotedMessageId'], 'an edit keeps what the message quotes')
    const options = await optionsFor(whatsapp, [], body)(body.id)
    const response = await whatsapp.messages.edit(body.id, body.newText, options)
    reply.code(201)
    return { status: 'success' as const, response, session }
  })
}

export default editMessage
