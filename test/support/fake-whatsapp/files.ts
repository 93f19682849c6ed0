import { readFile } from 'node:fs/promises'
import { OperationRejected } from '../../../src/errors.js'
import type { FileToSend, MessageOptions } from '../../../src/whatsapp/messages.js'
import type { FakeFile } from './model.js'

/** @throws {OperationRejected} a picture that is cut off */
export async function read (call: string, { path, mimetype, filename }: FileToSend): Promise<FakeFile> {
  const bytes = await readFile(path)
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG'
  if (isPng && !bytes.includes('IEND')) throw new OperationRejected(call, 'the picture cannot be decoded')
  return { bytes, mimetype: mimetype ?? 'application/octet-stream', ...(filename !== undefined && { filename }) }
}

/** The kind of message in which WhatsApp Web sends a file. */
export function kindOf ({ mimetype }: FakeFile, { type, isPtt }: MessageOptions): string {
  if (isPtt === true) return 'ptt'
  if (typeof type === 'string' && type !== 'auto-detect') return type
  const [kind = ''] = mimetype.split('/')
  return /^(image|video|audio)$/.test(kind) ? kind : 'document'
}

/** A WebP, as far as its head says so. */
export function sticker ({ bytes }: FakeFile): FakeFile {
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(bytes.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return { bytes: Buffer.concat([head, bytes]), mimetype: 'image/webp' }
}
