import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ProfileReply, UsernameBody } from '../../schemas/profile.js'

const changeUsername: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/change-username', {
    schema: {
      operationId: 'changeUsername',
      tags: ['profile'],
      summary: 'Set the profile name',
      description: 'Changes the name that this account shows to others.',
      params: SessionParams,
      body: UsernameBody,
      response: { 200: ProfileReply('Others see the new name.') }
    }
  }, async ({ whatsapp, params: { session }, body: { name } }) =>
    ({ status: 'success' as const, response: await whatsapp.profile.setName(name), session }))
}

export default changeUsername
