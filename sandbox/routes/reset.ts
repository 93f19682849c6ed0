import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DONE, OkReply, problem, ResetQuery, SandboxSessionParams, WRONG } from '../schemas/sandbox.js'
import { SandboxNotLinked } from '../errors.js'

const reset: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.delete(
    '',
    {
      schema: {
        operationId: 'resetSandbox',
        tags: ['sandbox'],
        summary: 'Reset the sandbox',
        description:
          'A fresh sandbox, for the next test: without accounts, groups, channels, messages, files, faults and page ' +
          'settings, and with the clock of this machine. Sessions that are linked stay so, with the number and the ' +
          'name of their account, and need no new scan: their open pages show at once that it has no chats. What ' +
          'else the account had (contacts, labels, catalog, profile) is gone. Requests that the server is answering ' +
          'for these sessions are waited for first, for up to 5 seconds. Answers when the pages show it; one that ' +
          'is frozen, or does not respond within 30 seconds, is not waited for. Events that were emitted before ' +
          'stay in the event log of the server.',
        querystring: ResetQuery,
        response: { 200: OkReply, 400: WRONG }
      }
    },
    async ({ query: { seed } }) => {
      await fastify.sandbox.reset(seed)
      return DONE
    }
  )

  fastify.delete(
    '/:session',
    {
      schema: {
        operationId: 'resetSandboxSession',
        tags: ['sandbox'],
        summary: 'Reset the account of a session',
        description:
          'Empties the account that the session is linked to: its chats and messages are gone, for the people on ' +
          'their other side too, and so are its contacts, labels, settings, catalog and profile, the groups and ' +
          'channels that it made, its membership in others, the faults of the session and the settings of its page. ' +
          'The session stays linked, with the number and the name of the account. Accounts, groups and messages of ' +
          'others stay. Answers when the page of the session shows it, at the latest after 30 seconds.',
        params: SandboxSessionParams,
        response: {
          200: OkReply,
          400: problem('The name of the session is wrong.'),
          409: problem('The session is not linked.', SandboxNotLinked)
        }
      }
    },
    async ({ params: { session } }) => {
      await fastify.sandbox.resetSession(session)
      return DONE
    }
  )
}

export default reset
