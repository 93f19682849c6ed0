import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { HostDeviceReply, PhoneNumberReply } from '../../schemas/device.js'

const hostDevice: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/host-device', {
    schema: {
      operationId: 'getHostDevice',
      tags: ['device'],
      summary: 'Get the linked device',
      description: 'The phone that this session is linked to.',
      params: SessionParams,
      response: { 200: HostDeviceReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.device.get(), session }))

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

export default hostDevice
