import { join } from 'node:path'
import autoload from '@fastify/autoload'
import fp from 'fastify-plugin'
import type { Config } from './config.js'
import type { Driver } from './whatsapp/driver.js'
import { cutSlowRequests } from './process/shutdown.js'

export interface AppOptions {
  config: Config
  /** In place of the one that runs real browsers: for races that those can't time. */
  driver?: Driver
  /** How long readers of streams and sockets may take nothing before they are cut off, in milliseconds. */
  patience?: number
}

const folder = (name: string) => join(import.meta.dirname, '..', name)

/** The whole application, as a plugin: what it can do lies in plugins/, what it answers in routes/. */
export default fp<AppOptions>(async (fastify, options) => {
  await fastify.register(autoload, { dir: folder('plugins'), options, encapsulate: false, matchFilter: /\.(?:ts|js)$/ })
  if (options.config.SANDBOX) await fastify.register((await import('../sandbox/plugin.js')).default)
  await fastify.register(autoload, { dir: folder('routes'), dirNameRoutePrefix: false, options: { prefix: '/api' }, matchFilter: /\.(?:ts|js)$/ })
  cutSlowRequests(fastify)
}, { name: 'app', fastify: '5.x' })
