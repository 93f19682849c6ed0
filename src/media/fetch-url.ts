import { Agent, request, type Dispatcher } from 'undici'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { isDiskFull } from '../shared/storage-errors.js'
import { AddressRefused, guardedLookup, type ResolveAll } from './guarded-lookup.js'
import { NOT_PUBLIC, objectionTo } from './url-guard.js'

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
  mimetype: string | undefined
  /** The last part of the path of the URL, where it looks like a file's name. */
  filename: string | undefined
  /** Bytes, where the other side has told. */
  announced: number | undefined
}

/** A URL that is not fetched, or has no file to give. `message` says why. */
export class FetchRefused extends Error {
  override name = 'FetchRefused'
}

const MAX_REDIRECTS = 5

/**
 * Begins to fetch a file, and hands its bytes to `use`. Every hop is checked, and connected to at an
 * address that was checked.
 * @throws {FetchRefused}
 */
export async function fetchUrl<T> (written: string, { isAllowed, timeout, resolve }: FetchOptions, use: (fetched: Fetched) => Promise<T>): Promise<T> {
  const lookup = guardedLookup(isAllowed, resolve)
  const dispatcher = new Agent({ connect: { lookup, timeout }, headersTimeout: timeout, bodyTimeout: timeout, maxResponseSize: -1 })
  const signal = AbortSignal.timeout(timeout)
  try {
    return await use(await follow(parse(written), isAllowed, { dispatcher, signal }))
  } catch (error) {
    throw explained(error, timeout)
  } finally {
    void dispatcher.destroy()
  }
}

async function follow (url: URL, isAllowed: FetchOptions['isAllowed'], options: { dispatcher: Agent, signal: AbortSignal }): Promise<Fetched> {
  for (let hops = 0, next = url; hops <= MAX_REDIRECTS; hops++) {
    const objection = objectionTo(next, isAllowed)
    if (objection !== undefined) throw new FetchRefused(objection)
    const answer = await request(next, { ...options, headers: { 'accept-encoding': 'identity', accept: '*/*' } })
    const { location } = answer.headers
    if (answer.statusCode < 300 || answer.statusCode > 399) return fetched(next, answer)
    if (typeof location !== 'string') throw new FetchRefused(`it answers with ${answer.statusCode}`)
    next = parse(location, next)
  }
  throw new FetchRefused(`it leads on more than ${MAX_REDIRECTS} times`)
}

function fetched (url: URL, { statusCode, headers, body }: Dispatcher.ResponseData): Fetched {
  if (statusCode !== 200) throw new FetchRefused(`it answers with ${statusCode}`)
  const length = Number(headers['content-length'])
  return {
    body,
    mimetype: /^[\w.+-]+\/[\w.+-]+/.exec(String(headers['content-type'] ?? ''))?.[0].toLowerCase(),
    filename: nameIn(url),
    announced: Number.isFinite(length) ? length : undefined
  }
}

function nameIn ({ pathname }: URL): string | undefined {
  try {
    const name = basename(decodeURIComponent(pathname))
    return /\.\w{1,8}$/.test(name) ? name : undefined
  } catch {
    return undefined
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
  ECONNREFUSED: 'its host does not answer',
  UND_ERR_SOCKET: 'its host closed the connection'
}

/** Errors of the network in plain words; any other is passed on. */
function explained (error: unknown, timeout: number): unknown {
  if (isDiskFull(error)) return error
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (error instanceof AddressRefused) return new FetchRefused(NOT_PUBLIC)
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return new FetchRefused(`it took longer than ${timeout / 1000} s`)
  if (CAUSES[code] !== undefined) return new FetchRefused(CAUSES[code])
  return /^(UND_|E[A-Z]+$|ERR_(TLS|SSL)|CERT_|HPE_|DEPTH_ZERO|UNABLE_TO|SELF_SIGNED)/.test(code) ? new FetchRefused(`it can not be read (${code})`) : error
}
