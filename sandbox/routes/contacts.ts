import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, OkReply, problem, WRONG } from '../schemas/sandbox.js'
import { BlockBody, NameBody, OutsideProfileBody, SandboxChatsReply, SandboxPeopleReply } from '../schemas/contacts.js'
import { SandboxNotOnWhatsApp } from '../errors.js'

const NOBODY = problem('The account does not exist.', SandboxNotOnWhatsApp)

const people: FastifyPluginAsyncTypebox = async (fastify) => {
  const {
    sandbox: { cloud }
  } = fastify
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/profile',
    {
      bodyLimit: fastify.fileBodyLimit,
      schema: {
        operationId: 'changeSandboxProfile',
        tags: ['sandbox'],
        summary: 'Change what an account shows',
        description: 'Changes the name, about text or picture of this person, or when they were last online.',
        params: AccountParams,
        body: OutsideProfileBody,
        response: { 200: OkReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params, body }) => {
      cloud.contacts.changeProfile(cloud.account(params.phone).phone, body)
      return DONE
    }
  )

  fastify.get(
    '/accounts/:phone/chats',
    {
      schema: {
        operationId: 'listSandboxChats',
        tags: ['sandbox'],
        summary: 'See the chats of an account',
        description: 'What the account has archived, pinned, muted, read, cleared and deleted, as the cloud keeps it.',
        params: AccountParams,
        response: { 200: SandboxChatsReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params }) => ({ chats: cloud.chats.list(cloud.account(params.phone).phone) })
  )

  fastify.get(
    '/accounts/:phone/people',
    {
      schema: {
        operationId: 'listSandboxPeople',
        tags: ['sandbox'],
        summary: 'List the contacts of an account',
        description: 'The contacts that the account has blocked, and the names in its address book.',
        params: AccountParams,
        response: { 200: SandboxPeopleReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params }) => {
      const { blocked, addressBook: contacts } = cloud.contacts.settings(cloud.account(params.phone).phone)
      return { blocked, contacts }
    }
  )

  fastify.post(
    '/accounts/:phone/address-book',
    {
      schema: {
        operationId: 'nameInSandbox',
        tags: ['sandbox'],
        summary: 'Write into the address book of an account',
        description: 'The phone of this account gives a number a name, or takes it out of its address book.',
        params: AccountParams,
        body: NameBody,
        response: { 200: OkReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params, body: { phone, name } }) => {
      cloud.contacts.name(cloud.account(params.phone).phone, phone, name)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/blocked',
    {
      schema: {
        operationId: 'blockInSandbox',
        tags: ['sandbox'],
        summary: 'Block somebody, as an account',
        description:
          'Messages of the blocked person do not arrive at this account any more, and neither sees the other ' +
          'online or typing.',
        params: AccountParams,
        body: BlockBody,
        response: { 200: OkReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params, body: { phone, blocked } }) => {
      cloud.contacts.block(cloud.account(params.phone).phone, phone, blocked)
      return DONE
    }
  )
}

export default people
