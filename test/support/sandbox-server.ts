import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { build, type BuildOptions } from '../helper.js'

export interface SandboxServer { app: FastifyInstance, url: string }

/** The application in sandbox mode, on a port of its own on loopback: real browsers, no WhatsApp. */
export async function sandboxServer (t: Test, { env = {}, ...options }: BuildOptions = {}): Promise<SandboxServer> {
  const app = await build(t, { ...options, env: { SANDBOX: 'true', ...env } })
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) }
}
