import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { errorReplies } from '../../schemas/common.js'
import { discardBody } from '../../src/http/discard-body.js'
import {
  InvalidRequest,
  MediaEmpty,
  MediaTooLarge,
  UploadFieldInvalid,
  UploadMalformed,
  MultipartNotSupported
} from '../../src/errors.js'
import { specificType } from '../../src/media/content-type.js'
import { cleanName } from '../../src/media/file-name.js'
import { MEGABYTE, typed, type Media } from '../../src/media/resolver.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * preValidation hook of a route that takes a multipart form besides JSON: the file in its field `file`
     * becomes `request.upload`, the other fields `request.body`, with `options` parsed as JSON.
     */
    receiveUpload: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    upload: Media | null
    /** Files that are removed when the request is over. */
    ownFiles: string[] | null
    /** Has a file removed when the request is over. */
    ownFile: (path: string) => Promise<void>
  }
  interface FastifyContextConfig { uploads?: true }
}

type Fields = Record<string, unknown>

/** What the text fields of a form may have beside the file, in bytes. */
const FORM_OVERHEAD = 2 * MEGABYTE

export default fp(async (fastify) => {
  const { config: { MAX_UPLOAD_SIZE }, tempFiles } = fastify
  const limits = {
    fileSize: MAX_UPLOAD_SIZE * MEGABYTE,
    fieldSize: MEGABYTE,
    fieldNameSize: 100,
    fields: 100,
    parts: 110,
    headerPairs: 100
  }
  await fastify.register(multipart, { throwFileSizeLimit: false, limits })
  fastify.decorateRequest('upload', null)
  fastify.decorateRequest('ownFiles', null)

  // Few requests have any.
  const clean = async ({ ownFiles }: FastifyRequest) => {
    if (ownFiles !== null) await Promise.all(ownFiles.map((path) => tempFiles.remove(path)))
  }
  fastify.decorateRequest('ownFile', async function (path) {
    this.ownFiles ??= []
    this.ownFiles.push(path)
    // The caller may have gone before the file was there.
    if (this.raw.socket.destroyed) await clean(this)
  })

  const receiveUpload = async (request: FastifyRequest): Promise<void> => {
    if (!request.isMultipart()) return
    try {
      if (Number(request.headers['content-length']) > limits.fileSize + FORM_OVERHEAD) {
        throw new MediaTooLarge('file', MAX_UPLOAD_SIZE)
      }
      request.body = await readForm(request)
    } catch (error) {
      request.isBodyRefused = true
      discardBody(request.raw)
      throw readable(error)
    }
  }
  fastify.decorate('receiveUpload', receiveUpload)

  fastify.addHook('onRoute', (route) => {
    if (![route.preValidation].flat().includes(receiveUpload)) return
    route.bodyLimit ??= fastify.fileBodyLimit
    document(route)
  })
  fastify.addHook('onRequest', (request, reply, done) => {
    // When the caller goes away before the reply there is no onResponse, and onRequestAbort only within the body.
    reply.raw.once('close', () => { void clean(request) })
    done()
  })
  fastify.addHook('preValidation', (request, _reply, done) => {
    const isRefused = request.isMultipart() && !request.routeOptions.config.uploads && !request.is404
    done(isRefused ? new MultipartNotSupported() : undefined)
  })

  async function readForm (request: FastifyRequest): Promise<Fields> {
    const body: Fields = {}
    let text = 0
    for await (const part of request.parts()) {
      if (part.type === 'file') await takeFile(request, part)
      else if (part.valueTruncated || part.fieldnameTruncated || (text += String(part.value).length) > FORM_OVERHEAD) {
        throw new UploadMalformed(`the field ${part.fieldname} is too long`)
      } else {
        addField(
          body,
          part.fieldname,
          part.fieldname === 'options' ? await parseOptions(request, String(part.value)) : String(part.value)
        )
      }
    }
    return body
  }

  async function parseOptions (request: FastifyRequest, text: string): Promise<unknown> {
    if (text.trim() === '') return {}
    return await fastify.parseJson(request, text).catch(() => {
      throw new InvalidRequest('body/options must be a JSON object')
    })
  }

  async function takeFile (
    request: FastifyRequest,
    { fieldname, filename, mimetype, file }: MultipartFile
  ): Promise<void> {
    if (fieldname !== 'file' || request.upload) throw new UploadFieldInvalid(fieldname)
    // The parser would wait for the end of what it no longer takes.
    file.once('limit', () => { file.destroy(new MediaTooLarge('file', MAX_UPLOAD_SIZE)) })
    const saved = await tempFiles.save(file)
    await request.ownFile(saved.path)
    if (saved.size === 0) throw new MediaEmpty('file')
    request.upload = await typed({ ...saved, filename: cleanName(filename), mimetype: specificType(mimetype) })
  }
}, { name: 'uploads', fastify: '5.x', dependencies: ['body', 'config', 'schemas', 'temp-files'] })

function document (route: RouteOptions): void {
  route.config = { ...route.config, uploads: true }
  if (!route.schema) return
  route.schema.consumes = ['application/json', 'multipart/form-data']
  route.schema.response = { ...errorReplies(MediaTooLarge), ...(route.schema.response as Fields) }
}

/** A field that is sent several times is a list. */
function addField (body: Fields, name: string, value: unknown): void {
  const known = body[name]
  body[name] = known === undefined ? value : [known, value].flat()
}

function readable (error: unknown): unknown {
  const { code = '', message, fields } = error as Error & { code?: string, fields?: object }
  if (fields !== undefined) return error
  if (code === '' || /^FST_|ERR_STREAM/.test(code)) return new UploadMalformed(message)
  return error
}
