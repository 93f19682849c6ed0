import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ProfileReply, ProfileStatusBody } from '../../schemas/profile.js'

const profileStatus: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/profile-status', {
    schema: {
      operationId: 'setProfileStatus',
      tags: ['profile'],
      summary: 'Set the about text',
      description: 'Changes the line that this account shows about itself. For the status updates that vanish after ' +
        'a day see the family `status`.',
      params: SessionParams,
      body: ProfileStatusBody,
      response: { 200: ProfileReply('Others see the new text.') }
    }
  }, async ({ whatsapp, params: { session }, body: { status } }) =>
    ({ status: 'success' as const, response: await whatsapp.profile.setAbout(status), session }))
}

export default profileStatus
