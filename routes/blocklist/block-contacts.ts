import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BlockBody } from '../../schemas/blocklist.js'
import { Done, SessionParams } from '../../schemas/common.js'
import { assertContacts } from '../../src/whatsapp/recipients.js'

const blockContacts: FastifyPluginAsyncTypebox = async (fastify) => {
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
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'body/phone')
    for (const id of recipients) await whatsapp.blocklist.block(id)
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
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'body/phone')
    for (const id of recipients) await whatsapp.blocklist.unblock(id)
    return { status: 'success' as const, response: { message: 'Contact UnBlocked' }, session }
  })
}

export default blockContacts
