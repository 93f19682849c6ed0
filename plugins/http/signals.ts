import type { IncomingMessage, ServerResponse } from 'node:http'
import fp from 'fastify-plugin'
import { ServerClosing } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Aborts when the client disconnects before the reply is sent, or with `ServerClosing` when the server shuts down.
     * Whatever may take long on behalf of a request takes this signal.
     */
    readonly signal: AbortSignal
  }
}

/** The client has disconnected: nothing can be sent to it. */
export class ClientDisconnected extends Error {
  override name = 'AbortError'
  readonly code = 'ABORT_ERR'

  constructor () {
    super('the client has disconnected')
  }
}

const kResponse = Symbol('app.response')

type Answered = IncomingMessage & { [kResponse]: ServerResponse }

/**
 * One signal per request, created when something asks for it. It replaces Fastify's own, which aborts as soon as the
 * body of a request has been read.
 */
export default fp(async (fastify) => {
  const controllers = new WeakMap<IncomingMessage, AbortController>()
  const open = new Set<AbortController>()
  let isClosing = false

  function createController (response: ServerResponse): AbortController {
    const controller = new AbortController()
    if (isClosing) controller.abort(new ServerClosing())
    else if (response.destroyed) controller.abort(new ClientDisconnected())
    else open.add(controller)
    response.once('close', () => {
      open.delete(controller)
      if (!response.writableFinished) controller.abort(new ClientDisconnected())
    })
    return controller
  }

  fastify.decorateRequest('signal', {
    getter () {
      const { raw } = this
      const controller = controllers.get(raw) ?? createController((raw as Answered)[kResponse])
      controllers.set(raw, controller)
      return controller.signal
    }
  })
  fastify.addHook('onRequest', ({ raw }, reply, done) => {
    // Cheaper than an entry of a WeakMap for each request.
    ;(raw as Answered)[kResponse] = reply.raw
    done()
  })
  fastify.addHook('preClose', async () => {
    isClosing = true
    for (const controller of open) controller.abort(new ServerClosing())
    open.clear()
  })
}, { name: 'signals', fastify: '5.x' })
