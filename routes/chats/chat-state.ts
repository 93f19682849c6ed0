import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, ChatStateBody, RecordingBody, TypingBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const chatState: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.requireChats)

  fastify.post('/:session/chat-state', {
    schema: {
      operationId: 'setChatState',
      tags: ['chats'],
      summary: 'Set the chat state',
      description: 'Shows this account as typing (0) or recording (1) in chats, or ends that (2). `typing` and `recording` say the same more plainly.',
      params: SessionParams,
      body: ChatStateBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { chatstate } }) => {
    await whatsapp.chats.setState(recipients, chatstate)
    return { status: 'success' as const, session }
  })

  fastify.post('/:session/typing', {
    schema: {
      operationId: 'setTyping',
      tags: ['chats'],
      summary: 'Show typing',
      description: 'Shows this account as typing in chats until it is stopped with `value: false`, or sends something.',
      params: SessionParams,
      body: TypingBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { value = true } }) => {
    await whatsapp.chats.setState(recipients, value ? 0 : 2)
    return { status: 'success' as const, session }
  })

  fastify.post('/:session/recording', {
    schema: {
      operationId: 'setRecording',
      tags: ['chats'],
      summary: 'Show recording',
      description: 'Shows this account as recording in chats until it is stopped with `value: false`, or for `duration` milliseconds; then the answer comes when they are over.',
      params: SessionParams,
      body: RecordingBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, signal, params: { session }, body: { value = true, duration = 0 } }) => {
    if (value) await whatsapp.chats.record(recipients, duration, signal)
    else await whatsapp.chats.setState(recipients, 2)
    return { status: 'success' as const, session }
  })
}

export default chatState
