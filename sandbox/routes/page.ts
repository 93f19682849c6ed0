import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DONE, OkReply, problem, SandboxSessionParams, WRONG } from '../schemas/sandbox.js'
import { PageLoadingSchema } from '../schemas/page.js'

const page: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.put(
    '/:session/page',
    {
      schema: {
        operationId: 'setSandboxPage',
        tags: ['sandbox'],
        summary: 'Change how the page of a session loads',
        description:
          'Makes the page register its modules late, in parts, without some of them or under other names, as ' +
            'WhatsApp Web does on slow machines and after updates. ' +
          'Takes effect when the page is loaded next: start the session afterwards. Replaces what was set ' +
          'before. It ends with the server.',
        params: SandboxSessionParams,
        body: PageLoadingSchema,
        response: { 200: OkReply, 400: WRONG }
      }
    },
    async ({ params: { session }, body }) => {
      fastify.sandbox.setPage(session, body)
      return DONE
    }
  )

  fastify.delete(
    '/:session/page',
    {
      schema: {
        operationId: 'resetSandboxPage',
        tags: ['sandbox'],
        summary: 'Let the page of a session load as usual',
        description: 'From the next load on, all modules of the page come within a moment, those aside that are loaded when needed.',
        params: SandboxSessionParams,
        response: { 200: OkReply, 400: problem('The name of the session is wrong.') }
      }
    },
    async ({ params: { session } }) => {
      fastify.sandbox.resetPage(session)
      return DONE
    }
  )
}

export default page
