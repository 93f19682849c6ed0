import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, ArchiveBody, ArchiveReply, NoBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'
import { each } from '../../src/shared/each.js'

const archiveChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/archive-chat', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'archiving' },
    schema: {
      operationId: 'archiveChat',
      tags: ['chats'],
      summary: 'Archive or unarchive chats',
      description: 'Puts chats into the archive, or with `value: false` back into the list. A chat that is there ' +
        'already is answered with 400, one that does not exist with 404.',
      params: SessionParams,
      body: ArchiveBody,
      response: { 201: ArchiveReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { value = true } }, reply) => {
    const response = await each(recipients, (id) => whatsapp.chats.archive(id, value))
    reply.code(201)
    return { status: 'success' as const, response, session }
  })

  fastify.post('/:session/archive-all-chats', {
    config: { needs: 'archiving' },
    schema: {
      operationId: 'archiveAllChats',
      tags: ['chats'],
      summary: 'Archive all chats',
      description: 'Puts all chats of this account into the archive.',
      params: SessionParams,
      body: NoBody,
      response: { 201: AllDoneReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    await whatsapp.chats.archiveAll()
    reply.code(201)
    return { status: 'success' as const, session }
  })
}

export default archiveChat
