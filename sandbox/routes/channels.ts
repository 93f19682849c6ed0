import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, OkReply, problem, WRONG } from '../schemas/sandbox.js'
import { SandboxNewsletterNotFound } from '../errors.js'
import {
  SandboxBroadcastBody,
  SandboxBroadcastReply,
  SandboxFollowBody,
  SandboxNewsletterBody,
  SandboxNewsletterParams,
  SandboxNewsletterReply
} from '../schemas/groups.js'
import type { Cloud } from '../cloud/cloud.js'

const NOT_THERE = problem('There is no such channel or account.', SandboxNewsletterNotFound)

function newsletterView (cloud: Cloud, id: string) {
  const { name, description, picture, inviteCode } = cloud.newsletters.get(id, '')
  return { id, name, description, picture, inviteCode, members: cloud.newsletters.members(id) }
}

const channels: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  fastify.guard('open')

  fastify.post(
    '/newsletters',
    {
      schema: {
        operationId: 'createSandboxNewsletter',
        tags: ['sandbox'],
        summary: 'Make a channel, as an account',
        description: 'An account makes a channel that others can follow.',
        body: SandboxNewsletterBody,
        response: { 201: SandboxNewsletterReply, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ body: { owner, ...newsletter } }, reply) => {
      reply.code(201)
      return newsletterView(cloud, cloud.newsletters.create(cloud.account(owner).phone, newsletter).id)
    }
  )

  fastify.get(
    '/newsletters/:id',
    {
      schema: {
        operationId: 'getSandboxNewsletter',
        tags: ['sandbox'],
        summary: 'See a channel',
        description: 'A channel as the cloud has it, and who follows it.',
        params: SandboxNewsletterParams,
        response: { 200: SandboxNewsletterReply, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ params: { id } }) => newsletterView(cloud, id)
  )

  fastify.post(
    '/accounts/:phone/follow-newsletter',
    {
      schema: {
        operationId: 'followSandboxNewsletter',
        tags: ['sandbox'],
        summary: 'Follow a channel, as an account',
        description: 'This account follows a channel, or no longer does; its linked sessions see it.',
        params: AccountParams,
        body: SandboxFollowBody,
        response: { 200: OkReply, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ params: { phone }, body: { id, follow = true } }) => {
      cloud.newsletters[follow ? 'follow' : 'unfollow'](cloud.account(phone).phone, id)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/broadcast-lists',
    {
      schema: {
        operationId: 'createSandboxBroadcastList',
        tags: ['sandbox'],
        summary: 'Make a broadcast list, on the phone',
        description: 'This account makes a broadcast list on its phone; its linked sessions see it.',
        params: AccountParams,
        body: SandboxBroadcastBody,
        response: { 201: SandboxBroadcastReply, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ params: { phone }, body: { name, recipients } }, reply) => {
      reply.code(201)
      return cloud.broadcastLists.create(cloud.account(phone).phone, name, recipients)
    }
  )
}

export default channels
