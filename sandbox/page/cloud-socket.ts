import type { CloudToPage, EventName, Events, PageToCloud, RequestName, Requests } from '../protocol/protocol.js'
import { EventEmitter } from './base/event-emitter.js'

const FIRST_RETRY = 500
const LAST_RETRY = 5000

export const CONNECTION_LOST = 0

/** A request that the cloud has refused with an HTTP status, or that was cut off. */
export class CloudError extends Error {
  constructor (
    readonly code: number,
    text: string
  ) {
    super(text)
  }
}

interface Waiting {
  resolve: (result: any) => void
  reject: (error: CloudError) => void
}

/** The page's WebSocket to the cloud. Reconnects for ever; emits `open` and `cut`. */
export class CloudSocket extends EventEmitter {
  #socket?: WebSocket
  #waiting = new Map<number, Waiting>()
  #calls = 0
  #retry = FIRST_RETRY
  #stopped = false

  get isOpen (): boolean {
    return this.#socket?.readyState === WebSocket.OPEN
  }

  connect (): void {
    const socket = new WebSocket(`wss://${location.host}/ws`)
    this.#socket = socket
    socket.addEventListener('open', () => {
      this.#retry = FIRST_RETRY
      this.trigger('open')
    })
    socket.addEventListener('message', ({ data }) => this.#read(JSON.parse(data as string) as CloudToPage))
    socket.addEventListener('close', () => this.#cut())
  }

  /** For good: there is no other try. */
  disconnect (): void {
    this.#stopped = true
    this.#socket?.close()
  }

  onEvent<N extends EventName>(event: N, listener: (data: Events[N]) => void): void {
    this.on(`cloud:${event}`, listener)
  }

  request<N extends RequestName>(name: N, params: Requests[N]['params']): Promise<Requests[N]['result']> {
    return new Promise((resolve, reject) => {
      if (!this.isOpen) return reject(new CloudError(CONNECTION_LOST, 'not connected'))
      const call = ++this.#calls
      this.#waiting.set(call, { resolve, reject })
      this.#socket?.send(JSON.stringify({ call, name, params } as PageToCloud))
    })
  }

  /** As `request`, but waits out a lost connection. For requests that may reach the cloud twice. */
  async requestSurely<N extends RequestName>(name: N, params: Requests[N]['params']): Promise<Requests[N]['result']> {
    for (;;) {
      try {
        return await this.request(name, params)
      } catch (error) {
        if (!(error instanceof CloudError) || error.code !== CONNECTION_LOST) throw error
        await new Promise<void>((resolve) => this.once('ready', resolve))
      }
    }
  }

  #read (message: CloudToPage): void {
    if ('event' in message) {
      this.trigger(`cloud:${message.event}`, message.data)
      return
    }
    const waiting = this.#waiting.get(message.call)
    this.#waiting.delete(message.call)
    if ('error' in message) waiting?.reject(new CloudError(message.error.code, message.error.text))
    else waiting?.resolve(message.result)
  }

  #cut (): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(new CloudError(CONNECTION_LOST, 'connection lost'))
    if (this.#stopped) return
    this.trigger('cut')
    setTimeout(() => this.connect(), this.#retry)
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY)
  }
}

export const cloud = new CloudSocket()
