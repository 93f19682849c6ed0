import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { HostDeviceReply } from '../../schemas/device.js'

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
}

export default hostDevice
