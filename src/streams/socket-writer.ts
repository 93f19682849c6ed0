import { once, type EventEmitter } from 'node:events'
import type { SocketEvent } from './legacy-socket-events.js'

export interface OutletOptions {
  /** Called for each packet, and when the waiting ones were handed to the network. */
  connection: EventEmitter
  emit: (name: string, payload: unknown) => void
  /** Aborts when the connection is gone. */
  gone: AbortSignal
}

/** More than this does not wait for a connection, but for the event after it. In characters. */
const WINDOW = 256 * 1024

/** A way out to one socket, which knows how much the socket has not taken yet. */
export class SocketWriter {
  readonly #options: OutletOptions
  #waiting = 0

  constructor (options: OutletOptions) {
    this.#options = options
    const { connection } = options
    connection.on('packetCreate', ({ data }: { data?: string | Buffer }) => { this.#waiting += data?.length ?? 0 })
    connection.on('drain', () => { this.#waiting = 0 })
  }

  /** How much waits until the connection takes it, in characters. */
  get waiting (): number {
    return this.#waiting
  }

  emit ([name, payload]: SocketEvent): void {
    this.#options.emit(name, payload)
  }

  /** Resolves once no more than `most` waits, or the connection is gone. */
  async taken (most = WINDOW): Promise<void> {
    const { connection, gone } = this.#options
    while (this.#waiting > most && !gone.aborted) await once(connection, 'drain', { signal: gone }).catch(() => {})
  }
}
