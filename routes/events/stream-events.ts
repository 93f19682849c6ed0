import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { TooManyStreams } from '../../src/errors.js'
import { StreamHeaders, StreamQuery } from '../../schemas/events/stream.js'

const replies = {
  200: {
    description:
      'The stream: for each event its `id`, its name as `event`, and as `data` JSON {event, session, …fields}.',
    content: {
      'text/event-stream': {
        schema: Type.String({
          examples: [
            'id: 01KAWF2D5S9G3Q8V4ZB7N6T1XM\nevent: onmessage\ndata: ' +
              '{"event":"onmessage","session":"NERDWHATS_AMERICA","body":"hello"}\n\n'
          ]
        })
      }
    }
  },
  ...errorReplies(TooManyStreams)
}

const streamEvents: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/events', {
    sse: { kind: 'manual', heartbeat: false },
    schema: {
      operationId: 'streamEvents',
      tags: ['events'],
      summary: 'Stream events (SSE)',
      description: 'Server-sent events: messages, acknowledgements, and the states of the session as they happen. ' +
        'With `Last-Event-ID`, the events after that one come first; with `since`, those from that moment on, as far ' +
        'back as this server keeps them, through restarts. A reader that takes nothing for 30 s is cut off, and ' +
        'misses nothing when it comes back with its `Last-Event-ID`. Revoking the tokens of the session ends its ' +
        'streams. In a terminal: `curl -N -H "Authorization: Bearer <token>" …/events`.',
      params: SessionParams,
      querystring: StreamQuery,
      headers: StreamHeaders,
      response: replies
    }
  }, async ({ params: { session }, query: { events, since, lastEventId }, headers }, reply) => {
    await fastify.streamEvents(reply, { session, events, since, lastEventId: headers['last-event-id'] || lastEventId })
  })
}

export default streamEvents
