import fp from 'fastify-plugin'
import { MediaMissing } from '../../src/errors.js'
import { isPublicAddress } from '../../src/media/address-guard.js'
import { MediaResolver, type Media } from '../../src/media/resolver.js'

declare module 'fastify' {
  interface FastifyInstance {
    readonly mediaResolver: MediaResolver
    /**
     * preHandler hook: makes a file of body.path, body.base64 or the upload, as `request.media`.
     * It is ours, and gone when the request is over.
     */
    resolveMedia: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest { media: Media }
  interface FastifyContextConfig {
    /** What a route takes, in the words of its error where it is missing; else `file`. */
    wants?: string
  }
}

interface Sources { path?: string, base64?: string, base64Ptt?: string }

export default fp(async (fastify) => {
  const { config, tempFiles } = fastify
  const resolver = new MediaResolver({
    files: tempFiles,
    maxUpload: config.MAX_UPLOAD_SIZE,
    localDir: config.LOCAL_FILES_DIR,
    fetch: { isAllowed: config.ALLOW_PRIVATE_URLS ? () => true : isPublicAddress, timeout: config.FETCH_TIMEOUT * 1000 }
  })
  fastify.decorate('mediaResolver', resolver)
  fastify.decorateRequest('media')
  fastify.decorate('resolveMedia', async (request) => {
    const { path, base64, base64Ptt } = request.body as Sources
    if (path) request.media = await resolver.fromPath('path', path)
    else if (base64) request.media = await resolver.fromBase64('base64', base64)
    else if (base64Ptt) request.media = await resolver.fromBase64('base64Ptt', base64Ptt)
    else if (request.upload) request.media = request.upload
    else throw new MediaMissing(request.routeOptions.config.wants ?? 'file')
    // The text is as large as the file, and a request may take minutes from here on.
    for (const field of ['base64', 'base64Ptt'] as const) delete (request.body as Sources)[field]
    await request.ownFile(request.media.path)
  })
}, { name: 'media', fastify: '5.x', dependencies: ['uploads'] })
