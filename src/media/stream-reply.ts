import { Readable } from 'node:stream'
import type { MediaFile } from '../whatsapp/messages.js'

/** A type that is safe in a header: what a message says of its file was written by a stranger. */
export const safeType = (mimetype: string): string =>
  /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/.test(mimetype) ? mimetype : 'application/octet-stream'

/** The bytes of a file, as they come from the page. */
export function binaryOf ({ pieces }: MediaFile): Readable {
  return Readable.from(decoded(pieces), { objectMode: false })
}

async function * decoded (pieces: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece, 'base64')
}

/** The text of a JSON reply with the file as base64, which is never held whole. */
export function jsonOf ({ mimetype, pieces }: MediaFile, rest: Record<string, string>): Readable {
  return Readable.from(written(pieces, JSON.stringify({ mimetype, ...rest })), { objectMode: false })
}

async function * written (pieces: AsyncGenerator<string>, rest: string): AsyncGenerator<string> {
  yield '{"base64":"'
  yield * pieces
  yield `",${rest.slice(1)}`
}
