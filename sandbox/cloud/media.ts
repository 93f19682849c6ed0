import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import type { MediaPart, MediaPartName } from '../protocol/media.js'

/** How the files of messages are encrypted: AES-256-CBC, then ten bytes of an HMAC over all of it. */

const MAC_LENGTH = 10

const PURPOSE: Readonly<Record<MediaPartName, string>> = {
  imageMessage: 'Image',
  stickerMessage: 'Image',
  videoMessage: 'Video',
  ptvMessage: 'Video',
  audioMessage: 'Audio',
  documentMessage: 'Document'
}

function keysOf (mediaKey: Buffer, part: MediaPartName): { iv: Buffer, cipherKey: Buffer, macKey: Buffer } {
  const keys = Buffer.from(hkdfSync('sha256', mediaKey, Buffer.alloc(32), `WhatsApp ${PURPOSE[part]} Keys`, 112))
  return { iv: keys.subarray(0, 16), cipherKey: keys.subarray(16, 48), macKey: keys.subarray(48, 80) }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64')
const macOf = (macKey: Buffer, iv: Buffer, body: Buffer) =>
  createHmac('sha256', macKey).update(iv).update(body).digest().subarray(0, MAC_LENGTH)

export type Sealed = Pick<MediaPart, 'mediaKey' | 'fileSha256' | 'fileEncSha256' | 'fileLength'> & { bytes: Buffer }

/** @param mediaKey 32 bytes */
export function encryptMedia (bytes: Buffer, part: MediaPartName, mediaKey: Buffer): Sealed {
  const { iv, cipherKey, macKey } = keysOf(mediaKey, part)
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  const sealed = Buffer.concat([body, macOf(macKey, iv, body)])
  return {
    bytes: sealed,
    mediaKey: mediaKey.toString('base64'),
    fileSha256: sha256(bytes),
    fileEncSha256: sha256(sealed),
    fileLength: bytes.length
  }
}

/** @throws where the bytes are not what was encrypted with this key */
export function decryptMedia (sealed: Buffer, { mediaKey }: Pick<MediaPart, 'mediaKey'>, part: MediaPartName): Buffer {
  const { iv, cipherKey, macKey } = keysOf(Buffer.from(mediaKey, 'base64'), part)
  const body = sealed.subarray(0, -MAC_LENGTH)
  if (!macOf(macKey, iv, body).equals(sealed.subarray(-MAC_LENGTH))) throw new Error('the file was changed on its way')
  const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv)
  return Buffer.concat([decipher.update(body), decipher.final()])
}
