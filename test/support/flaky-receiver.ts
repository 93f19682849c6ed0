import type { ServerResponse } from 'node:http'
import type { Answer } from './receiver.js'

/** Numbers from 0 to 1 that are the same in each run. */
export function seeded (seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const FAULTS: ((reply: ServerResponse) => void)[] = [
  (reply) => reply.writeHead(500).end('no'),
  (reply) => reply.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  (reply) => reply.writeHead(503, { 'retry-after': '1' }).end(),
  (reply) => reply.socket?.destroy(),
  (reply) => {
    reply.writeHead(200, { 'content-length': 100 }).write('half')
    setTimeout(() => reply.socket?.destroy(), 10)
  },
  // Hangs.
  () => {},
  (reply) => setTimeout(() => reply.end(), 100)
]

/** A receiver that takes most events, and fails in every way now and then. */
export function flakyAnswer (share: number, random: () => number): Answer {
  return (_request, reply) => {
    const fault = random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined
    if (fault) fault(reply)
    else reply.end('ok')
  }
}
