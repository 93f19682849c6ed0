import formbody from '@fastify/formbody'
import { parse as parseForm } from 'node:querystring'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { discardBody } from '../../src/http/discard-body.js'
import { JsonReader, SMALL, tooLarge } from '../../src/http/read-json.js'
import { JsonStructure } from '../../src/http/json-structure.js'
import { Turns } from '../../src/http/turns.js'
import { BodyNotAllowed, BodyTooComplex, InvalidRequest } from '../../src/errors.js'
import { limitBytes } from '../../src/shared/limit-bytes.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** `bodyLimit` of a route that takes a file as base64 within JSON, in bytes. */
    readonly fileBodyLimit: number
    /** Reads a JSON text that stands in a request; wrong, too deep, or reaching for prototypes: 400. */
    parseJson: (request: FastifyRequest, text: string) => Promise<unknown>
  }
  interface FastifyRequest {
    /** The rest of the body is not wanted: it is read for a while, so that the caller gets to the reply. */
    isBodyRefused: boolean
  }
}

/** What clients send along needlessly where no body is taken is this small, in bytes. */
const NEEDLESS = 64 * 1024

/** Fields of a form. */
const MAX_FIELDS = 1_000

/** A JavaScript string is no longer. In bytes. */
const LONGEST_TEXT = 500 * 1024 * 1024

/** Large bodies: how many may wait to be parsed, and how long, in milliseconds. */
const LARGE = { most: 50, timeout: 30_000 }

/** A missing body counts as an empty one, whatever Content-Type came with it: clients send it both ways. */
export default fp(async (fastify) => {
  const { config, tempFiles } = fastify
  const reader = new JsonReader({ files: tempFiles, turns: new Turns(LARGE) })
  const parse = fastify.getDefaultJsonParser('error', 'error')
  const parseText = async (request: FastifyRequest, text: string) => await new Promise<unknown>((resolve, reject) => {
    void parse(request, text, (error, value) => error ? reject(error) : resolve(value))
  })
  fastify.decorate(
    'fileBodyLimit',
    Math.min(Math.ceil((config.MAX_UPLOAD_SIZE * 1024 * 1024 * 4) / 3) + SMALL, LONGEST_TEXT)
  )
  fastify.decorateRequest('isBodyRefused', false)
  fastify.decorate('parseJson', async (request, text) => {
    new JsonStructure().scan(Buffer.from(text))
    return await parseText(request, text)
  })

  fastify.removeContentTypeParser('application/json')
  fastify.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
    const limit = request.routeOptions.bodyLimit
    try {
      if (Number(request.headers['content-length']) > limit) throw tooLarge(limit)
      return await reader.read(payload, limit, async (text) => text.length === 0 ? {} : await parseText(request, text))
    } catch (error) {
      if (!request.raw.complete) refuse(request)
      throw error
    }
  })
  await fastify.register(formbody, { parser: readForm })
  // Only JSON and multipart forms bring files.
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const { 'content-length': length, 'content-type': type = '' } = request.headers
    if (!hasBody(request.headers) || request.routeOptions.bodyLimit <= SMALL || /^(?:application\/json|multipart\/)/i.test(type)) {
      done(null, payload)
    } else if (Number(length) > SMALL) {
      refuse(request)
      done(tooLarge(SMALL))
    } else {
      done(null, payload.pipe(limitBytes(SMALL, () => tooLarge(SMALL))))
    }
  })
  fastify.addHook('onRequest', ({ headers }, _reply, done) => {
    if (headers['content-type'] !== undefined && !hasBody(headers)) delete headers['content-type']
    done()
  })
  fastify.addHook('onRoute', (route) => { if (!route.schema?.body) route.bodyLimit ??= NEEDLESS })
  fastify.addHook('onRequest', ({ method, headers }, _reply, done) => {
    // Of these no body is ever read.
    const isBodiless = method === 'GET' || method === 'HEAD'
    done(isBodiless && hasBody(headers, NEEDLESS) ? new BodyNotAllowed() : undefined)
  })
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.method !== 'GET') request.body ??= {}
    const isForbidden = Object.hasOwn(Object(request.body), '__proto__')
    done(isForbidden ? new InvalidRequest('body contains a forbidden field: __proto__') : undefined)
  })
  // A connection that is closed at once takes the reply with it, where the caller still sends.
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.isBodyRefused) {
      reply.removeHeader('connection')
      reply.raw.shouldKeepAlive = true
    }
    done(null, payload)
  })
}, { name: 'body', fastify: '5.x', dependencies: ['config', 'temp-files'] })

/** @param allowed so many bytes count as none */
const hasBody = (headers: FastifyRequest['headers'], allowed = 0) =>
  Number(headers['content-length'] ?? 0) > allowed || headers['transfer-encoding'] !== undefined

function refuse (request: FastifyRequest): void {
  request.isBodyRefused = true
  discardBody(request.raw)
}

function readForm (text: string): Record<string, unknown> {
  let fields = 0
  for (let at = 0; at !== -1 && fields <= MAX_FIELDS; at = text.indexOf('&', at + 1)) fields++
  if (fields > MAX_FIELDS) throw new BodyTooComplex(MAX_FIELDS)
  return parseForm(text, '&', '=', { maxKeys: 0 })
}
