import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { pathOfLink, type LinkQuery } from '../../src/media/file-links.js'
import { attachment, cleanName, completeName } from '../../src/media/file-name.js'
import { binaryOf, jsonOf, safeType } from '../../src/media/stream-reply.js'
import type { MediaFile } from '../../src/whatsapp/messages.js'
import { sessionOf } from '../../src/shared/session-of.js'

export type MediaFormat = 'base64' | 'binary' | 'link'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends the file of a message: in JSON, as bytes, or as a link that expires. */
    sendMedia: (file: MediaFile, format: MediaFormat) => Promise<void>
    /** Sends the file behind a signed link. @throws {FileLinkInvalid} */
    sendLinkedFile: (path: string, query: LinkQuery) => Promise<void>
  }
}

export default fp(async (fastify) => {
  async function sendLink (reply: FastifyReply, file: MediaFile): Promise<void> {
    const session = sessionOf(reply.request)
    const name = completeName(cleanName(file.filename), file.mimetype, 'file')
    const link = await fastify.fileLinks.keep(binaryOf(file), safeType(file.mimetype), name)
    const url = `${fastify.publicBase(reply.request)}${pathOfLink(link)}`
    await reply.send({ url, expires: link.expires * 1000, mimetype: file.mimetype, session })
  }

  fastify.decorateReply('sendMedia', async function (file, format) {
    const session = sessionOf(this.request)
    if (format === 'link') await sendLink(this, file)
    else if (format === 'binary') await asAttachment(this, file).send(binaryOf(file))
    else await this.type('application/json; charset=utf-8').send(jsonOf(file, { session }))
  })

  fastify.decorateReply('sendLinkedFile', async function (path, query) {
    const { stream, size } = await fastify.fileLinks.open(path, query)
    await asAttachment(this, { mimetype: query.type, size, filename: query.filename }).send(stream)
  })
}, { name: 'media-replies', fastify: '5.x', dependencies: ['file-links', 'public-url'] })

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
