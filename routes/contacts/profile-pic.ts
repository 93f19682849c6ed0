import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupQuery, PhoneParams, ProfilePicReply } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'

const profilePic: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/profile-pic/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'getProfilePic',
      tags: ['contacts'],
      summary: 'Get a profile picture',
      description: 'Addresses of the profile picture of a person, or with `isGroup` of a group.',
      params: PhoneParams,
      querystring: GroupQuery,
      response: { 200: ProfilePicReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    const response = await each(recipients, (id) => whatsapp.contacts.picture(id))
    return { status: 'success' as const, response, session }
  })
}

export default profilePic
