import formbody from '@fastify/formbody'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { BodyNotTaken, InvalidRequest } from '../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Reads a JSON text that stands in a request; wrong, too deep, or reaching for prototypes: 400. */
    parseJson: (request: FastifyRequest, text: string) => Promise<unknown>
  }
}

/** Deeper bodies are of no use, and break what writes them again. */
const MAX_DEPTH = 100

const isTooDeep = (value: unknown, left = MAX_DEPTH): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1)))

/** What clients send along needlessly where no body is taken is this small, in bytes. */
const NEEDLESS = 64 * 1024

/** A missing body counts as an empty one, whatever Content-Type came with it: clients send it both ways. */
export default fp(async (fastify) => {
  const parse = fastify.getDefaultJsonParser('error', 'error')
  fastify.decorate('parseJson', async (request, text) => {
    const value = await new Promise<unknown>((resolve, reject) => {
      void parse(request, text, (error, value) => error ? reject(error) : resolve(value))
    })
    if (isTooDeep(value)) throw new InvalidRequest(`body is nested more than ${MAX_DEPTH} levels deep`)
    return value
  })
  fastify.removeContentTypeParser('application/json')
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, async (request: FastifyRequest, body: string) =>
    body.length === 0 ? {} : fastify.parseJson(request, body))
  await fastify.register(formbody)
  fastify.addHook('onRequest', async ({ headers }) => {
    if (Number(headers['content-length'] ?? 0) === 0 && headers['transfer-encoding'] === undefined) delete headers['content-type']
  })
  fastify.addHook('onRoute', (route) => { if (!route.schema?.body) route.bodyLimit ??= NEEDLESS })
  fastify.addHook('onRequest', async ({ method, headers }) => {
    // Of these no body is ever read.
    if (/^(GET|HEAD)$/.test(method) && (Number(headers['content-length'] ?? 0) > NEEDLESS || headers['transfer-encoding'] !== undefined)) throw new BodyNotTaken()
  })
  fastify.addHook('preValidation', async (request) => {
    if (request.method !== 'GET') request.body ??= {}
    if (Object.hasOwn(Object(request.body), '__proto__')) throw new InvalidRequest('body has a field that no body may have: __proto__')
  })
}, { name: 'body', fastify: '5.x' })
