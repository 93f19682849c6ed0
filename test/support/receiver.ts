import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { until } from './until.js'

type Json = Record<string, any>

export interface Received {
  method: string
  /** Path and query. */
  path: string
  headers: IncomingHttpHeaders
  /** As it came. */
  body: string
  /** The same, read; empty where it is no JSON. */
  event: Json
}

/** A status, or what is done with the reply. */
export type Answer = number | ((request: Received, reply: ServerResponse) => unknown)

/** A receiver of webhooks: records the requests, and answers as the test says. */
export class Receiver {
  readonly requests: Received[] = []
  answer: Answer = 200
  #server: Server | undefined
  #port = 0

  /** One that listens on loopback until the test is over. */
  static async listen (t: Test): Promise<Receiver> {
    const receiver = new Receiver()
    t.teardown(() => receiver.stop())
    await receiver.start()
    return receiver
  }

  get url (): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  /** The events that came, in their order. */
  get events (): Json[] {
    return this.requests.map(({ event }) => event)
  }

  /** Listens; after a stop, on the same port. */
  async start (): Promise<void> {
    const server = this.#server = createServer(async (request, reply) => {
      const chunks: Buffer[] = []
      try {
        for await (const chunk of request) chunks.push(chunk as Buffer)
      } catch {
        return
      }
      const body = Buffer.concat(chunks).toString()
      const received = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body, event: readJson(body) }
      this.requests.push(received)
      if (typeof this.answer === 'number') reply.writeHead(this.answer).end()
      else this.answer(received, reply)
    })
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
  }

  /** Cuts every connection; who connects now is refused. */
  async stop (): Promise<void> {
    const server = this.#server
    this.#server = undefined
    server?.closeAllConnections()
    await new Promise((resolve) => server ? server.close(resolve) : resolve(undefined))
  }

  /** The first request that came with this event and that the test wants. */
  async receives (name: string, wanted: (event: Json) => boolean = () => true, ms = 90_000): Promise<Received> {
    return until(`a webhook with ${name}`, () => this.requests.find(({ event }) => event['event'] === name && wanted(event)), ms)
  }
}

function readJson (text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return {}
  }
}
