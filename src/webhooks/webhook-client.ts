import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, request, type Dispatcher } from 'undici'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { Payload } from '../events/payload.js'
import type { DeliveryAttempt } from './delivery.js'
import { retryAfter } from './retry-policy.js'
import { signatureHeaders } from './signature.js'
import type { Webhook } from './webhook.js'

/** Keeps callers from reaching through this server what they could not reach themselves. */
export interface Guard {
  lookup: LookupFunction
  /** Why a URL is not allowed; undefined if it is. */
  objectionTo: (url: URL) => string | undefined
}

export interface WebhookClientOptions {
  guard: Guard
  /** Milliseconds until the last byte of the reply has to be there. */
  timeout: number
  userAgent: string
  /** The body of an event's request. */
  payload: (event: StoredEvent) => Payload | Promise<Payload>
}

export interface WebhookMessage {
  /** ULID of the event. */
  id: string
  body: string
}

type Response = Omit<DeliveryAttempt, 'latency'>

/** An attempt without a response. */
const failed = (answer: string) => ({ delivered: false, status: null, answer, retryAfter: 0 })

/** Posts events to their receivers over kept connections; no request waits for another. */
export class WebhookClient {
  readonly #options: WebhookClientOptions
  readonly #guarded: Agent
  /** For the URL that the server's operator has set: it may lead anywhere. */
  readonly #trusted: Agent

  constructor (options: WebhookClientOptions) {
    this.#options = options
    const { guard: { lookup }, timeout } = options
    const limits = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: -1 }
    this.#guarded = new Agent({ ...limits, connect: { lookup, timeout } })
    this.#trusted = new Agent({ ...limits, connect: { timeout } })
  }

  /** Makes one attempt to deliver an event. Never rejects: errors are in the result. */
  async sendEvent (webhook: Webhook, event: StoredEvent, signal: AbortSignal): Promise<DeliveryAttempt> {
    let body: string
    try {
      body = JSON.stringify(await this.#options.payload(event))
    } catch (error) {
      return { ...failed(`the event cannot be read: ${String(error)}`), latency: 0 }
    }
    return await this.send(webhook, { id: event.id, body }, signal)
  }

  /** Makes one attempt. Never rejects: errors are in the result. */
  async send (webhook: Webhook, message: WebhookMessage, signal: AbortSignal): Promise<DeliveryAttempt> {
    const start = performance.now()
    const response = await this.#post(webhook, message, signal)
    return { ...response, latency: Math.round(performance.now() - start) }
  }

  /** Closes every connection. */
  async close (): Promise<void> {
    await Promise.all([this.#guarded.destroy(), this.#trusted.destroy()])
  }

  async #post (webhook: Webhook, message: WebhookMessage, signal: AbortSignal): Promise<Response> {
    const { timeout } = this.#options
    const ending = new AbortController()
    const abort = () => ending.abort(signal.reason)
    const timer = setTimeout(() => ending.abort(new DOMException('too slow', 'TimeoutError')), timeout)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    try {
      return await this.#request(webhook, message, ending.signal)
    } catch (error) {
      return failed(describeNetworkError(error, timeout))
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    }
  }

  async #request (webhook: Webhook, { id, body }: WebhookMessage, signal: AbortSignal): Promise<Response> {
    const { guard, timeout, userAgent } = this.#options
    const { url, authorization } = urlAndAuth(webhook)
    const isTrusted = webhook.origin === 'server'
    const objection = isTrusted ? undefined : guard.objectionTo(url)
    if (objection !== undefined) return failed(objection)
    const response = await request(url, {
      method: 'POST',
      dispatcher: isTrusted ? this.#trusted : this.#guarded,
      signal,
      body,
      headers: {
        'user-agent': userAgent,
        ...authorization,
        ...customHeaders(webhook),
        'content-type': 'application/json; charset=utf-8',
        ...signatureHeaders(webhook, { id, body, now: Date.now() })
      }
    })
    return await toAttempt(response, timeout)
  }
}

async function toAttempt (
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  timeout: number
): Promise<Response> {
  const wait = retryAfter(firstOf(headers['retry-after']), Date.now())
  const statusText =
    status >= 300 && status <= 399
      ? `${status}, a redirect to ${firstOf(headers.location) ?? 'nowhere'}, which is not followed`
      : String(status)
  try {
    const text = await beginningOf(body)
    return {
      delivered: status >= 200 && status <= 299,
      status,
      answer: text === '' ? statusText : `${statusText}: ${text}`,
      retryAfter: wait
    }
  } catch (error) {
    const answer = `${statusText}, but cut off: ${describeNetworkError(error, timeout)}`
    return { delivered: false, status, answer, retryAfter: wait }
  }
}

/** Bytes of a reply that are read; its rest is not waited for. */
const MAX_READ = 16 * 1024
/** Characters of it that are kept. */
const MAX_KEPT = 200

/** The beginning of a reply on one line. Rejects if the reply is cut off. */
async function beginningOf (body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MAX_READ) break
  }
  const text = Buffer.concat(chunks).subarray(0, 4 * MAX_KEPT).toString()
  return text.replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, MAX_KEPT)
}

/** A name and password in the URL go into a header, as browsers do it. */
function urlAndAuth ({ url: written }: Webhook): { url: URL, authorization: Record<string, string> } {
  const url = new URL(written)
  const { username, password } = url
  if (username === '' && password === '') return { url, authorization: {} }
  url.username = url.password = ''
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  return { url, authorization: { authorization: `Basic ${credentials}` } }
}

/** Headers of the connection and of the signature are not for a webhook to set. */
const FORBIDDEN_HEADERS = /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|webhook-.*)$/

const customHeaders = ({ headers }: Webhook) => Object.fromEntries(Object.entries(headers)
  .map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !FORBIDDEN_HEADERS.test(name)))

const firstOf = (header: string | string[] | undefined) => typeof header === 'string' ? header : header?.[0]

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed',
  EPIPE: 'connection closed',
  UND_ERR_SOCKET: 'connection closed',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out'
}

/** Why a request failed, in plain words. @param timeout milliseconds that it was allowed to take */
function describeNetworkError (error: unknown, timeout: number): string {
  const { name, message, code } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} s`
  if (name === 'AbortError') return 'broken off'
  if (name === 'AddressRefused') return 'it leads to an address that is not public'
  if (name === 'HTTPParserError') return `the answer is not HTTP: ${message}`
  if (code === undefined) return message
  return CAUSES[code] ?? `${message} (${code})`.slice(0, 200)
}
