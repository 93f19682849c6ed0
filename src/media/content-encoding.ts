import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { essenceOf } from './content-type.js'

/** What we decode, as a request names it. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/** Files that are compressed themselves: servers that say so twice mean it once. */
const COMPRESSED = new Set([
  'application/gzip',
  'application/x-gzip',
  'application/x-tgz',
  'application/x-compressed-tar'
])

/**
 * What the bytes of an answer pass through, to be what the origin keeps; empty where they are that already.
 * Undefined if they cannot be decoded.
 */
export function decodersFor (
  contentEncoding: string | undefined,
  contentType: string | undefined
): Transform[] | undefined {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (COMPRESSED.has(essenceOf(contentType ?? ''))) return []
  if (codings.length > 3 || codings.some((coding) => !Object.hasOwn(DECODERS, coding))) return undefined
  // The last one was applied last.
  return codings.reverse().map((coding) => (DECODERS[coding] as () => Transform)())
}
