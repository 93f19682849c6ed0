import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BlockBody, BlocklistReply } from '../../schemas/blocklist.js'
import { Done, SessionParams } from '../../schemas/common.js'

const blocklist: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/blocklist', {
    schema: {
      operationId: 'getBlocklist',
      tags: ['blocklist'],
      summary: 'List blocked contacts',
      description: 'Lists all blocked contacts.',
      params: SessionParams,
      response: { 200: BlocklistReply }
    }
  }, async ({ whatsappClient: client, params: { session } }) => ({ status: 'success' as const, response: await fastify.contacts.blocked(client), session }))

  fastify.post('/:session/block-contact', {
    preHandler: fastify.resolveRecipients,
    schema: {
      operationId: 'blockContact',
      tags: ['blocklist'],
      summary: 'Block contacts',
      description: 'Messages of blocked contacts no longer arrive, and they do not see when this account is online.',
      params: SessionParams,
      body: BlockBody,
      response: { 200: Done('Contact blocked', 'Blocked.') }
    }
  }, async ({ whatsappClient: client, recipients, params: { session } }) => {
    fastify.contacts.checkPersons(recipients, 'body/phone')
    for (const id of recipients) await client.blockContact(id)
    return { status: 'success' as const, response: { message: 'Contact blocked' }, session }
  })

  fastify.post('/:session/unblock-contact', {
    preHandler: fastify.resolveRecipients,
    schema: {
      operationId: 'unblockContact',
      tags: ['blocklist'],
      summary: 'Unblock contacts',
      description: 'Messages of these contacts arrive again; those that were sent meanwhile are lost.',
      params: SessionParams,
      body: BlockBody,
      response: { 200: Done('Contact UnBlocked', 'No longer blocked.') }
    }
  }, async ({ whatsappClient: client, recipients, params: { session } }) => {
    fastify.contacts.checkPersons(recipients, 'body/phone')
    for (const id of recipients) await client.unblockContact(id)
    return { status: 'success' as const, response: { message: 'Contact UnBlocked' }, session }
  })
}

export default blocklist
