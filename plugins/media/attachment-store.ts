import { resolve } from 'node:path'
import fp from 'fastify-plugin'
import { KeptFiles } from '../../src/media/attachment-store.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The files of messages that events tell of. */
    readonly keptFiles: KeptFiles
  }
}

export default fp(async (fastify) => {
  const files = new KeptFiles(resolve(fastify.config.DATA_DIR, 'event-files'))
  // A process that was killed may have left files that no event names. Before there are any new ones.
  await files.keepOnly(fastify.outbox.files())
  fastify.decorate('keptFiles', files)
}, { name: 'kept-files', fastify: '5.x', dependencies: ['config', 'outbox'] })
