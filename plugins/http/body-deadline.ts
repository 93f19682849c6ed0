import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { watchArrival } from '../../src/http/minimum-rate.js'
import { BodyTooSlow } from '../../src/errors.js'

/** Every body, whoever reads it, arrives in a time that fits its size, or the connection is closed. */
export default fp(async (fastify) => {
  const { BODY_MIN_RATE, BODY_TIMEOUT } = fastify.config
  const rate = { grace: BODY_TIMEOUT * 1000, bytesPerSecond: BODY_MIN_RATE * 1024 }

  function cut (request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent || reply.raw.headersSent) {
      request.raw.destroy()
      return
    }
    request.log.info({ seconds: BODY_TIMEOUT }, 'a body came too slowly')
    void reply.header('connection', 'close').send(new BodyTooSlow(BODY_TIMEOUT, BODY_MIN_RATE))
  }

  fastify.addHook('onRequest', (request, reply, done) => {
    const { 'content-length': length = 0, 'transfer-encoding': encoding } = request.headers
    if (Number(length) > 0 || encoding !== undefined) watchArrival(request.raw, rate, () => cut(request, reply))
    done()
  })
}, { name: 'body-deadline', fastify: '5.x', dependencies: ['config'] })
