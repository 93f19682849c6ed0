import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { ProfilePicBody, ProfileReply, ProfileStatusBody, UsernameBody } from '../../schemas/profile.js'

const PICTURE_CHANGED = 'Profile photo successfully changed'

const ownProfile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/change-username', {
    schema: {
      operationId: 'changeUsername',
      tags: ['profile'],
      summary: 'Set the profile name',
      description: 'Changes the name that this account shows to others.',
      params: SessionParams,
      body: UsernameBody,
      response: { 200: ProfileReply('Others see the new name.') }
    }
  }, async ({ whatsapp, params: { session }, body: { name } }) =>
    ({ status: 'success' as const, response: await whatsapp.profile.setName(name), session }))

  fastify.post('/:session/profile-status', {
    schema: {
      operationId: 'setProfileStatus',
      tags: ['profile'],
      summary: 'Set the about text',
      description:
          'Changes the line that this account shows about itself. For the status updates that vanish after a day see the family `status`.',
      params: SessionParams,
      body: ProfileStatusBody,
      response: { 200: ProfileReply('Others see the new text.') }
    }
  }, async ({ whatsapp, params: { session }, body: { status } }) =>
    ({ status: 'success' as const, response: await whatsapp.profile.setAbout(status), session }))

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

export default ownProfile
