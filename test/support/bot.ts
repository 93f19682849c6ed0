import type { Test } from 'tap'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'
import { until } from './until.js'

type Json = Record<string, any>

export interface Reply { status: number, type: string, body: Json, bytes: Buffer }

export interface StreamedEvent { id: string, name: string, data: Json }

/** Calls a server over HTTP, as anybody's program would. */
export async function request (url: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(180_000)
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, type, bytes, body: type.includes('json') ? JSON.parse(bytes.toString()) : {} }
}

/** A bot: one session of a running server, driven over HTTP. */
export class Bot {
  readonly url: string
  readonly session: string
  readonly events: StreamedEvent[] = []
  token = ''

  constructor (url: string, session: string) {
    this.url = url
    this.session = session
  }

  /** A bot with a token. */
  static async create (url: string, session: string): Promise<Bot> {
    const bot = new Bot(url, session)
    await bot.renew()
    return bot
  }

  /** Mints another token: those before are gone with a session that was cleared. */
  async renew (): Promise<void> {
    const { body } = await request(`${this.url}/api/${this.session}/${DEFAULT_SECRET_KEY}/generate-token`, 'POST')
    this.token = body.token
  }

  call (method: string, path: string, body?: unknown): Promise<Reply> {
    return request(`${this.url}/api/${this.session}/${path}`, method, body, { authorization: `Bearer ${this.token}` })
  }

  get = (path: string) => this.call('GET', path)
  post = (path: string, body?: unknown) => this.call('POST', path, body)

  /** Sends a multipart form: its fields, and a file. */
  async upload (path: string, fields: Record<string, string>, file?: { bytes: Buffer, name?: string, type?: string, field?: string }): Promise<Reply> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    if (file) form.append(file.field ?? 'file', new Blob([new Uint8Array(file.bytes)], { type: file.type ?? '' }), file.name ?? 'a.bin')
    return request(`${this.url}/api/${this.session}/${path}`, 'POST', form, { authorization: `Bearer ${this.token}` })
  }

  /** What the phone of this session does. */
  phone (action: string, body: unknown = {}): Promise<Reply> {
    return request(`${this.url}/sandbox/${this.session}/${action}`, 'POST', body)
  }

  async status (): Promise<Json> {
    return (await this.get('status-session')).body
  }

  async reaches (status: string, ms?: number): Promise<Json> {
    return until(`${this.session} to be ${status}`, async () => {
      const now = await this.status()
      return now.status === status ? now : undefined
    }, ms)
  }

  /** Starts the session, scans its QR where it shows one, and answers the number of its phone. */
  async connect (phone?: string): Promise<string> {
    const { body } = await this.post('start-session', { waitQrCode: true })
    if (body.status === 'qrcode') await this.phone('scan', phone ? { phone } : {})
    await this.reaches('CONNECTED')
    return (await this.get('get-phone-number')).body.response.replace('@c.us', '')
  }

  /** Collects the session's events until the test is over, or the answered function is called. */
  async listen (t: Test, { filter = '', lastEventId }: { filter?: string, lastEventId?: string } = {}): Promise<() => void> {
    const stop = new AbortController()
    t.teardown(() => stop.abort())
    const response = await fetch(`${this.url}/api/${this.session}/events${filter && `?events=${filter}`}`, {
      headers: { authorization: `Bearer ${this.token}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
      signal: stop.signal
    })
    if (response.status !== 200 || !response.body) throw new Error(`no stream: ${response.status}`)
    void this.#collect(response.body).catch(() => {})
    return () => stop.abort()
  }

  /** The first event collected that the test wants. */
  async receives (name: string, wanted: (data: Json) => boolean = () => true, ms?: number): Promise<Json> {
    return until(`the event ${name}`, () => this.events.find((event) => event.name === name && wanted(event.data))?.data, ms)
  }

  async #collect (body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of body) {
      const blocks = (text + decoder.decode(chunk, { stream: true })).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block)
    }
  }

  #take (block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    const data = field('data')
    if (data !== undefined) this.events.push({ id: field('id') ?? '', name: field('event') ?? '', data: JSON.parse(data) })
  }
}
