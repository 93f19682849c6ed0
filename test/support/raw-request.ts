import { connect, type Socket } from 'node:net'
import type { Test } from 'tap'

/** A request that is written by hand, byte by byte, and what comes back. */
export class RawRequest {
  readonly socket: Socket
  text = ''
  isClosed = false

  constructor (t: Test, url: string, head: string) {
    const { hostname, port } = new URL(url)
    this.socket = connect(Number(port), hostname)
    this.socket.on('error', () => {})
    this.socket.on('data', (data: Buffer) => { this.text += data.toString() })
    this.socket.once('close', () => { this.isClosed = true })
    this.socket.write(head)
    t.teardown(() => this.socket.destroy())
  }

  /** Undefined as long as there is none. */
  get status (): number | undefined {
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(this.text) ?? []
    return status === undefined ? undefined : Number(status)
  }
}

/** The head of a request. */
export function headOf (method: string, path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}
