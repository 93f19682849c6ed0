import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupQuery, NumberStatusReply, PhoneParams, ProfilePicReply, ProfileStatusReply } from '../../schemas/contacts.js'

const profile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.parsePathIds)

  fastify.get('/:session/check-number-status/:phone', {
    schema: {
      operationId: 'checkNumberStatus',
      tags: ['contacts'],
      summary: 'Check a number',
      description: 'Whether a number, or each of several, is on WhatsApp, and its id there.',
      params: PhoneParams,
      response: { 200: NumberStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    fastify.assertContacts(recipients, 'params/phone')
    const response = await fastify.each(recipients, (id) => whatsapp.contacts.checkNumber(id))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/profile/:phone', {
    schema: {
      operationId: 'getNumberProfile',
      tags: ['contacts'],
      summary: 'Get a number profile',
      description: 'As check-number-status, but a number that is not on WhatsApp is answered with 404.',
      params: PhoneParams,
      response: { 200: NumberStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    fastify.assertContacts(recipients, 'params/phone')
    const response = await fastify.each(recipients, (id) => whatsapp.contacts.numberProfile(id))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/profile-pic/:phone', {
    schema: {
      operationId: 'getProfilePic',
      tags: ['contacts'],
      summary: 'Get a profile picture',
      description: 'Addresses of the profile picture of a person, or with `isGroup` of a group.',
      params: PhoneParams,
      querystring: GroupQuery,
      response: { 200: ProfilePicReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    const response = await fastify.each(recipients, (id) => whatsapp.contacts.picture(id))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/profile-status/:phone', {
    schema: {
      operationId: 'getProfileStatus',
      tags: ['contacts'],
      summary: 'Get the about text',
      description: 'The about text of one or several people.',
      params: PhoneParams,
      response: { 200: ProfileStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    fastify.assertContacts(recipients, 'params/phone')
    const response = await fastify.each(recipients, (id) => whatsapp.contacts.about(id))
    return { status: 'success' as const, response, session }
  })
}

export default profile
