import { define } from '../../loader.js'

type Bytes = ArrayBuffer | ArrayLike<number>

const toBytes = (data: Bytes): Uint8Array =>
  data instanceof ArrayBuffer ? new Uint8Array(data) : Uint8Array.from(data)

export function encodeB64 (data: Bytes): string {
  return btoa(String.fromCharCode(...toBytes(data)))
}

export function decodeB64 (text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer
}

const toUrlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const fromUrlSafe = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/')

define('WABase64', {
  encodeB64,
  encodeB64UrlSafe: (data: Bytes) => toUrlSafe(encodeB64(data)),
  decodeB64,
  decodeB64UrlSafe: (text: string) => decodeB64(fromUrlSafe(text)),
  sizeWhenB64Decoded: (text: string) => decodeB64(text).byteLength
})
