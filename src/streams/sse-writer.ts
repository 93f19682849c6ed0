import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { Payload } from '../events/payload.js'

export interface StreamOptions {
  events: AsyncIterable<StoredEvent>
  /** Names of the wanted events; all where it is empty. */
  wanted: ReadonlySet<string>
  payloadOf: (event: StoredEvent) => Promise<Payload>
  /** How long the reader may read nothing before it is disconnected, in milliseconds. */
  stallTimeout: number
  /** Aborts when the connection is gone. */
  gone: AbortSignal
}

/** A comment line this often keeps proxies from cutting a quiet stream, in milliseconds. */
const HEARTBEAT = 15_000

/** Large events go out in pieces: a slow reader who takes one now and then is not cut off. In bytes. */
const PIECE = 64 * 1024

/**
 * Writes events to a connection as server-sent events, each when the one before was taken. Resolves
 * when there are no more, or the connection is gone.
 */
export async function writeEvents (
  connection: Writable,
  { events, wanted, payloadOf, stallTimeout, gone }: StreamOptions
): Promise<void> {
  let quiet = true
  const heartbeat = setInterval(() => { if (quiet) connection.write(': heartbeat\n\n') }, HEARTBEAT)
  // The first bytes make the headers go out: the reader knows at once that it listens.
  connection.write(': listening\n\n')
  try {
    for await (const event of events) {
      if (wanted.size > 0 && !wanted.has(event.event)) continue
      quiet = false
      const text = `id: ${event.id}\nevent: ${event.event}\ndata: ${JSON.stringify(await payloadOf(event))}\n\n`
      await write(connection, Buffer.from(text), stallTimeout, gone)
      quiet = true
    }
  } catch (error) {
    if (!gone.aborted) throw error
  } finally {
    clearInterval(heartbeat)
  }
}

async function write (connection: Writable, bytes: Buffer, stallTimeout: number, gone: AbortSignal): Promise<void> {
  for (let from = 0; from < bytes.length; from += PIECE) {
    gone.throwIfAborted()
    if (connection.write(bytes.subarray(from, from + PIECE))) continue
    const cut = setTimeout(() => connection.destroy(), stallTimeout)
    await once(connection, 'drain', { signal: gone }).finally(() => clearTimeout(cut))
  }
}
