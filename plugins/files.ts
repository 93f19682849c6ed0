import { readFile } from 'node:fs/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { FileKindWrong, MediaNotLoaded, MessageNotFound, MessageWithoutMedia } from '../src/errors.js'
import { pathOfLink, type LinkQuery } from '../src/media/file-links.js'
import { imageType } from '../src/media/image-type.js'
import type { Media } from '../src/media/resolver.js'
import type { Client } from '../src/sessions/driver.js'
import { binaryOf, jsonOf, safeType } from '../src/calls/file-reply.js'
import type { PageFile } from '../src/sessions/file-calls.js'
import * as calls from '../src/calls/media.js'

export type MediaFormat = 'base64' | 'binary' | 'link'

interface Files {
  sendFile: typeof calls.sendFile
  sendVoice: typeof calls.sendVoice
  /** @throws {FileKindWrong} */
  sendStatusFile: (client: Client, kind: 'image' | 'video', media: Media, options: calls.FileOptions) => Promise<calls.Sent>
  sendTextStatus: typeof calls.sendTextStatus
  /** An image as wppconnect's makers of stickers take it. @throws {FileKindWrong} */
  stickerUri: (media: Media) => Promise<string>
  /** Answers a request with the file of a message. @throws {MessageNotFound} {MessageWithoutMedia} {MediaNotLoaded} */
  sendMedia: (request: FastifyRequest, reply: FastifyReply, messageId: string, format: MediaFormat) => Promise<FastifyReply>
  /** Answers with the file behind a signed link. @throws {FileLinkWrong} */
  sendLinked: (reply: FastifyReply, name: string, query: LinkQuery) => Promise<FastifyReply>
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What carries a file to WhatsApp, and from there. */
    readonly files: Files
  }
}

const PROBLEMS = { not_found: MessageNotFound, no_media: MessageWithoutMedia, not_loaded: MediaNotLoaded }

async function loadMedia (client: Client, id: string): Promise<PageFile> {
  const found = await calls.loadMedia(client, id)
  if (typeof found === 'string') throw new PROBLEMS[found]()
  return found
}

async function requireImage ({ path }: Media): Promise<string> {
  const type = await imageType(path)
  if (type === undefined) throw new FileKindWrong('an image (PNG, JPEG, WebP or GIF)')
  return type
}

async function requireKind (kind: 'image' | 'video', media: Media): Promise<void> {
  if (kind === 'image') await requireImage(media)
  else if (media.mimetype !== undefined && !media.mimetype.startsWith('video/')) throw new FileKindWrong('a video')
}

async function stickerUri (media: Media): Promise<string> {
  const type = await requireImage(media)
  return `data:${type};base64,${await readFile(media.path, 'base64')}`
}

export default fp(async (fastify) => {
  async function sendLink ({ protocol, host, params }: FastifyRequest, reply: FastifyReply, file: PageFile): Promise<FastifyReply> {
    const { session } = params as { session: string }
    const link = await fastify.fileLinks.keep(binaryOf(file), safeType(file.mimetype))
    return await reply.send({ url: `${protocol}://${host}${pathOfLink(link)}`, expires: link.expires * 1000, mimetype: file.mimetype, session })
  }

  async function sendMedia (request: FastifyRequest, reply: FastifyReply, messageId: string, format: MediaFormat): Promise<FastifyReply> {
    const file = await loadMedia(request.whatsapp, messageId)
    if (format === 'link') return await sendLink(request, reply, file)
    if (format === 'base64') return await reply.type('application/json; charset=utf-8').send(jsonOf(file, { session: (request.params as { session: string }).session }))
    return await asAttachment(reply, safeType(file.mimetype), file.size).send(binaryOf(file))
  }

  async function sendLinked (reply: FastifyReply, name: string, query: LinkQuery): Promise<FastifyReply> {
    const { stream, size } = await fastify.fileLinks.open(name, query)
    return await asAttachment(reply, safeType(query.type), size).send(stream)
  }

  async function sendStatusFile (client: Client, kind: 'image' | 'video', media: Media, options: calls.FileOptions): Promise<calls.Sent> {
    await requireKind(kind, media)
    return await calls.sendStatusFile(client, kind, media, options)
  }

  fastify.decorate('files', { ...calls, sendStatusFile, stickerUri, sendMedia, sendLinked })
}, { name: 'files', fastify: '5.x', dependencies: ['file-links'] })

/** Nothing that a stranger has sent is shown by a browser as a page of ours. */
function asAttachment (reply: FastifyReply, type: string, size: number): FastifyReply {
  return reply.headers({ 'content-type': type, 'content-length': size, 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' })
}
