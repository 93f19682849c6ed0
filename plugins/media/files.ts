import { readFile } from 'node:fs/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { MediaNotLoaded, MessageNotFound, MessageWithoutMedia } from '../../src/errors.js'
import { pathOfLink, type LinkQuery } from '../../src/media/file-links.js'
import { attachment, cleanName, completeName } from '../../src/media/file-name.js'
import { requireKind } from '../../src/media/require-kind.js'
import { toSend } from '../../src/media/to-send.js'
import type { Media } from '../../src/media/resolver.js'
import type { Client } from '../../src/whatsapp/driver.js'
import { binaryOf, jsonOf, safeType } from '../../src/media/stream-reply.js'
import type { PageFile } from '../../src/whatsapp/wppconnect/page-files.js'
import * as calls from '../../src/whatsapp/wppconnect/media.js'

export type MediaFormat = 'base64' | 'binary' | 'link'

interface Files {
  sendFile: typeof calls.sendFile
  sendVoice: typeof calls.sendVoice
  requireKind: typeof requireKind
  toSend: typeof toSend
  /** @throws {UnsupportedFileType} */
  sendStatusFile: (
    client: Client,
    kind: 'image' | 'video',
    media: Media,
    options: calls.FileOptions
  ) => Promise<calls.Sent>
  sendTextStatus: typeof calls.sendTextStatus
  /** An image as wppconnect's makers of stickers take it. @throws {UnsupportedFileType} */
  stickerUri: (media: Media) => Promise<string>
  /** Answers a request with the file of a message. @throws {MessageNotFound} {MessageWithoutMedia} {MediaNotLoaded} */
  sendMedia: (
    request: FastifyRequest,
    reply: FastifyReply,
    messageId: string,
    format: MediaFormat
  ) => Promise<FastifyReply>
  /** Answers with the file behind a signed link. @throws {FileLinkInvalid} */
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

/** An image as wppconnect's makers of stickers take it. */
async function stickerUri (media: Media): Promise<string> {
  const { path, mimetype } = await requireKind('image', media)
  return `data:${mimetype};base64,${await readFile(path, 'base64')}`
}

export default fp(async (fastify) => {
  async function sendLink (request: FastifyRequest, reply: FastifyReply, file: PageFile): Promise<FastifyReply> {
    const { session } = request.params as { session: string }
    const link = await fastify.fileLinks.keep(
      binaryOf(file),
      safeType(file.mimetype),
      completeName(cleanName(file.filename), file.mimetype, 'file')
    )
    return await reply.send({
      url: `${fastify.publicBase(request)}${pathOfLink(link)}`,
      expires: link.expires * 1000,
      mimetype: file.mimetype,
      session
    })
  }

  async function sendMedia (
    request: FastifyRequest,
    reply: FastifyReply,
    messageId: string,
    format: MediaFormat
  ): Promise<FastifyReply> {
    const file = await loadMedia(request.whatsappClient, messageId)
    if (format === 'link') return await sendLink(request, reply, file)
    if (format === 'base64') {
      return await reply
        .type('application/json; charset=utf-8')
        .send(jsonOf(file, { session: (request.params as { session: string }).session }))
    }
    return await asAttachment(reply, file).send(binaryOf(file))
  }

  async function sendLinked (reply: FastifyReply, name: string, query: LinkQuery): Promise<FastifyReply> {
    const { stream, size } = await fastify.fileLinks.open(name, query)
    return await asAttachment(reply, { mimetype: query.type, size, filename: query.filename }).send(stream)
  }

  async function sendStatusFile (
    client: Client,
    kind: 'image' | 'video',
    media: Media,
    options: calls.FileOptions
  ): Promise<calls.Sent> {
    return await calls.sendStatusFile(client, kind, await requireKind(kind, media), options)
  }

  fastify.decorate('files', { ...calls, requireKind, toSend, sendStatusFile, stickerUri, sendMedia, sendLinked })
}, { name: 'files', fastify: '5.x', dependencies: ['file-links', 'public-url'] })

/** Nothing that a stranger has sent is shown by a browser as a page of ours. */
function asAttachment (
  reply: FastifyReply,
  { mimetype, size, filename }: { mimetype: string, size: number, filename?: string | undefined }
): FastifyReply {
  const name = completeName(cleanName(filename), mimetype, 'file')
  return reply.headers({
    'content-type': safeType(mimetype),
    'content-length': size,
    'content-disposition': attachment(name),
    'x-content-type-options': 'nosniff'
  })
}
