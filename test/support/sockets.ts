import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import type { Test } from 'tap'
import { until } from './until.js'

type Told = any

export type SocketWishes = Partial<ManagerOptions & SocketOptions>

/** A real socket.io client, and all that it was told. */
export class Ear {
  readonly socket: Socket
  readonly told: { name: string, payload: Told }[] = []
  /** What it was refused with, and why its connections ended. */
  readonly refusals: { message: string, code: string | undefined }[] = []
  readonly ends: string[] = []

  constructor (t: Test, url: string, wishes: SocketWishes = {}) {
    this.socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...wishes })
    this.socket.onAny((name: string, payload: Told) => { this.told.push({ name, payload }) })
    this.socket.on('connect_error', (error: Error & { data?: { code: string } }) => { this.refusals.push({ message: error.message, code: error.data?.code }) })
    this.socket.on('disconnect', (reason) => { this.ends.push(reason) })
    t.teardown(() => { this.socket.disconnect() })
  }

  /** A client that may listen. */
  static async open (t: Test, url: string, wishes?: SocketWishes): Promise<Ear> {
    const ear = new Ear(t, url, wishes)
    await until('the socket to be connected', () => {
      const [refusal] = ear.refusals
      if (refusal) throw new Error(refusal.message)
      return ear.socket.connected
    })
    return ear
  }

  /** What a client is refused with that may not. */
  static async refused (t: Test, url: string, wishes?: SocketWishes): Promise<{ message: string, code: string | undefined }> {
    const ear = new Ear(t, url, wishes)
    const refusal = await until('the refusal', () => ear.refusals[0])
    ear.socket.disconnect()
    return refusal
  }

  /** The first of this name that the test wants. */
  async receives (name: string, wanted: (payload: Told) => boolean = () => true, ms?: number): Promise<Told> {
    const heard = await until(`the socket event ${name}`, () => this.told.find((told) => told.name === name && wanted(told.payload)), ms)
    return heard.payload
  }

  get names (): string[] {
    return this.told.map(({ name }) => name)
  }
}
