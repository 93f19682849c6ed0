import { resolve } from 'node:path'
import fp from 'fastify-plugin'
import { AttachmentStore } from '../../src/media/attachment-store.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The files of messages in events. */
    readonly attachmentStore: AttachmentStore
  }
}

export default fp(async (fastify) => {
  const files = new AttachmentStore(resolve(fastify.config.DATA_DIR, 'event-files'))
  // A process that was killed may have left files that no event names. Before there are any new ones.
  await files.keepOnly(await fastify.eventLog.files())
  fastify.decorate('attachmentStore', files)
}, { name: 'attachment-store', fastify: '5.x', dependencies: ['config', 'event-log'] })
