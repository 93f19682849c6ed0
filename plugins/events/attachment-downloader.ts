import fp from 'fastify-plugin'
import { binaryOf } from '../../src/media/stream-reply.js'
import { MediaGone, MediaNotLoaded, MessageNotFound, MessageWithoutMedia, SessionDisconnected } from '../../src/errors.js'
import { AttachmentDownloader, AttachmentUnavailable } from '../../src/events/attachment-downloader.js'
import type { MediaFile } from '../../src/whatsapp/messages.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Loads the files that events wait for. */
    readonly attachmentDownloader: AttachmentDownloader
  }
}

/** How long until a file is tried again, in milliseconds. */
const PAUSE = 1_000

const NOT_THERE = 'the message is gone, or has no file any more: it was deleted'
const GONE = 'WhatsApp has no such file any more: it has expired, was deleted, or could be seen once only'
const NOT_LOADED = 'the file could not be loaded: load it later with download-media'

export default fp(async (fastify) => {
  const { config, attachmentStore, log, eventLog, sessions } = fastify

  async function load (session: string, messageId: string, signal: AbortSignal): Promise<string> {
    const whatsapp = sessions.whatsapp(session)
    if (!whatsapp) throw new SessionDisconnected()
    const found = await whatsapp.messages.download(messageId).catch((error: unknown) => { throw downloadError(error) })
    if (signal.aborted) await letGo(found)
    signal.throwIfAborted()
    const name = await attachmentStore.save(binaryOf(found), signal)
    if (signal.aborted) await attachmentStore.remove([name])
    return name
  }

  const files = new AttachmentDownloader({
    eventLog,
    load,
    isConnected: (session) => sessions.whatsapp(session) !== undefined,
    remove: async (names) => { await attachmentStore.remove(names) },
    timeout: config.AUTO_DOWNLOAD_TIMEOUT * 1000,
    maxSize: config.MAX_UPLOAD_SIZE,
    pause: PAUSE,
    onError: (error) => log.error({ err: error }, 'the file of an event could not be kept')
  })
  fastify.decorate('attachmentDownloader', files)
  await files.resume()
  fastify.addHook('onClose', async () => { await files.stop() })
},
{
  name: 'attachment-downloader',
  fastify: '5.x',
  dependencies: ['config', 'attachment-store', 'event-log', 'sessions']
}
)

/** What may succeed the next time stays an error; a message without a file does not. */
function downloadError (error: unknown): unknown {
  if (error instanceof MediaGone) return new AttachmentUnavailable(GONE)
  if (error instanceof MediaNotLoaded) return new Error(NOT_LOADED)
  const isFinal = error instanceof MessageNotFound || error instanceof MessageWithoutMedia
  return isFinal ? new AttachmentUnavailable(NOT_THERE) : error
}

/** The page holds a file until somebody has begun to take it, and ended. */
async function letGo ({ pieces }: MediaFile): Promise<void> {
  for await (const piece of pieces) if (piece) break
}
