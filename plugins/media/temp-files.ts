import { resolve } from 'node:path'
import fp from 'fastify-plugin'
import { TempFiles } from '../../src/shared/temp-files.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Files that live as long as a request. */
    readonly tempFiles: TempFiles
  }
}

export default fp(async (fastify) => {
  const tempFiles = new TempFiles(resolve(fastify.config.DATA_DIR, 'uploads'))
  fastify.decorate('tempFiles', tempFiles)
  fastify.addHook('onReady', async () => { await tempFiles.sweep() })
}, { name: 'temp-files', fastify: '5.x', dependencies: ['config', 'data-dir'] })
