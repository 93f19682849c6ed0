import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ChangedReply, PropertyBody } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupProperty: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/group-property', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'setGroupProperty',
      tags: ['groups'],
      summary: 'Set a group setting',
      description: 'Turns a setting of groups on or off: who writes, who changes the group, whether messages ' +
        'disappear.',
      params: SessionParams,
      body: PropertyBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { property, value = true } }) => {
    const response = await each(groups, (id) => whatsapp.groups.setProperty(id, property, value))
    return { status: 'success' as const, response, session }
  })
}

export default groupProperty
