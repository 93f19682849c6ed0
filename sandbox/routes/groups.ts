import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupBody, problem, SandboxGroupSchema, WRONG } from '../schemas/sandbox.js'
import { ref } from '../../schemas/ref.js'
import { SandboxNotOnWhatsApp } from '../errors.js'
import { groupView } from '../views.js'

const groups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.post(
    '/groups',
    {
      schema: {
        operationId: 'createSandboxGroup',
        tags: ['sandbox'],
        summary: 'Make a group',
        description: 'Makes a group of accounts; linked sessions among them see it at once.',
        body: GroupBody,
        response: {
          201: ref(SandboxGroupSchema),
          400: WRONG,
          404: problem('A member is not on WhatsApp.', SandboxNotOnWhatsApp)
        }
      }
    },
    async ({ body: { subject, owner, members } }, reply) => {
      reply.code(201)
      return groupView(fastify.sandbox.cloud.createGroup(subject, owner, members))
    }
  )
}

export default groups
