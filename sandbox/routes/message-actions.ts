import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, MessageIdReply, OkReply, problem, WRONG } from '../schemas/sandbox.js'
import { ChooseBody, EditBody, ReactBody, RevokeBody, VoteBody } from '../schemas/messages.js'
import { SandboxMessageNotFound, SandboxNoChoice, SandboxNoPoll, SandboxNotAuthor } from '../errors.js'
import { ExternalAccounts } from '../cloud/external-accounts.js'

const NOWHERE = problem(
  'The account or the message does not exist, or the account does not have it.',
  SandboxMessageNotFound
)

const messageActions: FastifyPluginAsyncTypebox = async (fastify) => {
  const outside = new ExternalAccounts(fastify.sandbox.cloud)
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/react',
    {
      schema: {
        operationId: 'reactAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'React to a message as an account',
        description: 'This account reacts to a message that it has sent or got, or takes its reaction back.',
        params: AccountParams,
        body: ReactBody,
        response: { 200: OkReply, 400: WRONG, 404: NOWHERE }
      }
    },
    async ({ params: { phone }, body: { messageId, reaction } }) => {
      outside.react(phone, messageId, reaction)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/vote',
    {
      schema: {
        operationId: 'voteAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Vote as an account',
        description: 'This account votes on a poll that it has sent or got; its earlier vote is replaced.',
        params: AccountParams,
        body: VoteBody,
        response: {
          200: OkReply,
          400: WRONG,
          404: NOWHERE,
          409: problem('The message is no poll, has no such option, or allows fewer.', SandboxNoPoll)
        }
      }
    },
    async ({ params: { phone }, body: { messageId, options } }) => {
      outside.vote(phone, messageId, options)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/choose',
    {
      schema: {
        operationId: 'chooseAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Answer a list or buttons as an account',
        description:
          'This account chooses a row of a list, or presses a button to reply, in a message that it has got. The ' +
          'answer is a message.',
        params: AccountParams,
        body: ChooseBody,
        response: {
          201: MessageIdReply,
          400: WRONG,
          404: NOWHERE,
          409: problem('The message has no such row or button.', SandboxNoChoice)
        }
      }
    },
    async ({ params: { phone }, body: { messageId, id } }, reply) => {
      reply.code(201)
      return { id: outside.choose(phone, messageId, id).id }
    }
  )

  fastify.post(
    '/accounts/:phone/edit',
    {
      schema: {
        operationId: 'editAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Edit a message as an account',
        description: 'This account changes the text of a message of its own.',
        params: AccountParams,
        body: EditBody,
        response: {
          200: OkReply,
          400: WRONG,
          404: NOWHERE,
          409: problem("The message is somebody else's.", SandboxNotAuthor)
        }
      }
    },
    async ({ params: { phone }, body: { messageId, body } }) => {
      outside.edit(phone, messageId, body)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/revoke',
    {
      schema: {
        operationId: 'revokeAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Delete a message for everybody as an account',
        description:
          'This account deletes a message of its own, or one of a group that it is an admin of, for everybody.',
        params: AccountParams,
        body: RevokeBody,
        response: {
          200: OkReply,
          400: WRONG,
          404: NOWHERE,
          409: problem("The message is somebody else's.", SandboxNotAuthor)
        }
      }
    },
    async ({ params: { phone }, body: { messageId } }) => {
      outside.revoke(phone, messageId)
      return DONE
    }
  )
}

export default messageActions
