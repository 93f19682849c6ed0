import fp from 'fastify-plugin'
import { parseGroups } from '../../src/whatsapp/recipients.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook: the ids of the groups that the path or the body names in `groupId`, as `request.groups`. */
    resolveGroups: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest { groups: string[] }
}

interface GroupFields { groupId?: string | string[] }

export default fp(async (fastify) => {
  fastify.decorateRequest('groups')
  fastify.decorate('resolveGroups', async (request) => {
    const { groupId } = request.params as GroupFields
    request.groups = groupId === undefined
      ? parseGroups((request.body as GroupFields).groupId ?? '', 'body/groupId')
      : parseGroups(groupId, 'params/groupId')
  })
}, { name: 'groups', fastify: '5.x' })
