import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { isEmoji } from '../../schemas/emoji.js'
import { ReactMessageBody } from '../../schemas/message-actions.js'
import { InvalidRequest } from '../../src/errors.js'

const reactMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/react-message', {
    config: { needs: 'reactions' },
    schema: {
      operationId: 'reactToMessage',
      tags: ['messages'],
      summary: 'React to a message',
      description: 'Puts an emoji on a message, in place of an earlier one of this account, or takes it back.',
      params: SessionParams,
      body: ReactMessageBody,
      response: { 200: Done('Reaction sended', 'Everybody in the chat sees it.') }
    }
  }, async ({ whatsapp: { messages }, params: { session }, body: { msgId, reaction } }) => {
    if (reaction && !isEmoji(reaction)) {
      throw new InvalidRequest('body/reaction must be one emoji, or empty to take the reaction back')
    }
    await messages.react(msgId, reaction || null)
    return { status: 'success' as const, response: { message: 'Reaction sended' }, session }
  })
}

export default reactMessage
