import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CommunityBody, DeactivateReply } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const deactivateCommunity: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/deactivate-community', {
    schema: {
      operationId: 'deactivateCommunity',
      tags: ['community'],
      summary: 'Deactivate a community',
      description: 'Dissolves a community and its group for announcements. The other groups live on by themselves. ' +
        'Only its admins may do that.',
      params: SessionParams,
      body: CommunityBody,
      response: { 200: DeactivateReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id } }) => {
    const [community = id] = parseGroups([id], 'body/id')
    return { ...await whatsapp.communities.deactivate(community), session }
  })
}

export default deactivateCommunity
