import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdminsReply, GroupParams } from '../../schemas/groups.js'
import type { Wid } from '../../schemas/contacts.js'

const groupAdmins: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/group-admins/:groupId', {
    preHandler: fastify.resolveGroups,
    schema: {
      operationId: 'listGroupAdmins',
      tags: ['groups'],
      summary: 'List group admins',
      description: 'The ids of the admins: one list for each group that is named.',
      params: GroupParams,
      response: { 200: AdminsReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) => {
    const response: Wid[][] = []
    for (const id of groups) response.push(await whatsapp.groups.admins(id))
    return { status: 'success' as const, response, session }
  })
}

export default groupAdmins
