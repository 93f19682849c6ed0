import type { IncomingMessage } from 'node:http'

export interface LeastRate {
  /** Time that any body has, in milliseconds. */
  grace: number
  /** Bytes that give it one more second. */
  bytesPerSecond: number
}

/** Calls `onSlow` where a request does not arrive at the least rate, however its body is read. */
export function watchArrival (request: IncomingMessage, rate: LeastRate, onSlow: () => void): void {
  const { grace, bytesPerSecond } = rate
  const { socket } = request
  const begun = performance.now()
  const before = socket.bytesRead
  const left = () => grace + (socket.bytesRead - before) / bytesPerSecond * 1000 - (performance.now() - begun)
  let timer: NodeJS.Timeout
  const look = () => {
    if (request.complete || request.destroyed) return
    const ms = left()
    if (ms > 0) timer = setTimeout(look, Math.min(ms + 1, grace)).unref()
    else onSlow()
  }
  timer = setTimeout(look, grace).unref()
  for (const event of ['end', 'close']) request.once(event, () => clearTimeout(timer))
}
