import fp from 'fastify-plugin'
import { FolderLock } from '../../src/store/folder-lock.js'

/** Holds the data folder: whatever touches it depends on this. */
export default fp(async (fastify) => {
  const lock = FolderLock.acquire(fastify.config.DATA_DIR)
  fastify.addHook('onClose', async () => { lock.release() })
}, { name: 'data-dir', fastify: '5.x', dependencies: ['config'] })
