import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { until } from '../support/until.js'
import { freePort } from './free-port.js'
import type { Random } from './random.js'

/** What may come of a request, and how often of a hundred. */
export const FAILURE_MODES = {
  takes: 92,
  /** Takes it, but late; at times too late. */
  slow: 2,
  /** Takes it, and cuts the connection in the middle of its answer. */
  'cut in the answer': 1.5,
  /** Cuts the connection while the body comes in. */
  'cut in the body': 1.5,
  'answer 500': 2,
  hang: 0.7,
  /** Stops listening for a while; who connects is refused. */
  refused: 0.3
}

export type FailureMode = keyof typeof FAILURE_MODES

export const NO_FAILURES: Record<FailureMode, number> = { ...FAILURE_MODES, slow: 0, 'cut in the answer': 0, 'cut in the body': 0, 'answer 500': 0, hang: 0, refused: 0 }

export interface Taken { headers: IncomingHttpHeaders, body: string }

export interface FlakyReceiverOptions {
  random: Random
  /** How often it is in which mode. */
  modes: Record<FailureMode, number>
  /** Milliseconds after which a sender gives up. */
  timeout: number
  /** Called for each request that was accepted. */
  take: (taken: Taken) => void
}

/** A receiver of webhooks that fails at random. */
export class FlakyReceiver {
  /** How often it was in which mode. */
  readonly answers: Partial<Record<FailureMode, number>> = {}
  readonly #options: FlakyReceiverOptions
  #server: Server | undefined
  #port = 0
  #ended = false

  constructor (options: FlakyReceiverOptions) {
    this.#options = options
  }

  /** Chooses its port, on which nobody listens yet. */
  async reserve (): Promise<string> {
    this.#port = await freePort()
    return `http://127.0.0.1:${this.#port}/`
  }

  async start (): Promise<void> {
    this.#server = await until('the port of the receiver', async () => await this.#listen(), 30_000)
    if (this.#ended) await this.#stop()
  }

  async end (): Promise<void> {
    this.#ended = true
    await this.#stop()
  }

  async #listen (): Promise<Server | undefined> {
    const server = createServer((request, reply) => { void this.#answer(request, reply).catch(() => { reply.destroy() }) })
    server.listen(this.#port, '127.0.0.1')
    const listens = await Promise.race([once(server, 'listening').then(() => true), once(server, 'error').then(() => false)])
    return listens ? server : undefined
  }

  async #stop (): Promise<void> {
    const server = this.#server
    this.#server = undefined
    server?.closeAllConnections()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  async #answer (request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { random, modes } = this.#options
    const mode = random.pick(modes)
    this.answers[mode] = (this.answers[mode] ?? 0) + 1
    if (mode === 'cut in the body') request.socket.destroy()
    else await this.#read(mode, { headers: request.headers, body: await textOf(request) }, reply)
  }

  async #read (mode: FailureMode, request: Taken, reply: ServerResponse): Promise<void> {
    const { random, timeout, take } = this.#options
    if (mode === 'refused') await this.#refuse(random.between(200, 2_000))
    else if (mode === 'answer 500') reply.writeHead(500).end()
    else if (mode !== 'hang') {
      if (mode === 'slow') await sleep(random.between(0.2, 1.3) * timeout)
      take(request)
      if (mode === 'cut in the answer') reply.writeHead(200, { 'content-length': 100 }).write('{"ok":', () => reply.destroy())
      else reply.writeHead(200).end()
    }
  }

  async #refuse (ms: number): Promise<void> {
    if (this.#server === undefined) return
    await this.#stop()
    await sleep(ms)
    if (!this.#ended) await this.start()
  }
}

async function textOf (request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
