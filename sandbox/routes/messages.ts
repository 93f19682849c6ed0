import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, MessageIdReply, problem, WRONG } from '../schemas/sandbox.js'
import { SendContactBody, SendLocationBody, SendPollBody } from '../schemas/messages.js'
import { SandboxNotMember, SandboxNotOnWhatsApp } from '../errors.js'
import { vcardOf } from '../cloud/content/contact.js'
import { ExternalAccounts } from '../cloud/external-accounts.js'

const response = {
  201: MessageIdReply,
  400: WRONG,
  404: problem('The account or the group does not exist.', SandboxNotOnWhatsApp),
  409: problem('The account is not a member of the group.', SandboxNotMember)
}

const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  const outside = new ExternalAccounts(fastify.sandbox.cloud)
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/location',
    {
      schema: {
        operationId: 'sendSandboxLocation',
        tags: ['sandbox'],
        summary: 'Send a place as an account',
        description: 'This account sends a place to any other account or to a group that it is a member of.',
        params: AccountParams,
        body: SendLocationBody,
        response
      }
    },
    async ({ params: { phone }, body: { to, lat, lng, name, address } }, reply) => {
      reply.code(201)
      return {
        id: outside.send(phone, to, { locationMessage: { degreesLatitude: lat, degreesLongitude: lng, name, address } })
          .id
      }
    }
  )

  fastify.post(
    '/accounts/:phone/poll',
    {
      schema: {
        operationId: 'sendSandboxPoll',
        tags: ['sandbox'],
        summary: 'Ask a poll as an account',
        description: 'This account asks any other account, or a group that it is a member of, to vote.',
        params: AccountParams,
        body: SendPollBody,
        response
      }
    },
    async ({ params: { phone }, body: { to, name, options, selectable } }, reply) => {
      reply.code(201)
      const pollCreationMessageV3 = {
        name,
        options: options.map((optionName) => ({ optionName })),
        selectableOptionsCount: selectable
      }
      return { id: outside.send(phone, to, { pollCreationMessageV3 }).id }
    }
  )

  fastify.post(
    '/accounts/:phone/contacts',
    {
      schema: {
        operationId: 'sendSandboxContacts',
        tags: ['sandbox'],
        summary: 'Send contact cards as an account',
        description:
          'This account sends one contact or several to any other account or to a group that it is a member of.',
        params: AccountParams,
        body: SendContactBody,
        response
      }
    },
    async ({ params: { phone }, body: { to, contacts } }, reply) => {
      const [first, ...rest] = contacts.map(({ name, phone }) => ({ displayName: name, vcard: vcardOf(name, phone) }))
      const all = { displayName: `${contacts.length} contacts`, contacts: [first, ...rest] }
      reply.code(201)
      return {
        id: outside.send(phone, to, rest.length === 0 ? { contactMessage: first } : { contactsArrayMessage: all }).id
      }
    }
  )
}

export default messages
