import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ChangedReply, DescriptionBody } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupDescription: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/group-description', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'setGroupDescription',
      tags: ['groups'],
      summary: 'Set the group description',
      description: 'Gives groups a new description. Where a group is restricted, only its admins may do that.',
      params: SessionParams,
      body: DescriptionBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { description } }) => {
    const response = await each(groups, (id) => whatsapp.groups.setDescription(id, description))
    return { status: 'success' as const, response, session }
  })
}

export default groupDescription
