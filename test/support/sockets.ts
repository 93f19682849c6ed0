import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import type { Test } from 'tap'
import { until } from './until.js'

type Payload = any

export type SocketWishes = Partial<ManagerOptions & SocketOptions>

/** A real socket.io client, and all events that it received. */
export class SocketClient {
  readonly socket: Socket
  readonly received: { name: string, payload: Payload }[] = []
  /** What it was refused with, and why its connections ended. */
  readonly refusals: { message: string, code: string | undefined }[] = []
  readonly ends: string[] = []

  constructor (t: Test, url: string, wishes: SocketWishes = {}) {
    this.socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...wishes })
    this.socket.onAny((name: string, payload: Payload) => { this.received.push({ name, payload }) })
    this.socket.on('connect_error', (error: Error & { data?: { code: string } }) => { this.refusals.push({ message: error.message, code: error.data?.code }) })
    this.socket.on('disconnect', (reason) => { this.ends.push(reason) })
    t.teardown(() => { this.socket.disconnect() })
  }

  /** A client that may listen. */
  static async open (t: Test, url: string, wishes?: SocketWishes): Promise<SocketClient> {
    const client = new SocketClient(t, url, wishes)
    await until('the socket to be connected', () => {
      const [refusal] = client.refusals
      if (refusal) throw new Error(refusal.message)
      return client.socket.connected
    })
    return client
  }

  /** What a client is refused with that may not. */
  static async refused (t: Test, url: string, wishes?: SocketWishes): Promise<{ message: string, code: string | undefined }> {
    const client = new SocketClient(t, url, wishes)
    const refusal = await until('the refusal', () => client.refusals[0])
    client.socket.disconnect()
    return refusal
  }

  /** The first of this name that the test wants. */
  async receives (name: string, wanted: (payload: Payload) => boolean = () => true, ms?: number): Promise<Payload> {
    const event = await until(`the socket event ${name}`, () => this.received.find((event) => event.name === name && wanted(event.payload)), ms)
    return event.payload
  }

  get names (): string[] {
    return this.received.map(({ name }) => name)
  }
}
