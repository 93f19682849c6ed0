import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { pipeline, type Duplex } from 'node:stream'
import { dial, DialFailed, type DialOptions } from './dial.js'
import type { Upstream } from './upstream.js'

export interface ForwarderOptions extends DialOptions {
  /** Whether a host is not to be connected to, whatever the proxy can reach. */
  isBlocked?: (host: string) => boolean
}

const CHALLENGE = 'Proxy-Authenticate: Basic realm="session"\r\n'

/**
 * A proxy on loopback for one browser. It goes through another proxy, whose address it checks each time it connects:
 * the browser would look its name up by itself, and its error texts would reveal what responds inside of this network.
 */
export class ProxyForwarder {
  readonly username = 'session'
  readonly password = randomBytes(18).toString('base64url')
  readonly #upstream: Upstream
  readonly #options: ForwarderOptions
  readonly #server: Server
  readonly #open = new Set<Duplex>()
  #failure: string | undefined

  private constructor (upstream: Upstream, options: ForwarderOptions) {
    this.#upstream = upstream
    this.#options = options
    this.#server = createServer((_request, response) => { response.writeHead(405, { allow: 'CONNECT' }).end() })
    this.#server.on('connection', (socket) => { this.#track(socket) })
    this.#server.on('connect', (request, client, head) => { void this.#connect(request, client, head) })
    this.#server.unref()
  }

  static async open (upstream: Upstream, options: ForwarderOptions): Promise<ProxyForwarder> {
    const forwarder = new ProxyForwarder(upstream, options)
    await new Promise<void>((resolve, reject) => {
      forwarder.#server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    return forwarder
  }

  get url (): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Why the last connection did not come about; undefined where it did, or there was none. */
  get failure (): string | undefined {
    return this.#failure
  }

  /** Cuts every connection. */
  close (): void {
    this.#server.close()
    for (const socket of this.#open) socket.destroy()
  }

  #track (socket: Duplex): void {
    this.#open.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => { this.#open.delete(socket) })
  }

  async #connect ({ headers, url: target = '' }: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    if (!this.#isOurs(headers['proxy-authorization'])) {
      return refuse(client, '407 Proxy Authentication Required', CHALLENGE)
    }
    if (!/^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(target)) return refuse(client, '400 Bad Request')
    if (this.#options.isBlocked?.(target.replace(/:\d+$/, ''))) return refuse(client, '403 Forbidden')
    try {
      const connection = await dial(this.#upstream, target, this.#options)
      this.#failure = undefined
      this.#join(client, head, connection)
    } catch (error) {
      this.#failure = error instanceof DialFailed ? error.message : 'the proxy cannot be used'
      refuse(client, '502 Bad Gateway')
    }
  }

  #join (client: Duplex, head: Buffer, { socket, head: answer }: { socket: Socket, head: Buffer }): void {
    this.#track(socket)
    if (client.destroyed || !this.#server.listening) {
      socket.destroy()
      return
    }
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (answer.length > 0) client.write(answer)
    if (head.length > 0) socket.write(head)
    pipeline(client, socket, client, () => {
      client.destroy()
      socket.destroy()
    })
  }

  /** No other program of this machine goes through the proxy of a session. */
  #isOurs (authorization: string | undefined): boolean {
    const expected = Buffer.from(`Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`)
    const given = Buffer.from(authorization ?? '')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
}

function refuse (client: Duplex, status: string, headers = ''): void {
  client.end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 0\r\n\r\n`)
}
