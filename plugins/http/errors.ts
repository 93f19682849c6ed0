import type { FastifyError, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import {
  DiskFull,
  errorBody,
  Internal,
  InvalidRequest,
  RouteNotFound,
  TooManyAttempts,
  type CatalogedError
} from '../../src/errors.js'
import { redactUrl } from '../../src/process/logger.js'
import { isDiskFull } from '../../src/shared/storage-errors.js'

type AnyError = FastifyError | CatalogedError

/** Every error reply is made here. */
export default fp(async (fastify) => {
  fastify.setErrorHandler<AnyError>((thrown, request, reply) => {
    const error = asCataloged(thrown)
    // Without a client nobody receives the reply, and what was canceled for that reason has not failed.
    if (reply.raw.destroyed) request.log.info({ err: thrown }, 'client disconnected')
    else if (error.statusCode >= 500) request.log.error({ err: thrown }, 'request failed')
    if (error instanceof TooManyAttempts) reply.header('retry-after', error.retryAfter)
    return reply.code(error.statusCode).send(errorBody(error, sessionInPath(request)))
  })

  fastify.setNotFoundHandler((request) => {
    throw new RouteNotFound(`${request.method} ${redactUrl(request.url, fastify.config.SECRET_KEY)}`)
  })
}, { name: 'errors', fastify: '5.x', dependencies: ['config'] })

function asCataloged (thrown: unknown): CatalogedError {
  // Promises may be rejected with anything.
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as AnyError
  if (isDiskFull(error)) return new DiskFull()
  if ('validation' in error && error.validation) return invalidRequest(error)
  const { code, message, statusCode = 500 } = error
  if ('fields' in error) return error
  // Only cataloged texts are meant for callers: any other may carry inner details.
  if (statusCode >= 500) return new Internal()
  return Object.assign(new Error(message), { code, statusCode, fields: { status: 'error' } })
}

function invalidRequest ({ validation = [], validationContext }: FastifyError): CatalogedError {
  const fault = nearestFault(validation)
  const path = `${validationContext ?? 'request'}${fault?.instancePath ?? ''}`
  const extra = fault?.keyword === 'additionalProperties' ? ` (${String(fault.params.additionalProperty)})` : ''
  return new InvalidRequest(`${path} ${textOf(fault, validation)}${extra}`)
}

type Fault = NonNullable<FastifyError['validation']>[number]

/** How little a fault says of what is wrong, where a value fits none of several forms. */
const VAGUE: Readonly<Record<string, number>> = { anyOf: 3, const: 2, type: 1 }

/** Of the forms that a value may have, each has its fault: that of the one which the value comes nearest to. */
function nearestFault (faults: Fault[]): Fault | undefined {
  const depth = ({ instancePath }: Fault) => instancePath.split('/').length
  const vagueness = ({ keyword }: Fault) => VAGUE[keyword] ?? 0
  return [...faults].sort((a, b) => depth(b) - depth(a) || vagueness(a) - vagueness(b))[0]
}

/** Where only the types or values of several forms are wrong, all of them are named. */
function textOf (fault: Fault | undefined, faults: Fault[]): string {
  if (fault === undefined) return 'is not valid'
  const same = faults.filter(
    ({ instancePath, keyword }) => instancePath === fault.instancePath && (keyword === 'type' || keyword === 'const')
  )
  if ((fault.keyword !== 'type' && fault.keyword !== 'const') || same.length < 2) return fault.message ?? 'is not valid'
  const types = same.filter(({ keyword }) => keyword === 'type').flatMap(({ params }) => params['type'] as string)
  const values = same
    .filter(({ keyword }) => keyword === 'const')
    .map(({ params }) => JSON.stringify(params['allowedValue']))
  if (types.length > 0) return `must be ${[...new Set(types)].join(' or ')}`
  return `must be one of ${values.join(', ')}`
}

/** The session in a path that may have none, as that of an unknown route, without the token that may follow it. */
function sessionInPath ({ params }: FastifyRequest): string | undefined {
  const { session } = (params ?? {}) as { session?: string }
  return session?.split(':')[0]
}
