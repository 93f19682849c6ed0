import { bytesOf, textOf } from '../messages/bytes.js'

/** How the files of messages are encrypted: AES-256-CBC, then ten bytes of an HMAC over all of it. */

const MAC_LENGTH = 10

const PURPOSE: Readonly<Record<string, string>> = {
  image: 'Image',
  sticker: 'Image',
  video: 'Video',
  gif: 'Video',
  ptv: 'Video',
  audio: 'Audio',
  ptt: 'Audio',
  document: 'Document'
}

type Bytes = Uint8Array<ArrayBuffer>

interface Keys {
  iv: Bytes
  cipherKey: CryptoKey
  macKey: CryptoKey
}

export interface Sealed {
  bytes: Blob
  mediaKey: string
  filehash: string
  encFilehash: string
}

async function keysOf (mediaKey: Bytes, type: string): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', mediaKey, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(`WhatsApp ${PURPOSE[type] ?? 'Document'} Keys`)
  const keys = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info }, base, 112 * 8)
  )
  return {
    iv: keys.slice(0, 16),
    cipherKey: await crypto.subtle.importKey('raw', keys.slice(16, 48), 'AES-CBC', false, ['encrypt', 'decrypt']),
    macKey: await crypto.subtle.importKey('raw', keys.slice(48, 80), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  }
}

export async function sha256 (bytes: BufferSource): Promise<string> {
  return textOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

async function macOf ({ iv, macKey }: Keys, body: Bytes): Promise<Bytes> {
  const signed = new Uint8Array(iv.length + body.length)
  signed.set(iv)
  signed.set(body, iv.length)
  return new Uint8Array(await crypto.subtle.sign('HMAC', macKey, signed)).slice(0, MAC_LENGTH)
}

export async function encryptMedia (file: Blob, type: string): Promise<Sealed> {
  const plain = await file.arrayBuffer()
  const mediaKey = crypto.getRandomValues(new Uint8Array(32))
  const keys = await keysOf(mediaKey, type)
  const body = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv: keys.iv }, keys.cipherKey, plain))
  const bytes = new Blob([body, await macOf(keys, body)])
  return {
    bytes,
    mediaKey: textOf(mediaKey),
    filehash: await sha256(plain),
    encFilehash: await sha256(await bytes.arrayBuffer())
  }
}

/** @throws where the bytes are not what was encrypted with this key */
export async function decryptMedia (sealed: ArrayBuffer, mediaKey: string, type: string): Promise<ArrayBuffer> {
  const keys = await keysOf(bytesOf(mediaKey) as Bytes, type)
  const bytes = new Uint8Array(sealed)
  const body = bytes.subarray(0, -MAC_LENGTH)
  if (textOf(await macOf(keys, body)) !== textOf(bytes.subarray(-MAC_LENGTH))) {
    throw new Error('the file was changed on its way')
  }
  return await crypto.subtle.decrypt({ name: 'AES-CBC', iv: keys.iv }, keys.cipherKey, body)
}
