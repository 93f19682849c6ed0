import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  AccountBody,
  AccountParams,
  DONE,
  MessageIdReply,
  MessagesQuery,
  MessagesReply,
  OkReply,
  OutsideBody,
  PresenceBody,
  problem,
  ReadBody,
  ReadReply,
  SandboxAccountSchema,
  WRONG
} from '../schemas/sandbox.js'
import { ref } from '../../schemas/ref.js'
import { SandboxNotMember, SandboxNotOnWhatsApp, SandboxReservedAccount } from '../errors.js'
import { placeOf, waitForMessages } from '../cloud/wait-for-messages.js'
import { accountView, messageView } from '../views.js'

const NOBODY = problem('The account, the chat or the quoted message does not exist.', SandboxNotOnWhatsApp)

const accounts: FastifyPluginAsyncTypebox = async (fastify) => {
  const { sandbox } = fastify
  fastify.guard('open')

  fastify.post(
    '/accounts',
    {
      schema: {
        operationId: 'saveSandboxAccount',
        tags: ['sandbox'],
        summary: 'Make or change an account',
        description:
          'Any number that a phone can have is on WhatsApp already. This gives one a name or other spellings, ' +
          'makes it a business, or takes it off WhatsApp.',
        body: AccountBody,
        response: {
          201: ref(SandboxAccountSchema),
          400: WRONG,
          409: problem(
            'The echo account cannot be changed, or a spelling is the number of another account.',
            SandboxReservedAccount
          )
        }
      }
    },
    async ({ body: { phone, ...change } }, reply) => {
      reply.code(201)
      return accountView(sandbox.saveAccount(phone, change))
    }
  )

  fastify.get(
    '/accounts/:phone/messages',
    {
      schema: {
        operationId: 'listSandboxMessages',
        tags: ['sandbox'],
        summary: 'See all messages of an account',
        description:
          'All that this account sent and got, as the cloud saw it. This is what a test of a bot looks at: with ' +
          '`wait` and the `cursor` of the reply before, it gets what the bot answers as soon as it does.',
        params: AccountParams,
        querystring: MessagesQuery,
        response: { 200: MessagesReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params: { phone }, query: { after, wait }, signal }) => {
      const { cloud } = sandbox
      const { phone: viewer } = cloud.account(phone)
      const place = placeOf(cloud, viewer, after)
      const messages = await waitForMessages(cloud, viewer, { after: place, ms: wait * 1000, signal })
      return {
        messages: messages.map((message) => messageView(message, viewer, cloud.clock.now())),
        cursor: String(messages.at(-1)?.seq ?? cloud.messages.lastSeq())
      }
    }
  )

  fastify.post(
    '/accounts/:phone/messages',
    {
      schema: {
        operationId: 'sendFromSandboxAccount',
        tags: ['sandbox'],
        summary: 'Write as an account',
        description: 'This account writes to any other account or to a group that it is a member of.',
        params: AccountParams,
        body: OutsideBody,
        response: {
          201: MessageIdReply,
          400: WRONG,
          404: NOBODY,
          409: problem('The account is not a member of the group.', SandboxNotMember)
        }
      }
    },
    async ({ params: { phone }, body }, reply) => {
      reply.code(201)
      return { id: sandbox.cloud.sendText({ from: sandbox.cloud.account(phone).phone, ...body }).id }
    }
  )

  fastify.post(
    '/accounts/:phone/read',
    {
      schema: {
        operationId: 'readAsSandboxAccount',
        tags: ['sandbox'],
        summary: 'Read a chat as an account',
        description:
          'This account opens a chat: all messages in it are read, and their authors get the acknowledgement 3.',
        params: AccountParams,
        body: ReadBody,
        response: { 200: ReadReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params: { phone }, body: { chat } }) => ({
      read: sandbox.cloud.read(sandbox.cloud.account(phone).phone, chat)
    })
  )

  fastify.post(
    '/accounts/:phone/presence',
    {
      schema: {
        operationId: 'setSandboxPresence',
        tags: ['sandbox'],
        summary: 'Be online or type, as an account',
        description:
          'Shows this account as online or not to those who have subscribed; or as typing, recording or pausing ' +
          'in the given chat.',
        params: AccountParams,
        body: PresenceBody,
        response: { 200: OkReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params: { phone }, body: { state, chat } }) => {
      sandbox.setPresence(phone, state, chat)
      return DONE
    }
  )
}

export default accounts
