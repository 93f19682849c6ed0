import { IncomingMessage } from 'node:http'

const kUpgrade = Symbol('app.upgrade')

/**
 * A request to the server. Node takes every request with an `Upgrade` header for an upgrade once anybody
 * waits for them. WebSockets alone are: Java's HTTP client asks for HTTP/2 with each request, and has to be
 * answered as if it had not.
 */
export class Incoming extends IncomingMessage {
  // Not a private field: Node's own constructor writes it, before there is any.
  declare [kUpgrade]: boolean | null

  get upgrade (): boolean | null {
    return this[kUpgrade] && (this.method === 'CONNECT' || /^websocket$/i.test(this.headers.upgrade ?? ''))
  }

  set upgrade (upgrade: boolean | null) {
    this[kUpgrade] = upgrade
  }
}
