import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ChangedReply, SubjectBody } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupSubject: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/group-subject', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'setSubject',
      tags: ['groups'],
      summary: 'Set the group subject',
      description: 'Gives groups a new name. Where a group is restricted, only its admins may do that.',
      params: SessionParams,
      body: SubjectBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { title } }) => {
    const response = await each(groups, (id) => whatsapp.groups.setSubject(id, title))
    return { status: 'success' as const, response, session }
  })
}

export default groupSubject
