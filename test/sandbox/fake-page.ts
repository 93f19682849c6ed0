import { WebSocket } from 'ws'
import type { CloudToPage, Credentials, EventName, Events, RequestName, Requests } from '../../sandbox/protocol/protocol.js'
import type { Sandbox } from '../../sandbox/sandbox.js'

/** A page without a browser: the other end of the cloud's WebSocket. */
export class FakePage {
  readonly events: Array<{ event: EventName, data: unknown }> = []
  credentials?: Credentials
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (message: CloudToPage) => void>()
  #calls = 0

  private constructor (socket: WebSocket) {
    this.#socket = socket
    socket.on('error', () => {})
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as CloudToPage
      if (!('event' in message)) return this.#answers.get(message.call)?.(message)
      this.events.push(message)
      if (message.event === 'paired') {
        this.credentials = message.data.credentials
        void this.request('link.confirm', { deviceId: message.data.credentials.deviceId, name: 'Test' })
      }
    })
  }

  static async open (sandbox: Sandbox, session: string): Promise<FakePage> {
    const port = /127\.0\.0\.1:(\d+)/.exec((await sandbox.chromiumArgs(session)).join())?.[1]
    const socket = new WebSocket(`wss://127.0.0.1:${port}/ws`, { rejectUnauthorized: false })
    await new Promise((resolve, reject) => { socket.once('open', resolve).once('error', reject) })
    return new FakePage(socket)
  }

  /** A page that is linked. */
  static async link (sandbox: Sandbox, session: string, body: { phone?: string, pushname?: string } = {}): Promise<FakePage> {
    const page = await FakePage.open(sandbox, session)
    await page.request('link.start', {})
    await sandbox.scan(session, body)
    return page
  }

  async request<N extends RequestName> (name: N, params: Requests[N]['params']): Promise<Requests[N]['result']> {
    const call = ++this.#calls
    const answer = await new Promise<CloudToPage>((resolve) => {
      this.#answers.set(call, resolve)
      this.#socket.send(JSON.stringify({ call, name, params }))
    })
    if ('error' in answer) throw Object.assign(new Error(answer.error.text), { code: answer.error.code })
    return (answer as { result: Requests[N]['result'] }).result
  }

  received<N extends EventName> (name: N): Array<Events[N]> {
    return this.events.filter(({ event }) => event === name).map(({ data }) => data as Events[N])
  }

  async close (): Promise<void> {
    const closed = new Promise((resolve) => this.#socket.once('close', resolve))
    this.#socket.close()
    await closed
  }
}
