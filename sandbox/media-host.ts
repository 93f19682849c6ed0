import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** In how many parts a slow file is answered. */
const PARTS = 20

const NAME = /^\/m\/([\w-]{43})$/
const CORS = {
  'access-control-allow-origin': 'https://web.whatsapp.com',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': '*'
}

/** Name of the host, as a page sees it. */
export const MEDIA_HOST = 'mmg.whatsapp.net'

/** Where a message's file lies: what it is called there, and its whole URL. */
export interface Place {
  directPath: string
  url: string
}

/** The host that keeps the files of messages, encrypted. A file is called by the SHA-256 of its bytes. */
export class MediaHost {
  readonly #dir: string

  constructor (dir: string) {
    this.#dir = dir
    mkdirSync(dir, { recursive: true })
  }

  /** Keeps a file of somebody outside. */
  async put (bytes: Buffer): Promise<Place> {
    const name = createHash('sha256').update(bytes).digest('base64url')
    await writeFile(this.#path(name), bytes)
    return place(name)
  }

  async read (directPath: string): Promise<Buffer> {
    return await readFile(this.#path(NAME.exec(directPath)?.[1] ?? 'none'))
  }

  /** Answers a page with a failure. */
  refuse (response: ServerResponse, status: number): void {
    answer(response, status)
  }

  /** Removes all files. */
  async clear (): Promise<void> {
    await Promise.all((await readdir(this.#dir)).map(async (name) => await rm(this.#path(name), { force: true })))
  }

  has (directPath: string): boolean {
    return existsSync(this.#path(NAME.exec(directPath.split('?')[0] ?? '')?.[1] ?? 'none'))
  }

  /**
   * Answers a page's upload or download.
   * @param ms how long the bytes of a download take, in milliseconds
   */
  async serve (request: IncomingMessage, response: ServerResponse, ms = 0): Promise<void> {
    const name = NAME.exec(new URL(request.url ?? '/', `https://${MEDIA_HOST}`).pathname)?.[1]
    if (request.method === 'OPTIONS') return answer(response, 204)
    if (name === undefined) return answer(response, 404)
    if (request.method === 'POST') return await this.#take(name, request, response)
    if (!existsSync(this.#path(name))) return answer(response, 404)
    response.writeHead(200, { ...CORS, 'content-type': 'application/octet-stream' })
    const file = this.#path(name)
    if (ms > 0) await pipeline(trickle(await readFile(file), ms), response).catch(() => {})
    else await pipeline(createReadStream(file), response).catch(() => {})
  }

  async #take (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const part = this.#path(`${randomUUID()}.part`)
    const hash = createHash('sha256')
    const hashing = new Transform({
      transform (chunk: Buffer, _encoding, done) {
        hash.update(chunk)
        done(null, chunk)
      }
    })
    try {
      await pipeline(request, hashing, createWriteStream(part))
      if (hash.digest('base64url') !== name) return answer(response, 400)
      await rename(part, this.#path(name))
      response.writeHead(200, { ...CORS, 'content-type': 'application/json' }).end(JSON.stringify(place(name)))
    } catch {
      response.destroy()
    } finally {
      await rm(part, { force: true })
    }
  }

  #path (name: string): string {
    return join(this.#dir, name)
  }
}

/** The bytes, a few at a time. @param ms how long all of them take, in milliseconds */
async function * trickle (bytes: Buffer, ms: number): AsyncGenerator<Buffer> {
  const size = Math.ceil(bytes.length / PARTS)
  for (let part = 0; part < PARTS; part++) {
    await sleep(ms / PARTS)
    yield bytes.subarray(part * size, (part + 1) * size)
  }
}

function answer (response: ServerResponse, status: number): void {
  response.writeHead(status, CORS).end()
}

function place (name: string): Place {
  return { directPath: `/m/${name}`, url: `https://${MEDIA_HOST}/m/${name}` }
}
