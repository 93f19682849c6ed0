import type { FastifySchema, RouteOptions } from 'fastify'
import { EXAMPLE_CALL, inWords, type ErrorBody } from './errors.js'

interface Node {
  type?: string
  enum?: unknown
  pattern?: string
  properties?: Record<string, Node>
  required?: string[]
}

type Replies = Record<string, { examples?: ErrorBody[] }>

/** Gives each error reply of a route an example that the route can answer, in the words that it uses. */
export function fitErrorExamples ({ url, schema = {} }: Pick<RouteOptions, 'url' | 'schema'>, defaults: Replies): void {
  const replies = schema.response as Replies
  for (const status of Object.keys(replies).filter((name) => Number(name) >= 400)) {
    const example = replies[status]?.examples?.[0] ?? defaults[status]?.examples?.[0]
    // The health check answers its report with 503.
    if (example && typeof example.code === 'string') {
      replies[status] = { ...replies[status], examples: [fit(example, url, schema)] }
    }
  }
}

function fit ({ session, ...example }: ErrorBody, url: string, schema: FastifySchema): ErrorBody {
  const operation = (schema as { operationId?: string }).operationId ?? EXAMPLE_CALL
  const message = example.code === 'APP_INVALID_REQUEST'
    ? complaint(schema) ?? example.message
    : example.message.replace(inWords(EXAMPLE_CALL), inWords(operation))
  const error = typeof example.error === 'string' ? example.error : { ...example.error, message }
  return { ...example, message, error, ...(/\/:session(?:\/|$)/.test(url) && { session }) }
}

/** A validation error of a missing field or of a wrong type; undefined if the schema accepts everything. */
export function complaint ({ body, querystring, params }: FastifySchema): string | undefined {
  const checked = { body, querystring, params } as Record<string, Node | undefined>
  const { session, ...ownParams } = checked.params?.properties ?? {}
  checked.params = { properties: { ...ownParams, ...(session && { session }) } }
  for (const part of ['body', 'querystring'] as const) {
    const [missing] = checked[part]?.required ?? []
    if (missing !== undefined) return `${part} must have required property '${missing}'`
  }
  for (const [part, node] of Object.entries(checked)) {
    for (const [name, property] of Object.entries(node?.properties ?? {})) {
      const fault = faultOf(property)
      if (fault !== undefined && !(part === 'params' && property.pattern === undefined)) {
        return `${part}/${name} ${fault}`
      }
    }
  }
  return undefined
}

function faultOf ({ type, enum: values, pattern }: Node): string | undefined {
  if (values !== undefined) return 'must be equal to one of the allowed values'
  if (pattern !== undefined) return `must match pattern "${pattern}"`
  return typeof type === 'string' ? `must be ${type}` : undefined
}

interface OpenApi { paths?: Record<string, object | undefined> | undefined }

type Operations = Record<string, { responses: Record<string, { content?: Record<string, { example?: unknown }> }> }>

/** Puts the examples of the error replies into an OpenAPI document, which drops what stands beside a reference. */
export function showErrorExamples<T extends OpenApi> (
  document: T,
  routes: readonly Pick<RouteOptions, 'method' | 'url' | 'schema'>[]
): T {
  for (const { method, url, schema } of routes) {
    const operations = document.paths?.[url.replaceAll(/:(\w+)/g, '{$1}')] as Operations | undefined
    const responses = operations?.[String(method).toLowerCase()]?.responses ?? {}
    for (const [status, { examples = [] }] of Object.entries((schema?.response ?? {}) as Replies)) {
      const media = responses[status]?.content?.['application/json']
      if (Number(status) >= 400 && media && examples.length > 0) media.example = examples[0]
    }
  }
  return document
}
