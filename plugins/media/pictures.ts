import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { FileRequired, InvalidRequest } from '../../src/errors.js'
import { pictureUri } from '../../src/media/picture.js'
import type { Media } from '../../src/media/resolver.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** A PNG, JPEG or WebP as a data URI, from an URL, a data URI or base64 in a field of the body. */
    pictureOf: (request: FastifyRequest, field: string, source: string) => Promise<string>
    /**
     * preHandler hook of routes that take one picture: that of the named field, of `path` or of the upload
     * becomes `request.picture`. Missing: 400.
     */
    resolvePicture: (field: 'file' | 'base64' | 'image') => (request: FastifyRequest) => Promise<void>
    /** preHandler hook: the picture of path, base64 or the upload as `request.picture`. Missing: 401. */
    resolveGroupPicture: (request: FastifyRequest) => Promise<void>
    /** preHandler hook: the picture of a channel, if the body has one, as `request.picture`. */
    resolveNewsletterPicture: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    /** A PNG, JPEG or WebP as a data URI. */
    picture: string
  }
}

interface Sources { path?: string, base64?: string, image?: string }

interface NewsletterPicture { picture?: string | null, options?: { picture?: string } }

export default fp(async (fastify) => {
  const { mediaResolver } = fastify
  const take = async (request: FastifyRequest, media: Media): Promise<string> => {
    await request.ownFile(media.path)
    return pictureUri(media.path)
  }
  fastify.decorateRequest('picture')
  fastify.decorate('pictureOf', async (request, field, source) =>
    take(request, await mediaResolver.fromBase64(field, source))
  )
  fastify.decorate('resolvePicture', (field) => async (request) => {
    const { path, base64, image } = request.body as Sources
    let media: Media | null = request.upload
    if (image) media = await mediaResolver.fromBase64('image', image)
    else if (base64) media = await mediaResolver.fromBase64('base64', base64)
    else if (path) media = await mediaResolver.fromPath('path', path)
    if (!media) {
      throw field === 'file' ? new FileRequired() : new InvalidRequest(`body must have required property '${field}'`)
    }
    request.picture = await take(request, media)
  })
  fastify.decorate('resolveGroupPicture', async (request) => {
    await fastify.resolveMedia(request)
    request.picture = await pictureUri(request.media.path)
  })
  fastify.decorate('resolveNewsletterPicture', async (request) => {
    const { picture, options } = request.body as NewsletterPicture
    const source = options?.picture ?? picture
    if (source == null) return
    const field = options?.picture === undefined ? 'picture' : 'options/picture'
    request.picture = await fastify.pictureOf(request, field, source)
  })
}, { name: 'pictures', fastify: '5.x', dependencies: ['media', 'uploads'] })
