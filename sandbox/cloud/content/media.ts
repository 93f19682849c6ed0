import type { MessageContent } from '../../protocol/content.js'
import type { MediaPart, MediaPartName } from '../../protocol/media.js'
import { unwrap } from './unwrap.js'
import type { ContentKind, Described } from './kind.js'

const NAMES: readonly MediaPartName[] = [
  'imageMessage',
  'videoMessage',
  'ptvMessage',
  'audioMessage',
  'documentMessage',
  'stickerMessage'
]

function typeOf (part: MediaPartName, { ptt }: MediaPart): string {
  return part === 'audioMessage' && ptt === true ? 'ptt' : part.replace('Message', '')
}

function describeMedia (name: MediaPartName, part: MediaPart): Described {
  const {
    mimetype,
    fileLength,
    fileSha256,
    fileName,
    caption = '',
    viewOnce,
    seconds,
    gifPlayback,
    isAnimated,
    jpegThumbnail,
    width,
    height
  } = part
  return {
    type: typeOf(name, part),
    body: caption,
    media: {
      mimetype,
      size: fileLength,
      sha256: fileSha256,
      thumbnail: jpegThumbnail !== undefined && jpegThumbnail !== '',
      ...(fileName !== undefined && { filename: fileName }),
      ...(viewOnce === true && { viewOnce }),
      ...(seconds !== undefined && { seconds }),
      ...(gifPlayback === true && { gif: true }),
      ...(isAnimated === true && { animated: true }),
      ...(width !== undefined && { width, height })
    }
  }
}

export const media: ContentKind[] = NAMES.map((part) => ({
  part,
  describe: (given: MediaPart) => describeMedia(part, given)
}))

/** What a message says of its file; undefined where it has none. */
export function mediaPartOf (content: MessageContent): { name: MediaPartName, part: MediaPart } | undefined {
  const inner = unwrap(content)
  const name = NAMES.find((name) => inner[name] !== undefined)
  return name && { name, part: inner[name] as unknown as MediaPart }
}
