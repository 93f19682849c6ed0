import type { MediaPart, MediaPartName } from '../../../../protocol/media.js'
import type { Attributes } from '../../../base/base-model.js'
import { bytesOf, textOf } from '../bytes.js'
import { addKind } from '../kinds.js'

/** Messages that carry a file: all kinds have its place and its key in common. */

function readFile ({
  url,
  directPath,
  mediaKey,
  mediaKeyTimestamp,
  mimetype,
  fileSha256,
  fileEncSha256,
  fileLength,
  viewOnce,
  jpegThumbnail = ''
}: MediaPart): Attributes {
  return {
    deprecatedMms3Url: url,
    directPath,
    mediaKey,
    mediaKeyTimestamp,
    mimetype,
    filehash: fileSha256,
    encFilehash: fileEncSha256,
    size: fileLength,
    body: jpegThumbnail,
    ...(viewOnce === true && { isViewOnce: true })
  }
}

function writeFile (message: Attributes): MediaPart {
  const {
    deprecatedMms3Url,
    directPath,
    mediaKey,
    mediaKeyTimestamp,
    mimetype,
    filehash,
    encFilehash,
    size,
    body = '',
    isViewOnce,
    caption,
    isCaptionByUser
  } = message
  if (mediaKey === undefined) throw new Error('the file of the message was not uploaded')
  return {
    url: deprecatedMms3Url,
    directPath,
    mediaKey,
    mediaKeyTimestamp,
    mimetype,
    fileSha256: filehash,
    fileEncSha256: encFilehash,
    fileLength: size,
    ...(body !== '' && { jpegThumbnail: body }),
    ...(isViewOnce === true && { viewOnce: true }),
    ...(caption !== undefined && isCaptionByUser !== false && { caption })
  }
}

interface Special {
  types: string[]
  part: MediaPartName
  mediaType: (part: MediaPart) => string
  read: (part: MediaPart) => Attributes
  write: (message: Attributes) => Partial<MediaPart>
}

function addMediaKind ({ types, part, mediaType, read, write }: Special): void {
  addKind<MediaPart>({
    types,
    part,
    mediaType,
    read: (given) => ({ ...readFile(given), ...read(given) }),
    write: (message) => ({ ...writeFile(message), ...write(message) })
  })
}

const size = ({ width, height }: Attributes): Partial<MediaPart> => ({ width, height })
const shown = ({ width, height, caption }: MediaPart): Attributes => ({
  width,
  height,
  caption,
  isCaptionByUser: caption !== undefined
})

addMediaKind({
  types: ['image'],
  part: 'imageMessage',
  mediaType: () => 'image',
  read: (part) => ({ type: 'image', ...shown(part) }),
  write: size
})

addMediaKind({
  types: ['video', 'gif'],
  part: 'videoMessage',
  mediaType: ({ gifPlayback }) => (gifPlayback === true ? 'gif' : 'video'),
  read: (part) => ({ type: 'video', ...shown(part), duration: part.seconds, isGif: part.gifPlayback === true }),
  write: (message) => ({
    ...size(message),
    seconds: message['duration'],
    ...(message['isGif'] === true && { gifPlayback: true })
  })
})

addMediaKind({
  types: ['ptv'],
  part: 'ptvMessage',
  mediaType: () => 'ptv',
  read: (part) => ({ type: 'ptv', ...shown(part), duration: part.seconds }),
  write: (message) => ({ ...size(message), seconds: message['duration'] })
})

addMediaKind({
  types: ['audio', 'ptt'],
  part: 'audioMessage',
  mediaType: ({ ptt }) => (ptt === true ? 'ptt' : 'audio'),
  read: ({ ptt, seconds, waveform }) => ({
    type: ptt === true ? 'ptt' : 'audio',
    duration: seconds,
    ...(waveform !== undefined && { waveform: bytesOf(waveform) })
  }),
  write: ({ type, duration, waveform }) => ({
    seconds: duration,
    ...(type === 'ptt' && { ptt: true }),
    ...(waveform !== undefined && { waveform: textOf(waveform) })
  })
})

addMediaKind({
  types: ['document'],
  part: 'documentMessage',
  mediaType: () => 'document',
  // A document without a caption shows its name.
  read: ({ fileName, title, pageCount, caption }) => ({
    type: 'document',
    filename: fileName,
    title,
    pageCount,
    caption: caption ?? fileName,
    isCaptionByUser: caption !== undefined
  }),
  write: ({ filename, title, pageCount }) => ({ fileName: filename, title: title ?? filename, pageCount })
})

addMediaKind({
  types: ['sticker'],
  part: 'stickerMessage',
  mediaType: () => 'sticker',
  read: ({ width, height, isAnimated }) => ({ type: 'sticker', width, height, isAnimated: isAnimated === true }),
  write: (message) => ({ ...size(message), isAnimated: message['isAnimated'] === true })
})
