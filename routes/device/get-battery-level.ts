import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { BatteryReply } from '../../schemas/device.js'

const getBatteryLevel: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-battery-level', {
    schema: {
      operationId: 'getBatteryLevel',
      tags: ['device'],
      summary: 'Get the battery level',
      description: 'The battery level of the linked phone, if WhatsApp reveals it to linked devices.',
      params: SessionParams,
      response: { 200: BatteryReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'Success' as const, response: await whatsapp.device.batteryLevel(), session }))
}

export default getBatteryLevel
