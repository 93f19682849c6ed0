import type { IncomingMessage } from 'node:http'

/** How long the rest of a refused body is read, in milliseconds. */
const LINGER = 5_000

/** Lets the rest of a body run off for a while: a caller that still sends may not see the reply otherwise. */
export function discardBody (request: IncomingMessage): void {
  request.unpipe()
  request.resume()
  setTimeout(() => { if (!request.complete) request.destroy() }, LINGER).unref()
}
