import { EventEmitter, once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Takes webhooks, and reports each message by its text; or never answers at all. */
export class BenchReceiver extends EventEmitter<Record<string, []>> {
  readonly #server: Server

  private constructor (answers: boolean) {
    super()
    this.#server = createServer(async (request, reply) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      if (!answers) return
      reply.end()
      const { body } = JSON.parse(Buffer.concat(chunks).toString()) as { body?: unknown }
      this.emit(String(body))
    })
  }

  static async listen (answers: boolean): Promise<BenchReceiver> {
    const receiver = new BenchReceiver(answers)
    receiver.#server.listen(0, '127.0.0.1')
    await once(receiver.#server, 'listening')
    return receiver
  }

  get url (): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  async close (): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
