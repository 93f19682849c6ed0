import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { InvalidRequest } from '../../src/errors.js'
import { readEvents, type ReadOptions } from '../../src/events/event-reader.js'
import { writeEvents } from '../../src/streams/sse-writer.js'

interface Wish {
  session: string
  /** Names of the wanted events, separated by commas; all where it is left out. */
  events?: string | undefined
  /** Id of the last event that the reader has. */
  lastEventId?: string | undefined
  /** From which time on: ISO 8601 or epoch milliseconds. */
  since?: string | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Streams the events of a session to a reader until it disconnects or its right ends.
     * @throws {InvalidRequest} where `since` is no timestamp
     * @throws {TooManyStreams}
     */
    streamEvents: (reply: FastifyReply, wish: Wish) => Promise<void>
  }
}

/** How long a reader may read nothing before it is disconnected, in milliseconds. */
const STALL_TIMEOUT = 30_000

/** How long readers may take to get the rest when the server closes, in milliseconds. */
const GRACE = 1_000

/** Open streams end before the server waits for its requests. */
export default fp<{ stallTimeout?: number }>(async (fastify, { stallTimeout = STALL_TIMEOUT }) => {
  const { eventLog } = fastify
  const closing = new AbortController()
  const open = new Set<{ session: string, cut: () => void }>()

  async function startOf ({ session, lastEventId, since }: Wish): Promise<ReadOptions['from']> {
    if (!lastEventId && since === undefined) return await eventLog.tailOffsets()
    const offset = lastEventId
      ? await eventLog.offsetOf(session, lastEventId)
      : await eventLog.offsetBefore(session, momentOf(since ?? ''))
    return () => offset
  }

  fastify.decorate('streamEvents', async (reply, wish) => {
    const { raw } = reply
    const from = await startOf(wish)
    if (raw.destroyed) return
    const release = fastify.takeStream(wish.session, reply.request.ip)
    const gone = new AbortController()
    const reader = { session: wish.session, cut: () => raw.destroy() }
    open.add(reader)
    raw.once('close', () => {
      release()
      open.delete(reader)
      gone.abort()
    })
    reply.sse.sendHeaders()
    reply.hijack()
    await writeEvents(raw, {
      events: readEvents(eventLog, { session: wish.session, from, signal: gone.signal, finish: closing.signal }),
      wanted: new Set(wish.events?.split(',').map((name) => name.trim()).filter(Boolean)),
      payloadOf: fastify.eventPayload,
      stallTimeout,
      gone: gone.signal
    })
  })

  fastify.tokens.on('revoked', (session) => {
    for (const reader of open) if (reader.session === session) reader.cut()
  })
  fastify.addHook('preClose', async () => {
    closing.abort()
    setTimeout(() => { for (const { cut } of open) cut() }, GRACE).unref()
  })
}, { name: 'streams', fastify: '5.x', dependencies: ['event-payload', 'event-log', 'stream-limits', 'tokens'] })

/** Epoch milliseconds of what the schema lets pass. */
function momentOf (since: string): number {
  const time = /^\d+$/.test(since) ? Number(since) : Date.parse(since)
  if (Number.isNaN(time)) {
    throw new InvalidRequest('querystring/since must be a timestamp: ISO 8601 or epoch milliseconds')
  }
  return time
}
