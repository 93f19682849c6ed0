import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { ProfilePicBody } from '../../schemas/profile.js'

const PICTURE_CHANGED = 'Profile photo successfully changed'

const setProfilePic: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/set-profile-pic', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('file'),
    schema: {
      operationId: 'setProfilePic',
      tags: ['profile'],
      summary: 'Set the profile picture',
      description: 'Changes the picture of this account: a PNG, JPEG or WebP. It is scaled to a square of 640 pixels.',
      params: SessionParams,
      body: ProfilePicBody,
      response: { 200: Done(PICTURE_CHANGED, 'Others see the new picture.') }
    }
  }, async ({ whatsapp, picture, params: { session } }) => {
    await whatsapp.profile.setPicture(picture)
    return { status: 'success' as const, response: { message: PICTURE_CHANGED }, session }
  })
}

export default setProfilePic
