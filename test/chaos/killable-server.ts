import type { Test } from 'tap'
import { request } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'
import { freePort } from './free-port.js'

/** How long a start may take beside much other work, in milliseconds. */
const START_TIMEOUT = 180_000

/** The built server, which is killed and started again on the same data and the same port. */
export class KillableServer {
  readonly url: string
  /** How often all its lives warned of what. */
  readonly warnings: Record<string, number> = {}
  readonly #t: Test
  readonly #env: Record<string, string>
  #process: ServerProcess | undefined

  private constructor (t: Test, port: number, env: Record<string, string>) {
    this.#t = t
    this.url = `http://127.0.0.1:${port}`
    this.#env = { ...env, PORT: String(port) }
  }

  static async start (t: Test, env: Record<string, string>): Promise<KillableServer> {
    const server = new KillableServer(t, await freePort(), env)
    await server.start()
    return server
  }

  /** Done when it answers. */
  async start (): Promise<void> {
    const started = this.#process = new ServerProcess(this.#t, this.#env)
    await until('the server to answer', async () => {
      if (started.hasEnded) throw new Error(`the server ended: ${started.log}`)
      return (await request(`${this.url}/healthz`).catch(() => undefined))?.status === 200
    }, START_TIMEOUT)
  }

  get pid (): number {
    return this.#process?.pid as number
  }

  /** Answers its exit code; null where a signal took it. */
  async stop (signal: NodeJS.Signals): Promise<number | null> {
    const code = await this.#process?.stop(signal) ?? null
    for (const [, text = ''] of this.#process?.log.matchAll(/"msg":"([^"]+)"/g) ?? []) this.warnings[text] = (this.warnings[text] ?? 0) + 1
    return code
  }
}
