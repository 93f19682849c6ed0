import fp from 'fastify-plugin'
import type { StoredEvent } from '../../schemas/events/events.js'
import { safeType } from '../../src/media/stream-reply.js'
import { payloadWithFile } from '../../src/events/attachment-payload.js'
import type { Payload } from '../../src/events/payload.js'
import { pathOfLink } from '../../src/media/file-links.js'
import { cleanName } from '../../src/media/file-name.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What subscribers are given of an event: flat, with the file of its message where it was loaded. */
    eventPayload: (event: StoredEvent) => Promise<Payload>
  }
}

const MEGABYTE = 1024 * 1024

export default fp(async (fastify) => {
  const { config, fileLinks, attachmentStore } = fastify

  function publicUrl (): string {
    if (config.PUBLIC_URL !== undefined) return config.PUBLIC_URL.replace(/\/+$/, '')
    const address = fastify.server.address()
    return `http://localhost:${typeof address === 'object' && address ? address.port : config.PORT}`
  }

  fastify.decorate('eventPayload', async (event) => await payloadWithFile(event, {
    size: async (file) => await attachmentStore.size(file),
    base64: async (file) => await attachmentStore.base64(file),
    link: (file, mimetype, filename) =>
            `${publicUrl()}${pathOfLink(fileLinks.link(file, safeType(mimetype), cleanName(filename)))}`,
    inBody: ({ session }, size) =>
      fastify.eventOptions(session).autoDownload === 'base64' && size <= config.AUTO_DOWNLOAD_MAX_SIZE * MEGABYTE
  }))
},
{ name: 'event-payload', fastify: '5.x', dependencies: ['config', 'event-options', 'file-links', 'attachment-store'] }
)
