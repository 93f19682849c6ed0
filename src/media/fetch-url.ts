import type { Readable, Transform } from 'node:stream'
import { Agent, request, type Dispatcher } from 'undici'
import { isDiskFull } from '../shared/storage-errors.js'
import { ACCEPT_ENCODING, decodersFor } from './content-encoding.js'
import { specificType } from './content-type.js'
import { nameInDisposition, nameInUrl } from './file-name.js'
import { AddressRefused, guardedLookup, type ResolveAll } from './guarded-lookup.js'
import { NOT_PUBLIC } from '../shared/not-public.js'
import { objectionTo } from './url-guard.js'

export interface FetchOptions {
  /** Whether an address may be connected to. */
  isAllowed: (address: string) => boolean
  /** Milliseconds until the last byte must be there. */
  timeout: number
  /** In place of the system's resolver. */
  resolve?: ResolveAll
}

export interface Fetched {
  body: Readable
  /** What the body passes through to be the file: it may have come compressed. */
  decoders: Transform[]
  /** With the parameters that are part of it; undefined if the other side does not say. */
  mimetype: string | undefined
  /** As the answer names it, else from the URL. */
  filename: string | undefined
  /** Bytes, if the other side has said. */
  announced: number | undefined
}

/** A URL that is not fetched, or has no file to give. `message` says why. */
export class FetchRefused extends Error {
  override name = 'FetchRefused'
}

const MAX_REDIRECTS = 5

/** Ordinary hosts turn away requests without these. */
const HEADERS = {
  accept: '*/*',
  'accept-encoding': ACCEPT_ENCODING,
  'accept-language': 'en, *;q=0.5',
  'user-agent': 'Mozilla/5.0 (compatible; zapserver)'
}

/**
 * Begins to fetch a file, and hands its bytes to `use`. Every hop is checked, and connected to at an
 * address that was checked.
 * @throws {FetchRefused}
 */
export async function fetchUrl<T> (
  written: string,
  { isAllowed, timeout, resolve }: FetchOptions,
  use: (fetched: Fetched) => Promise<T>
): Promise<T> {
  const lookup = guardedLookup(isAllowed, resolve)
  const dispatcher = new Agent({
    connect: { lookup, timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: -1
  })
  const signal = AbortSignal.timeout(timeout)
  try {
    return await use(await follow(parse(written), isAllowed, { dispatcher, signal }))
  } catch (error) {
    throw explained(error, timeout)
  } finally {
    void dispatcher.destroy()
  }
}

async function follow (
  url: URL,
  isAllowed: FetchOptions['isAllowed'],
  options: { dispatcher: Agent, signal: AbortSignal }
): Promise<Fetched> {
  for (let hops = 0, next = url; hops <= MAX_REDIRECTS; hops++) {
    const objection = objectionTo(next, isAllowed)
    if (objection !== undefined) throw new FetchRefused(objection)
    const answer = await request(next, { ...options, headers: HEADERS })
    const { location } = answer.headers
    if (answer.statusCode < 300 || answer.statusCode > 399) return fetched(next, answer)
    if (typeof location !== 'string') throw new FetchRefused(`HTTP ${answer.statusCode}`)
    next = parse(location, next)
  }
  throw new FetchRefused(`more than ${MAX_REDIRECTS} redirects`)
}

function fetched (url: URL, { statusCode, headers, body }: Dispatcher.ResponseData): Fetched {
  if (statusCode !== 200) throw new FetchRefused(`HTTP ${statusCode}`)
  const text = (name: string) => [headers[name]].flat()[0]
  const encoding = [headers['content-encoding']].flat().join(',')
  const decoders = decodersFor(encoding, text('content-type'))
  if (decoders === undefined) {
    throw new FetchRefused(`it comes in an encoding that is not known (${encoding.slice(0, 50)})`)
  }
  const length = Number(headers['content-length'])
  const mimetype = specificType(text('content-type'))
  return {
    body,
    decoders,
    mimetype,
    filename: nameInDisposition(text('content-disposition')) ?? nameInUrl(url, mimetype),
    // Of compressed bytes the length says nothing of the file.
    announced: Number.isFinite(length) && decoders.length === 0 ? length : undefined
  }
}

function parse (text: string, base?: URL): URL {
  try {
    return new URL(text, base)
  } catch {
    throw new FetchRefused('it is not a URL')
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ECONNREFUSED: 'the connection was refused',
  UND_ERR_SOCKET: 'its host closed the connection'
}

/** Errors of the network in plain words; any other is passed on. */
function explained (error: unknown, timeout: number): unknown {
  if (isDiskFull(error)) return error
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (error instanceof AddressRefused) return new FetchRefused(NOT_PUBLIC)
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) {
    return new FetchRefused(`it took longer than ${timeout / 1000} s`)
  }
  if (CAUSES[code] !== undefined) return new FetchRefused(CAUSES[code])
  if (/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/.test(code)) {
    return new FetchRefused('it is not encoded as it says')
  }
  return /^(UND_|E[A-Z]+$|ERR_(TLS|SSL)|CERT_|HPE_|DEPTH_ZERO|UNABLE_TO|SELF_SIGNED)/.test(code)
    ? new FetchRefused(`it cannot be read (${code})`)
    : error
}
