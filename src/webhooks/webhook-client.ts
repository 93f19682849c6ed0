import type { LookupFunction } from 'node:net'
import { Agent, request, type Dispatcher } from 'undici'
import type { StoredEvent } from '../../schemas/events/events.js'
import { retryAfter } from './backoff.js'
import { causeOf } from './network-error.js'
import type { Outcome } from './delivery.js'
import { replyText } from './reply-text.js'
import { signatureHeaders } from './signature.js'
import type { Webhook } from './webhook.js'

/** What keeps callers from reaching through this server what they could not reach themselves. */
export interface Guard {
  lookup: LookupFunction
  /** Why a URL is not used, or undefined where it may be. */
  objectionTo: (url: URL) => string | undefined
}

export interface PostOptions {
  guard: Guard
  /** Milliseconds until the last byte of the reply must be there. */
  timeout: number
  userAgent: string
}

export interface Posted extends Outcome {
  /** Milliseconds that the receiver asked to wait; 0 where it did not. */
  retryAfter: number
}

/** Posts events to their receivers. Connections are kept, and no request waits for another. */
export class WebhookClient {
  readonly #options: PostOptions
  readonly #guarded: Agent
  /** For what the server's operator has set: it may lead anywhere. */
  readonly #free: Agent

  constructor (options: PostOptions) {
    this.#options = options
    const { guard: { lookup }, timeout } = options
    const limits = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: -1 }
    this.#guarded = new Agent({ ...limits, connect: { lookup, timeout } })
    this.#free = new Agent({ ...limits, connect: { timeout } })
  }

  /** One attempt. Never rejects: what goes wrong is in the outcome. */
  async send (
    webhook: Webhook,
    { id, body }: { id: StoredEvent['id'], body: string },
    signal: AbortSignal
  ): Promise<Posted> {
    const start = performance.now()
    const { timeout } = this.#options
    const ending = new AbortController()
    const abort = () => ending.abort(signal.reason)
    const timer = setTimeout(() => ending.abort(new DOMException('too slow', 'TimeoutError')), timeout)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    try {
      const answer = await this.#request(webhook, id, body, ending.signal)
      return { ...answer, latency: Math.round(performance.now() - start) }
    } catch (error) {
      return {
        delivered: false,
        status: null,
        answer: causeOf(error, timeout),
        latency: Math.round(performance.now() - start),
        retryAfter: 0
      }
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    }
  }

  /** Cuts every connection. */
  async close (): Promise<void> {
    await Promise.all([this.#guarded.destroy(), this.#free.destroy()])
  }

  async #request (webhook: Webhook, id: string, body: string, signal: AbortSignal): Promise<Omit<Posted, 'latency'>> {
    const { guard, timeout, userAgent } = this.#options
    const { url, authorization } = addressOf(webhook)
    const isFree = webhook.origin === 'server'
    const objection = isFree ? undefined : guard.objectionTo(url)
    if (objection !== undefined) return { delivered: false, status: null, answer: objection, retryAfter: 0 }
    const now = Date.now()
    const reply = await request(url, {
      method: 'POST',
      dispatcher: isFree ? this.#free : this.#guarded,
      signal,
      body,
      headers: {
        'user-agent': userAgent,
        ...authorization,
        ...ownHeaders(webhook),
        'content-type': 'application/json; charset=utf-8',
        ...signatureHeaders(webhook, { id, body, now })
      }
    })
    return await judged(reply, timeout)
  }
}

async function judged (
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  timeout: number
): Promise<Omit<Posted, 'latency'>> {
  const wait = retryAfter(textOf(headers['retry-after']), Date.now())
  const said =
    status >= 300 && status <= 399
      ? `${status}, a redirect to ${textOf(headers.location) ?? 'nowhere'}, which is not followed`
      : String(status)
  try {
    const text = await replyText(body)
    return {
      delivered: status >= 200 && status <= 299,
      status,
      answer: text === '' ? said : `${said}: ${text}`,
      retryAfter: wait
    }
  } catch (error) {
    return { delivered: false, status, answer: `${said}, but cut off: ${causeOf(error, timeout)}`, retryAfter: wait }
  }
}

/** A name and password in the URL go into a header, as browsers do it. */
function addressOf ({ url: written }: Webhook): { url: URL, authorization: Record<string, string> } {
  const url = new URL(written)
  const { username, password } = url
  if (username === '' && password === '') return { url, authorization: {} }
  url.username = url.password = ''
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  return { url, authorization: { authorization: `Basic ${credentials}` } }
}

/** Headers of the connection are not for a webhook to set. */
const NOT_OWN = /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|webhook-.*)$/

const ownHeaders = ({ headers }: Webhook) => Object.fromEntries(Object.entries(headers)
  .map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => !NOT_OWN.test(name)))

const textOf = (header: string | string[] | undefined) => typeof header === 'string' ? header : header?.[0]
