import fp from 'fastify-plugin'
import { pictureUri } from '../../src/media/picture.js'
import * as communities from '../../src/whatsapp/wppconnect/communities.js'
import * as groups from '../../src/whatsapp/wppconnect/groups.js'
import * as newsletters from '../../src/whatsapp/wppconnect/newsletters.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What can be done with groups beyond a single call of wppconnect's. */
    readonly groups: typeof groups
    readonly communities: typeof communities
    readonly newsletters: typeof newsletters
    /** Ids of groups as a caller writes them in a field. */
    parseGroups: typeof parseGroups
    /** preHandler hook: the groups that the path or the body names in `groupId`. */
    resolveGroups: (request: FastifyRequest) => Promise<void>
    /** preHandler hook: the picture of path, base64 or the upload as `request.picture`. Missing: 401. */
    resolveGroupPicture: (request: FastifyRequest) => Promise<void>
    /** preHandler hook: the picture of a channel, where the body has one, as `request.picture`. */
    resolveNewsletterPicture: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest { groups: string[] }
}

interface Pictured { picture?: string | null, options?: { picture?: string } }

interface Named { groupId?: string | string[] }

export default fp(async (fastify) => {
  fastify.decorate('groups', groups)
  fastify.decorate('communities', communities)
  fastify.decorate('newsletters', newsletters)
  fastify.decorate('parseGroups', parseGroups)
  fastify.decorateRequest('groups')
  fastify.decorate('resolveGroups', async (request) => {
    const { groupId } = request.params as Named
    request.groups = groupId === undefined
      ? parseGroups((request.body as Named).groupId ?? '', 'body/groupId')
      : parseGroups(groupId, 'params/groupId')
  })
  fastify.decorate('resolveGroupPicture', async (request) => {
    await fastify.resolveMedia(request)
    request.picture = await pictureUri(request.media.path)
  })
  fastify.decorate('resolveNewsletterPicture', async (request) => {
    const { picture, options } = request.body as Pictured
    const given = options?.picture ?? picture
    if (given == null) return
    request.picture = await fastify.pictureOf(request, options?.picture === undefined ? 'picture' : 'options/picture', given)
  })
}, { name: 'groups', fastify: '5.x', dependencies: ['recipients', 'pictures'] })
