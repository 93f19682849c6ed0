import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { PictureBody } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const PICTURE = 'Group profile photo successfully changed'

const groupPic: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/group-pic', {
    preValidation: fastify.receiveUpload,
    preHandler: [fastify.resolveGroups, fastify.resolveGroupPicture],
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'setGroupPicture',
      tags: ['groups'],
      summary: 'Set the group picture',
      description: 'Gives groups a new picture: a URL, a data URI, base64, or an upload. PNG, JPEG or WebP. Where a ' +
        'group is restricted, only its admins may do that.',
      params: SessionParams,
      body: PictureBody,
      response: { 201: Done(PICTURE, 'The picture is set.') }
    }
  }, async ({ whatsapp, groups, picture, params: { session } }, reply) => {
    await each(groups, (id) => whatsapp.groups.setPicture(id, picture))
    reply.code(201)
    return { status: 'success' as const, response: { message: PICTURE }, session }
  })
}

export default groupPic
