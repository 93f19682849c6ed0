import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CreateCommunityBody, CreateCommunityReply } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const createCommunity: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/create-community', {
    schema: {
      operationId: 'createCommunity',
      tags: ['community'],
      summary: 'Create a community',
      description: 'Creates a community with a group for announcements, and links the given groups to it. ' +
        '`subGroups` has the groups that could not be linked.',
      params: SessionParams,
      body: CreateCommunityBody,
      response: { 200: CreateCommunityReply }
    }
  }, async ({ whatsapp, params: { session }, body: { name, description, groupIds } }) => {
    const groups = groupIds.length === 0 ? [] : parseGroups(groupIds, 'body/groupIds')
    return { ...await whatsapp.communities.create(name, description, groups), session }
  })
}

export default createCommunity
