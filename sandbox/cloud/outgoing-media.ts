import type { MessageContent } from '../protocol/content.js'
import type { MediaPart, MediaPartName } from '../protocol/media.js'
import type { MediaHost } from '../media-host.js'
import type { CloudCore } from './core.js'
import { encryptMedia } from './media.js'

export type OutgoingType = 'image' | 'video' | 'audio' | 'ptt' | 'document' | 'sticker'

export interface OutgoingMedia {
  mimetype: string
  /** Base64. */
  data: string
  /** Without it, by the type of the file. */
  type?: OutgoingType
  caption?: string
  filename?: string
  viewOnce?: boolean
}

const PARTS: Readonly<Record<OutgoingType, MediaPartName>> = {
  image: 'imageMessage',
  video: 'videoMessage',
  audio: 'audioMessage',
  ptt: 'audioMessage',
  document: 'documentMessage',
  sticker: 'stickerMessage'
}

function typeOf (mimetype: string): OutgoingType {
  const [kind] = mimetype.split('/')
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document'
}

/** The envelope of a message of somebody outside with a file, which lies on the media host then. */
export async function mediaContent (
  { clock, random }: CloudCore,
  host: MediaHost,
  { mimetype, data, type = typeOf(mimetype), caption, filename, viewOnce }: OutgoingMedia
): Promise<MessageContent> {
  const name = PARTS[type]
  const { bytes, ...sealed } = encryptMedia(Buffer.from(data, 'base64'), name, random.bytes('media', 32))
  const { url, directPath } = await host.put(bytes)
  const part: MediaPart = {
    ...sealed,
    url,
    directPath,
    mimetype,
    mediaKeyTimestamp: clock.unixTime(),
    ...(caption !== undefined && { caption }),
    ...(type === 'ptt' && { ptt: true }),
    ...(type === 'document' && { fileName: filename ?? 'file' }),
    ...(viewOnce === true && { viewOnce })
  }
  return { [name]: part }
}
