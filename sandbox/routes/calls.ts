import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ref } from '../../schemas/ref.js'
import { AccountParams, problem, WRONG } from '../schemas/sandbox.js'
import { CallBody, CallParams, CallsReply, SandboxCallSchema } from '../schemas/misc.js'
import { SandboxCallNotFound, SandboxCallOver, SandboxNotOnWhatsApp } from '../errors.js'

const calls: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  fastify.addSchema(SandboxCallSchema)
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/calls',
    {
      schema: {
        operationId: 'callFromSandboxAccount',
        tags: ['sandbox'],
        summary: 'Call as an account',
        description:
          'This account calls another one, whose phone and linked sessions ring until the call is rejected or ' +
          'the caller hangs up.',
        params: AccountParams,
        body: CallBody,
        response: {
          201: ref(SandboxCallSchema),
          400: WRONG,
          404: problem('One of the two is not on WhatsApp.', SandboxNotOnWhatsApp)
        }
      }
    },
    async ({ params: { phone }, body: { to, video = false } }, reply) => {
      reply.code(201)
      return cloud.calls.offer(phone, to, video)
    }
  )

  fastify.get(
    '/accounts/:phone/calls',
    {
      schema: {
        operationId: 'listSandboxCalls',
        tags: ['sandbox'],
        summary: 'See all calls of an account',
        description: 'All calls from and to this account, and what became of them.',
        params: AccountParams,
        response: { 200: CallsReply, 400: WRONG, 404: problem('The account is not on WhatsApp.', SandboxNotOnWhatsApp) }
      }
    },
    async ({ params: { phone } }) => ({ calls: cloud.calls.of(cloud.account(phone).phone) })
  )

  fastify.post(
    '/accounts/:phone/calls/:id/hang-up',
    {
      schema: {
        operationId: 'hangUpAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Hang up as an account',
        description: 'The caller gives up: nobody rings any more.',
        params: CallParams,
        response: {
          200: ref(SandboxCallSchema),
          400: WRONG,
          404: problem('This account has no such call.', SandboxCallNotFound),
          409: problem('The call is over.', SandboxCallOver)
        }
      }
    },
    async ({ params: { phone, id } }) => cloud.calls.hangUp(phone, id)
  )
}

export default calls
