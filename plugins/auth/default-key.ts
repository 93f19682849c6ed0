import fp from 'fastify-plugin'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What the operator of this server should know; empty where all is well. */
    readonly warnings: readonly string[]
  }
}

const IN_USE = 'The default secret key is in use: whoever reaches this server from this machine or a private network ' +
  'can do everything. Set SECRET_KEY to a key of your own.'

const OPEN =
  'A proxy or a container network that passes connections on without naming the caller makes everybody look near. ' +
  'Do not open this port to the internet with the default key.'

const LOOPBACK = /^(?:127\.|::1$|localhost$)/

/** Says where it can be seen that the server runs with a key that everybody knows. */
export default fp(async (fastify) => {
  const { HOST, SECRET_KEY } = fastify.config
  const warnings: string[] = []
  if (SECRET_KEY === DEFAULT_SECRET_KEY) {
    warnings.push(IN_USE)
    if (!LOOPBACK.test(HOST)) warnings.push(OPEN)
  }
  fastify.decorate('warnings', warnings)
  fastify.addHook('onReady', async () => { for (const warning of warnings) fastify.log.warn(warning) })
}, { name: 'default-key', fastify: '5.x', dependencies: ['config'] })
