import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, problem, WRONG } from '../schemas/sandbox.js'
import { SandboxLabelsReply, SandboxProfileReply } from '../schemas/business.js'
import { SandboxNotOnWhatsApp } from '../errors.js'

const NOBODY = problem('The account does not exist.', SandboxNotOnWhatsApp)

const profile: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  fastify.guard('open')

  fastify.get(
    '/accounts/:phone/profile',
    {
      schema: {
        operationId: 'getSandboxProfile',
        tags: ['sandbox'],
        summary: 'See what an account shows',
        description: 'Name, about text and picture of an account, as the cloud has them.',
        params: AccountParams,
        response: { 200: SandboxProfileReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params }) => {
      const { phone, pushname } = cloud.account(params.phone)
      return { pushname, about: cloud.profiles.about(phone), picture: cloud.profiles.picture(phone) }
    }
  )

  fastify.get(
    '/accounts/:phone/labels',
    {
      schema: {
        operationId: 'listSandboxLabels',
        tags: ['sandbox'],
        summary: 'See the labels of a business',
        description: 'All labels of a business account, and the chats that have them.',
        params: AccountParams,
        response: { 200: SandboxLabelsReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params }) => ({ labels: cloud.businesses.labels.of(cloud.account(params.phone).phone) })
  )
}

export default profile
