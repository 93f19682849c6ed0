import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { PrivacyBody } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const PRIVACY = 'Group privacy changed successfully'

const changePrivacyGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/change-privacy-group', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'changeGroupPrivacy',
      tags: ['groups'],
      summary: 'Restrict group changes to admins',
      description: 'Lets only admins change name, description and picture of groups, or with `status: false` all ' +
        'members again. Only admins may do that.',
      params: SessionParams,
      body: PrivacyBody,
      response: { 200: Done(PRIVACY, 'Changed.') }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { status } }) => {
    await each(groups, (id) => whatsapp.groups.setProperty(id, 'restrict', status))
    return { status: 'success' as const, response: { message: PRIVACY }, session }
  })
}

export default changePrivacyGroup
