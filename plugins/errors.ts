import type { FastifyError, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DiskFull, InvalidRequest, RouteNotFound, TooManyAttempts, type CataloguedError } from '../src/errors.js'
import { redactUrl } from '../src/logger.js'
import { isDiskFull } from '../src/shared/storage-errors.js'

type AnyError = FastifyError | CataloguedError

/** Every error reply is made here. */
export default fp(async (fastify) => {
  fastify.setErrorHandler<AnyError>((thrown, request, reply) => {
    const error = asCatalogued(thrown)
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: thrown }, 'request failed')
    const fields = 'fields' in error ? error.fields : { status: 'error' }
    const code = error.code ?? 'APP_INTERNAL'
    // Only catalogued texts are meant for callers: any other may carry inner details.
    const message = status < 500 || 'fields' in error ? error.message : 'An unexpected error; the log of the server has the cause'
    const session = sessionOf(request)
    if (error instanceof TooManyAttempts) reply.header('retry-after', error.retryAfter)
    return reply.code(status).send({ ...fields, message, code, error: fields.error ?? { code, message }, ...(session !== undefined && { session }) })
  })

  fastify.setNotFoundHandler((request) => {
    throw new RouteNotFound(`${request.method} ${redactUrl(request.url, fastify.config.SECRET_KEY)}`)
  })
}, { name: 'errors', fastify: '5.x', dependencies: ['config'] })

function asCatalogued (thrown: unknown): AnyError {
  // Promises may be rejected with anything.
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as AnyError
  if (isDiskFull(error)) return new DiskFull()
  if (!('validation' in error) || !error.validation) return error
  const { validation: [fault], validationContext } = error
  const path = `${validationContext ?? 'request'}${fault?.instancePath ?? ''}`
  const extra = fault?.keyword === 'additionalProperties' ? ` (${String(fault.params.additionalProperty)})` : ''
  return new InvalidRequest(`${path} ${fault?.message ?? 'is not valid'}${extra}`)
}

function sessionOf (request: FastifyRequest): string | undefined {
  const session = (request.params as { session?: string } | null)?.session
  return session?.split(':')[0]
}
