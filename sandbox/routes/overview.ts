import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SandboxReply } from '../schemas/sandbox.js'
import { accountView, groupView } from '../views.js'

const overview: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.get(
    '',
    {
      logLevel: 'warn',
      schema: {
        operationId: 'getSandbox',
        tags: ['sandbox'],
        summary: 'See the whole sandbox',
        description:
          'Everybody in it, all groups, and what each session shows on its screen: a QR to scan, a pairing code, ' +
          'or its chats.',
        response: { 200: SandboxReply }
      }
    },
    async () => {
      const { cloud } = fastify.sandbox
      return {
        accounts: cloud.accounts.all().map(accountView),
        groups: cloud.groups.all().map(groupView),
        sessions: fastify.sandbox.sessions()
      }
    }
  )
}

export default overview
