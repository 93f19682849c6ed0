import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { problem, SandboxSessionParams, WRONG } from '../schemas/sandbox.js'
import { HistoryBody, HistoryReply } from '../schemas/history.js'
import { SandboxNotLinked, SandboxNotOnWhatsApp } from '../errors.js'

const history: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.post(
    '/:session/history',
    {
      bodyLimit: fastify.fileBodyLimit,
      schema: {
        operationId: 'addSandboxHistory',
        tags: ['sandbox'],
        summary: 'Add chats with their history to a session',
        description:
          'Gives the session many chats in one call: people, groups, texts with their times and directions, unread ' +
          'counts and settings. All of it is added, or nothing. It is the past: no events are emitted for these ' +
          'messages. A page that is open shows the chats when the call returns, at the latest after 30 seconds.',
        params: SandboxSessionParams,
        body: HistoryBody,
        response: {
          201: HistoryReply,
          400: WRONG,
          404: problem('Somebody is not on WhatsApp, or there is no such group.', SandboxNotOnWhatsApp),
          409: problem('The session is not linked, or an author is not a member of the group.', SandboxNotLinked)
        }
      }
    },
    async ({ params: { session }, body }, reply) => {
      reply.code(201)
      return { chats: await fastify.sandbox.addHistory(session, body) }
    }
  )
}

export default history
