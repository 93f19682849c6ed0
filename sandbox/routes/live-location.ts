import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, MessageIdReply, OkReply, problem, WRONG } from '../schemas/sandbox.js'
import { LiveLocationParams, MoveLiveLocationBody, ShareLiveLocationBody } from '../schemas/live-location.js'
import { SandboxGroupNotFound, SandboxMessageNotFound, SandboxNotLive, SandboxNotMember } from '../errors.js'
import { placeContent } from '../cloud/content/live-location.js'
import { ExternalAccounts } from '../cloud/external-accounts.js'

const NOWHERE = problem(
  'The account or the message does not exist, or the account does not have it.',
  SandboxMessageNotFound
)
const NOT_LIVE = problem("The message is somebody else's, or no live location, or the sharing is over.", SandboxNotLive)

const liveLocation: FastifyPluginAsyncTypebox = async (fastify) => {
  const outside = new ExternalAccounts(fastify.sandbox.cloud)
  fastify.guard('open')

  fastify.post(
    '/accounts/:phone/live-location',
    {
      schema: {
        operationId: 'shareSandboxLiveLocation',
        tags: ['sandbox'],
        summary: 'Share the live location of an account',
        description:
          'This account shares its place for a while with any other account or with a group that it is a member of.',
        params: AccountParams,
        body: ShareLiveLocationBody,
        response: {
          201: MessageIdReply,
          400: WRONG,
          404: problem('The account or the group does not exist.', SandboxGroupNotFound),
          409: problem('The account is not a member of the group.', SandboxNotMember)
        }
      }
    },
    async ({ params: { phone }, body: { to, seconds, comment, ...place } }, reply) => {
      reply.code(201)
      return {
        id: outside.shareLocation(phone, to, { ...placeContent(place), caption: comment, duration: seconds }).id
      }
    }
  )

  fastify.patch(
    '/accounts/:phone/live-location/:messageId',
    {
      schema: {
        operationId: 'moveSandboxLiveLocation',
        tags: ['sandbox'],
        summary: 'Move a live location of an account',
        description: 'This account is at another place now: all who share in its live location see it there.',
        params: LiveLocationParams,
        body: MoveLiveLocationBody,
        response: { 200: OkReply, 400: WRONG, 404: NOWHERE, 409: NOT_LIVE }
      }
    },
    async ({ params: { phone, messageId }, body }) => {
      outside.changeLocation(phone, messageId, placeContent(body))
      return DONE
    }
  )

  fastify.delete(
    '/accounts/:phone/live-location/:messageId',
    {
      schema: {
        operationId: 'stopSandboxLiveLocation',
        tags: ['sandbox'],
        summary: 'Stop sharing a live location of an account',
        description: 'This account stops sharing its place before the time is over; the last place stays in the chat.',
        params: LiveLocationParams,
        response: { 200: OkReply, 400: WRONG, 404: NOWHERE, 409: NOT_LIVE }
      }
    },
    async ({ params: { phone, messageId } }) => {
      outside.changeLocation(phone, messageId, { endsAt: fastify.sandbox.cloud.clock.now() })
      return DONE
    }
  )
}

export default liveLocation
