import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BusinessProfileReply, EditBusinessProfileBody } from '../../schemas/business.js'
import { SessionParams } from '../../schemas/common.js'

const editProfile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/edit-business-profile', {
    schema: {
      operationId: 'editBusinessProfile',
      tags: ['business'],
      summary: 'Update the business profile',
      description:
          'Updates the profile of this business; omitted fields are left unchanged. Only a business account can.',
      params: SessionParams,
      body: EditBusinessProfileBody,
      response: { 200: BusinessProfileReply }
    }
  }, async ({ whatsapp, params: { session }, body }) => ({ ...await whatsapp.business.editProfile(body), session }))
}

export default editProfile
