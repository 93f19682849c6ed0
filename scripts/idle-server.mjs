import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Fastify from 'fastify'

/** @typedef {{ app: import('fastify').FastifyPluginCallback<any>, loadConfig: (env: Record<string, string>) => object, fastifyOptions: (config: any) => import('fastify').FastifyServerOptions }} Server */

/**
 * Gives work a server that is ready, with data of its own, but does not listen.
 * @template T
 * @param {Server} server
 * @param {Record<string, string>} env
 * @param {(fastify: import('fastify').FastifyInstance) => Promise<T>} work
 */
export async function withIdleServer ({ app, loadConfig, fastifyOptions }, env, work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zapserver-docs-'))
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env })
  const fastify = Fastify(fastifyOptions(config))
  try {
    // No session is started: any driver will do.
    await fastify.register(app, { config, driver: {} })
    await fastify.ready()
    return await work(fastify)
  } finally {
    await fastify.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
