import { parametersOf } from './content-type.js'
import { cleanName } from './file-name.js'

const DATA_URI = /^data:([\w.+-]+\/[\w.+-]+)?((?:;\s?[\w-]+=(?:"[^"]{0,200}"|[^;,]{0,200}))*);\s?base64,/i
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/** Characters that are decoded at a time: a multiple of four. */
const SLICE = 1 << 20

export interface Encoded {
  /** With its parameters. */
  mimetype: string | undefined
  /** A data URI may name its file: `data:application/pdf;name=plan.pdf;base64,…`. */
  filename: string | undefined
  /** The bytes, piece by piece. */
  chunks: Iterable<Buffer>
  /** How many bytes there are. */
  size: number
}

/** Reads a data URI or bare base64; undefined where it is neither, or empty. */
export function readBase64 (text: string): Encoded | undefined {
  const [head, type, rest = ''] = DATA_URI.exec(text.slice(0, 1000)) ?? ['']
  if (head === '' && /^data:/i.test(text)) return undefined
  const encoded = withoutBlanks(text.slice(head.length))
  // Bare base64 is padded: what is not may be a path.
  if (head === '' && encoded.length % 4 !== 0) return undefined
  const size = Math.floor(encoded.replace(/=+$/, '').length * 3 / 4)
  if (size === 0 || !BASE64.test(encoded)) return undefined
  return { mimetype: type && `${type.toLowerCase()}${rest}`, filename: nameIn(rest), chunks: decode(encoded), size }
}

function nameIn (parameters: string): string | undefined {
  const written = parametersOf(parameters).find(([name]) => name === 'name' || name === 'filename')?.[1]
  if (written === undefined) return undefined
  try {
    return cleanName(decodeURIComponent(written))
  } catch {
    return cleanName(written)
  }
}

const withoutBlanks = (text: string) => /\s/.test(text) ? text.replace(/\s+/g, '') : text

function * decode (encoded: string): Generator<Buffer> {
  for (let start = 0; start < encoded.length; start += SLICE) {
    yield Buffer.from(encoded.slice(start, start + SLICE), 'base64')
  }
}
