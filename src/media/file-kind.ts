import { open, type FileHandle } from 'node:fs/promises'

/** What a file is by its bytes. */
export interface FileKind {
  /** With its codec, where phones need it; undefined where the bytes are of no type that we know. */
  mimetype: string | undefined
  /** Whether it is complete, as far as its format shows. */
  isWhole: boolean
}

/** Leading bytes that identify the type. */
const HEAD = 4096

/** A part of a file that is held at once is no longer than this, in bytes. */
const MAX_PART = 64 * 1024 * 1024

type Signature = readonly [mimetype: string, offset: number, mark: string]

const SIGNATURES: readonly Signature[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['audio/wav', 8, 'WAVE'],
  ['video/x-msvideo', 8, 'AVI '],
  ['audio/ogg', 0, 'OggS'],
  ['audio/flac', 0, 'fLaC'],
  ['audio/amr', 0, '#!AMR'],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/aiff', 8, 'AIFF'],
  ['video/mp4', 4, 'ftyp'],
  ['video/webm', 0, '\x1aE\xdf\xa3'],
  ['audio/x-ms-wma', 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04']
]

const BRANDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^M4[AB] /, 'audio/mp4'],
  [/^qt {2}/, 'video/quicktime'],
  [/^3g/, 'video/3gpp'],
  [/^(?:hei|hev|mif1|msf1)/, 'image/heic'],
  [/^avi[fs]/, 'image/avif']
]

/** Reads as much of a file as it takes to identify it. */
export async function fileKind (path: string): Promise<FileKind> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const head = await part(file, 0, HEAD)
    const mimetype = typeOf(head)
    if (
      mimetype === 'video/mp4' ||
      mimetype === 'audio/mp4' ||
      mimetype === 'video/quicktime' ||
      mimetype === 'video/3gpp'
    ) { return await movie(file, size, mimetype) }
    return { mimetype, isWhole: mimetype === undefined || await isWhole(file, size, mimetype) }
  } finally {
    await file.close()
  }
}

async function part (file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(
    Buffer.alloc(Math.min(length, MAX_PART)),
    0,
    Math.min(length, MAX_PART),
    start
  )
  return buffer.subarray(0, bytesRead)
}

/** The type of the first bytes; undefined if unknown. */
export function typeOf (head: Buffer): string | undefined {
  const text = head.toString('latin1')
  const found = SIGNATURES.find(([, offset, mark]) => text.startsWith(mark, offset))?.[0]
  if (found === undefined) return framed(head)
  if (found === 'audio/ogg') return oggType(text)
  if (found === 'video/webm') return webmType(text)
  if (found === 'video/mp4') return BRANDS.find(([brand]) => brand.test(text.slice(8, 12)))?.[1] ?? found
  if (/^(?:image\/webp|audio\/wav|video\/x-msvideo)$/.test(found)) return text.startsWith('RIFF') ? found : undefined
  return found === 'audio/aiff' && !text.startsWith('FORM') ? undefined : found
}

/** Sound that is nothing but frames, each of which begins with eleven or twelve set bits. */
function framed (head: Buffer): string | undefined {
  const [first = 0, second = 0, third = 0] = head
  if (first !== 0xff || second < 0xe0) return undefined
  if ((second & 0xf6) === 0xf0) return 'audio/aac'
  const [version, layer, rate, sampling] = [second >> 3 & 3, second >> 1 & 3, third >> 4, third >> 2 & 3]
  return version !== 1 && layer !== 0 && rate !== 15 && sampling !== 3 ? 'audio/mpeg' : undefined
}

function oggType (text: string): string {
  const page = text.slice(0, 200)
  if (page.includes('OpusHead')) return 'audio/ogg; codecs=opus'
  if (page.includes('\x01vorbis')) return 'audio/ogg; codecs=vorbis'
  if (page.includes('\x80theora')) return 'video/ogg'
  return 'audio/ogg'
}

function webmType (text: string): string {
  if (!text.slice(0, 64).includes('webm')) return 'video/x-matroska'
  if (/V_(?:VP8|VP9|AV1)/.test(text)) return 'video/webm'
  return text.includes('A_OPUS') ? 'audio/webm; codecs=opus' : 'audio/webm'
}

async function isWhole (file: FileHandle, size: number, mimetype: string): Promise<boolean> {
  if (mimetype === 'image/png') return await endsInChunks(file, size)
  if (mimetype === 'image/jpeg') return size > MAX_PART || isWholeJpeg(await part(file, 0, size))
  if (mimetype === 'image/gif') return size > MAX_PART || isWholeGif(await part(file, 0, size))
  if (/^(?:image\/webp|audio\/wav|video\/x-msvideo)$/.test(mimetype)) return isWholeRiff(await part(file, 4, 4), size)
  if (mimetype.startsWith('audio/ogg')) return await endsInPages(file, size)
  return true
}

/** A PNG is a row of chunks, each with its length, up to IEND. */
async function endsInChunks (file: FileHandle, size: number): Promise<boolean> {
  for (let at = 8; at + 12 <= size;) {
    const chunk = await part(file, at, 8)
    at += chunk.readUInt32BE(0) + 12
    if (chunk.toString('latin1', 4) === 'IEND') return at <= size
  }
  return false
}

/** Segments with their lengths, then data in which 0xff is never followed by 0xd9, then 0xffd9. */
function isWholeJpeg (bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return false
    const mark = bytes[at + 1] as number
    if (mark === 0xda) return bytes.includes(Buffer.from([0xff, 0xd9]), at)
    if (mark === 0xff) at++
    else at += mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8) ? 2 : bytes.readUInt16BE(at + 2) + 2
  }
  return false
}

function isWholeGif (bytes: Buffer): boolean {
  const table = (flags: number) => flags & 0x80 ? 3 << (flags & 7) + 1 : 0
  const afterBlocks = (at: number): number => {
    while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] as number) + 1
    return at + 1
  }
  for (let at = 13 + table(bytes[10] ?? 0); at < bytes.length;) {
    if (bytes[at] === 0x3b) return true
    if (bytes[at] === 0x21) at = afterBlocks(at + 2)
    else if (bytes[at] === 0x2c) at = afterBlocks(at + 11 + table(bytes[at + 9] ?? 0))
    // After the last picture some programs leave other bytes.
    else return true
  }
  return false
}

/** One that is written as it comes does not know its length. */
function isWholeRiff (field: Buffer, size: number): boolean {
  const length = field.length === 4 ? field.readUInt32LE(0) : 0
  return length === 0 || length >= 0xfffffff0 || length + 8 <= size
}

/** Ogg is a row of pages, each with the lengths of its segments; the first ones have no sound. */
async function endsInPages (file: FileHandle, size: number): Promise<boolean> {
  let pages = 0
  for (let at = 0; at < size; pages++) {
    const head = await part(file, at, 27 + 255)
    if (head.length < 27) return false
    if (head.toString('latin1', 0, 4) !== 'OggS') break
    const segments = head[26] as number
    if (head.length < 27 + segments) return false
    at += 27 + segments + head.subarray(27, 27 + segments).reduce((sum, length) => sum + length, 0)
    if (at > size) return false
  }
  return pages > 2
}

/** MP4 is a row of boxes, each with its length. One without pictures is a sound. */
async function movie (file: FileHandle, size: number, mimetype: string): Promise<FileKind> {
  let tracks: string | undefined
  let isWhole = true
  for (let at = 0; at < size;) {
    const head = await part(file, at, 16)
    if (head.length < 8) {
      isWhole = false
      break
    }
    const name = head.toString('latin1', 4, 8)
    const short = head.readUInt32BE(0)
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short
    if (length < 8) break
    if (name === 'moov') tracks = (await part(file, at, length)).toString('latin1')
    isWhole = at + length <= size
    at += length
  }
  const isSound = tracks !== undefined && /hdlr.{8}soun/s.test(tracks) && !/hdlr.{8}vide/s.test(tracks)
  return { mimetype: isSound ? 'audio/mp4' : mimetype, isWhole: isWhole && tracks !== undefined }
}
