import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import fp from 'fastify-plugin'
import { FileLinks } from '../../src/media/file-links.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Files that are given out by signed links. */
    readonly fileLinks: FileLinks
  }
}

export default fp(async (fastify) => {
  const { DATA_DIR, FILE_LINK_TTL } = fastify.config
  const key = await fastify.store.settings.getOrCreate('file_link_key', () => randomBytes(32).toString('base64url'))
  const links = new FileLinks({
    dir: resolve(DATA_DIR, 'media'),
    keptDir: fastify.attachmentStore.dir,
    key,
    ttl: FILE_LINK_TTL
  })
  fastify.decorate('fileLinks', links)
  fastify.addHook('onReady', async () => { await links.sweep() })
}, { name: 'file-links', fastify: '5.x', dependencies: ['config', 'attachment-store', 'store'] })
