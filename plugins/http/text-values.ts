import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { readFields, unfoldBrackets, type ReadOptions, type Schema } from '../../src/http/text-values.js'

interface RouteSchemas { body?: Schema, querystring?: Schema, params?: Schema }

/** Of a form every value is a text, and the names of what is inside something have brackets. */
const isForm = ({ headers }: FastifyRequest) =>
  /^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(headers['content-type'] ?? '')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withoutDefaults = new WeakMap<Schema, Schema>()

/** The schema of one field by itself: the validator takes no default there. */
function alone (schema: Schema): Schema {
  const known = withoutDefaults.get(schema)
  if (known) return known
  const { default: _default, ...rest } = schema as Schema & { default?: unknown }
  withoutDefaults.set(schema, rest)
  return rest
}

type Validate = ReturnType<FastifyRequest['compileValidationSchema']>

/** On every route, values that are sent as strings are converted according to the schema, before validation. */
export default fp(async (fastify) => {
  fastify.addHook('onRoute', (route) => {
    const { body, querystring, params } = (route.schema ?? {}) as RouteSchemas
    if (![body, querystring, params].some((schema) => schema?.properties)) return
    // Of the fields of this route, as soon as they are compiled.
    const validators = new WeakMap<Schema, Validate>()
    const validatorOf = (part: Schema, request: FastifyRequest) => {
      const validate = validators.get(part) ?? request.compileValidationSchema(alone(part))
      validators.set(part, validate)
      return validate
    }
    // The last of these hooks, after those that read an upload.
    route.preValidation = [route.preValidation ?? []].flat().concat(async (request: FastifyRequest) => {
      const options: ReadOptions = {
        isValid: (part, value) => validatorOf(part, request)(value) === true,
        isForm: isForm(request)
      }
      const read = (schema: Schema | undefined, given: unknown, isQuery = false) =>
        schema?.properties && isObject(given) ? readFields(schema, given, { ...options, isQuery }) : given
      if (options.isForm && isObject(request.body)) request.body = unfoldBrackets(request.body)
      request.body = read(body, request.body)
      request.query = read(querystring, request.query, true)
      request.params = read(params, request.params)
    })
  })
}, { name: 'text-values', fastify: '5.x' })
