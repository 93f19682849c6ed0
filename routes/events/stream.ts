import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { StreamQuery } from '../../schemas/events/stream.js'

const replies = {
  200: {
    description: 'The stream: for each event its `id`, its name as `event`, and as `data` JSON {event, session, …fields}.',
    content: {
      'text/event-stream': { schema: Type.String({ examples: ['id: mi5k2z1c-17\nevent: onmessage\ndata: {"event":"onmessage","session":"NERDWHATS_AMERICA","body":"hello"}\n\n'] }) }
    }
  }
}

const stream: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('token')

  fastify.get('/:session/events', {
    sse: { kind: 'manual' },
    schema: {
      operationId: 'streamEvents',
      tags: ['events'],
      summary: 'Receive what happens, live',
      description: 'Server-sent events: messages, acknowledgements, and the states of the session as they happen. With `Last-Event-ID`, the events since that one come first, as far as this server still has them in memory. In a terminal: `curl -N -H "Authorization: Bearer <token>" …/events`.',
      params: SessionParams,
      querystring: StreamQuery,
      response: replies
    }
  }, async ({ params: { session }, query }, reply) => {
    const gone = new AbortController()
    reply.sse.onClose(() => gone.abort())
    reply.sse.sendHeaders()
    // The first bytes make the headers go out: the reader knows at once that it listens.
    reply.raw.write(': listening\n\n')
    const lastEventId = reply.sse.lastEventId ?? query.lastEventId
    const after = lastEventId == null ? fastify.outbox.last(session) : fastify.outbox.placeOf(session, lastEventId)
    const wanted = new Set(query.events?.split(',').map((name) => name.trim()).filter(Boolean))
    for await (const event of fastify.streamEvents({ session, after, gone: gone.signal, cut: () => reply.raw.destroy() })) {
      if (wanted.size > 0 && !wanted.has(event.event)) continue
      await reply.sse.send({ id: event.id, event: event.event, data: { ...event.data, event: event.event, session } })
    }
  })
}

export default stream
