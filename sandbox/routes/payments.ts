import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, problem, WRONG } from '../schemas/sandbox.js'
import { PaidReply, PaymentBody } from '../schemas/business.js'
import { SandboxNothingToPay } from '../errors-business.js'
import { SandboxMessageNotFound } from '../errors.js'
import { payOrder } from '../cloud/order-operations.js'

const payments: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/payments',
    {
      schema: {
        operationId: 'paySandboxOrder',
        tags: ['sandbox'],
        summary: 'Pay an order, as a customer',
        description:
          'This account chooses how to pay an order that it received by send-order-message; the business is notified.',
        params: AccountParams,
        body: PaymentBody,
        response: {
          201: PaidReply,
          400: WRONG,
          404: problem('There is no such account or message.', SandboxMessageNotFound),
          409: problem('The message is not a payment request.', SandboxNothingToPay)
        }
      }
    },
    async ({ params: { phone }, body: { messageId, method } }, reply) => {
      const { reference, message } = payOrder(cloud, phone, messageId, method)
      reply.code(201)
      return { id: message.id, reference }
    }
  )
}

export default payments
