import type { ContextInfo } from './content.js'

/** What a message says of its file. Bytes (keys, hashes, thumbnails) are base64. */
export interface MediaPart {
  url: string
  directPath: string
  mediaKey: string
  /** Unix time, seconds. */
  mediaKeyTimestamp: number
  mimetype: string
  fileSha256: string
  fileEncSha256: string
  /** Bytes of the file, not encrypted. */
  fileLength: number
  caption?: string
  jpegThumbnail?: string
  /** Pixels. */
  width?: number
  height?: number
  viewOnce?: boolean
  /** Of a video or sound: seconds. */
  seconds?: number
  /** Of a video: it is shown as a GIF. */
  gifPlayback?: boolean
  /** Of a sound: it was recorded. */
  ptt?: boolean
  waveform?: string
  /** Of a document. */
  fileName?: string
  title?: string
  pageCount?: number
  /** Of a sticker. */
  isAnimated?: boolean
  contextInfo?: ContextInfo
}

export type MediaPartName =
  'imageMessage' | 'videoMessage' | 'ptvMessage' | 'audioMessage' | 'documentMessage' | 'stickerMessage'

export interface MediaRequests {
  /** The phone of a message shall upload its file again: 404 if it has it no more. */
  'media.again': { params: { directPath: string }, result: { status: number, directPath?: string } }
}
