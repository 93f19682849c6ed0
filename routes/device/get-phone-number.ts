import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { PhoneNumberReply } from '../../schemas/device.js'

const getPhoneNumber: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-phone-number', {
    schema: {
      operationId: 'getPhoneNumber',
      tags: ['device'],
      summary: 'Get the phone number',
      description: 'The chat id of the account that this session is linked to: its number and @c.us.',
      params: SessionParams,
      response: { 200: PhoneNumberReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.device.phoneNumber(), session }))
}

export default getPhoneNumber
