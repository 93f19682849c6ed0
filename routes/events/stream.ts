import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { StreamQuery } from '../../schemas/stream.js'

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
    const events = fastify.events.stream({
      session,
      events: new Set(query.events?.split(',').map((name) => name.trim()).filter(Boolean)),
      lastEventId: reply.sse.lastEventId ?? query.lastEventId ?? null,
      gone,
      cut: () => reply.raw.destroy()
    })
    for await (const event of events) {
      await reply.sse.send({ id: fastify.events.idOf(event), event: event.event, data: { ...event.data, event: event.event, session } })
    }
  })
}

export default stream
