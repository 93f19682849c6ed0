import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Load {
  /** Requests that were answered. */
  answered: number
  seconds: number
}

const END_OF_HEADERS = Buffer.from('\r\n\r\n')

/**
 * Asks again and again over several connections, each as soon as its last answer is there. It reads no more of an
 * answer than it must, so that the server has the machine.
 */
export async function load (url: string, headers: Record<string, string>, { seconds = 3, connections = 16 } = {}): Promise<Load> {
  const { hostname, port, pathname } = new URL(url)
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const began = performance.now()
  const isOver = () => performance.now() - began > seconds * 1000
  const lane = async () => {
    const socket = connect(Number(port), hostname).setNoDelay(true)
    await once(socket, 'connect')
    try {
      return await askUntil(isOver, socket, request)
    } finally {
      socket.destroy()
    }
  }
  const counts = await Promise.all(Array.from({ length: connections }, lane))
  return { answered: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - began) / 1000 }
}

async function askUntil (isOver: () => boolean, socket: Socket, request: Buffer): Promise<number> {
  return await new Promise((resolve, reject) => {
    let answered = 0
    let pending = Buffer.alloc(0)
    socket.on('error', reject).on('close', () => reject(new Error('the server closed the connection')))
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      const length = lengthOf(pending)
      if (length === undefined || pending.length < length) return
      if (!pending.subarray(0, 13).equals(OK)) return reject(new Error(pending.subarray(0, length).toString()))
      pending = pending.subarray(length)
      answered++
      if (isOver()) resolve(answered)
      else socket.write(request)
    })
    socket.write(request)
  })
}

const OK = Buffer.from('HTTP/1.1 200 ')

/** Of the whole answer, once its headers are there. */
function lengthOf (answer: Buffer): number | undefined {
  const end = answer.indexOf(END_OF_HEADERS)
  if (end === -1) return undefined
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, end)) ?? []
  if (length === undefined) throw new Error('an answer without a length')
  return end + END_OF_HEADERS.length + Number(length)
}
