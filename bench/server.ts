import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import app from '../src/app.js'
import { DEFAULT_SECRET_KEY, loadConfig } from '../src/config.js'
import { fastifyOptions } from '../src/options.js'
import { tempFolder, type TempFolder } from './temp-folder.js'

const SESSION = 'bench'

/** The application in the sandbox, with one session, called over HTTP as anybody's program would. */
export class BenchServer {
  readonly fastify: FastifyInstance
  readonly session = SESSION
  readonly #data: TempFolder
  #url = ''
  #token = ''

  private constructor (fastify: FastifyInstance, data: TempFolder) {
    this.fastify = fastify
    this.#data = data
  }

  /** Done when the session is connected. */
  static async start (): Promise<BenchServer> {
    const data = tempFolder()
    const config = loadConfig({ DATA_DIR: data.path, LOG_LEVEL: 'silent', SANDBOX: 'true' })
    const server = new BenchServer(Fastify(fastifyOptions(config)), data)
    try {
      await server.#connect(config)
      return server
    } catch (error) {
      await server.close()
      throw error
    }
  }

  /** Calls a route; GET where there is no body. */
  async call (path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Record<string, any>> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { ...(this.#token && { authorization: `Bearer ${this.#token}` }), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) })
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return await response.json() as Record<string, any>
  }

  /** The same for a route of the session. */
  async ask (path: string, body?: object, method?: string): Promise<Record<string, any>> {
    return await this.call(`/api/${SESSION}/${path}`, body, method)
  }

  async close (): Promise<void> {
    await this.fastify.close()
    this.#data.remove()
  }

  async #connect (config: ReturnType<typeof loadConfig>): Promise<void> {
    await this.fastify.register(app, { config })
    this.#url = await this.fastify.listen({ host: '127.0.0.1', port: 0 })
    this.#token = (await this.ask(`${DEFAULT_SECRET_KEY}/generate-token`, {}))['token']
    await this.ask('start-session', { waitQrCode: true })
    await this.call(`/sandbox/${SESSION}/scan`, {})
    while ((await this.ask('status-session'))['status'] !== 'CONNECTED') await sleep(50)
  }
}
