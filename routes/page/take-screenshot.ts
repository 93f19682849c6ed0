import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { ScreenshotQuery } from '../../schemas/page.js'
import { CallFailed, CallTimeout, SessionDisconnected } from '../../src/errors.js'

const replies = {
  200: {
    description: 'The picture.',
    content: {
      'application/json': { schema: Type.String({ description: 'PNG in base64.', examples: ['iVBORw0KGgo='] }) },
      'image/png': {
        schema: Type.Unsafe<Buffer>({
          type: 'string',
          contentMediaType: 'image/png',
          description: 'The picture itself (`format=png`).'
        })
      }
    }
  },
  ...errorReplies(SessionDisconnected, CallFailed, CallTimeout)
}

const takeScreenshot: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/take-screenshot', {
    schema: {
      operationId: 'takeScreenshot',
      tags: ['misc'],
      summary: 'Take a screenshot',
      description:
          'What the WhatsApp Web page of this session looks like right now, in any state in which there is a page.',
      params: SessionParams,
      querystring: ScreenshotQuery,
      response: replies
    }
  }, async ({ params: { session }, query: { format } }, reply) => {
    const base64 = await fastify.sessions.screenshot(session)
    if (base64 === undefined) throw new SessionDisconnected()
    if (format === 'png') return reply.type('image/png').send(Buffer.from(base64, 'base64'))
    return reply.type('application/json').send(JSON.stringify(base64))
  })
}

export default takeScreenshot
