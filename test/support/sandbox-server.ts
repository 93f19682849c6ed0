import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { toStatusChanged } from '../../src/events/status-changed.js'
import { build, type BuildOptions } from '../helper.js'
import { faultsOf } from './valid-event.js'

export interface SandboxServer { app: FastifyInstance, url: string }

/** The application in sandbox mode, on a port of its own on loopback: real browsers, no WhatsApp. */
export async function sandboxServer (t: Test, { env = {}, ...options }: BuildOptions = {}): Promise<SandboxServer> {
  const app = await build(t, { ...options, env: { SANDBOX: 'true', ...env } })
  // For `browserPage`: beside the pipe of the server.
  app.launcher.addArgs(() => ['--remote-debugging-port=0'])
  const faults: string[] = []
  app.sessions.on('event', ({ event, data }) => { faults.push(...faultsOf(event, data)) })
  app.sessions.on('status', (change) => {
    const { event, data } = toStatusChanged(change)
    faults.push(...faultsOf(event, data))
  })
  t.teardown(() => {
    // An event that is not as its schema says is a defect, whatever this test is about.
    if (faults.length > 0) throw new Error(`events that are not as their schemas say: ${faults.slice(0, 5).join('; ')}`)
  })
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) }
}
