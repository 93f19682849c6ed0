import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { FileLinkInvalid } from '../errors.js'
import { TempFiles } from '../shared/temp-files.js'

export interface FileLinksOptions {
  dir: string
  /** Another folder whose files links may lead to; nothing is removed from there. */
  keptDir?: string
  /** Signs the links. */
  key: string
  /** Seconds that a link works. */
  ttl: number
}

/** What a link says of its file besides its name here; `filename` is what a download of it is called. */
export interface LinkQuery { type: string, expires: number, signature: string, filename?: string | undefined }

export interface Link extends LinkQuery { name: string }

/** Files that can be fetched by whoever has the link, until it expires; then they are removed. */
export class FileLinks {
  readonly #options: FileLinksOptions
  readonly #files: TempFiles

  constructor (options: FileLinksOptions) {
    this.#options = options
    this.#files = new TempFiles(options.dir)
  }

  /** Keeps a file, and answers the link to it. */
  async keep (bytes: Readable, type: string, filename?: string): Promise<Link> {
    await mkdir(this.#options.dir, { recursive: true, mode: 0o700 })
    await this.sweep()
    const name = randomUUID()
    await this.#files.save(bytes, { name })
    return this.link(name, type, filename)
  }

  /** A link to a file that is kept already. */
  link (name: string, type: string, filename?: string): Link {
    const expires = Math.floor(Date.now() / 1000) + this.#options.ttl
    return {
      name,
      type,
      expires,
      signature: this.#sign(name, type, expires, filename),
      ...(filename !== undefined && { filename })
    }
  }

  /** @throws {FileLinkInvalid} */
  async open (
    name: string,
    { type, expires, signature, filename }: LinkQuery
  ): Promise<{ stream: ReadStream, size: number }> {
    const good = Buffer.from(this.#sign(name, type, expires, filename))
    const given = Buffer.from(signature)
    if (good.length !== given.length || !timingSafeEqual(good, given) || expires * 1000 < Date.now()) {
      throw new FileLinkInvalid()
    }
    for (const dir of [this.#options.dir, this.#options.keptDir]) {
      const path = dir !== undefined && join(dir, name)
      const found = path && await stat(path).catch(() => undefined)
      if (found) return { stream: createReadStream(path), size: found.size }
    }
    throw new FileLinkInvalid()
  }

  /** Removes the files whose links have expired. */
  async sweep (): Promise<void> {
    const oldest = Date.now() - this.#options.ttl * 1000
    for (const name of await readdir(this.#options.dir).catch(() => [])) {
      const path = join(this.#options.dir, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
      if (mtimeMs < oldest) await rm(path, { force: true })
    }
  }

  #sign (name: string, type: string, expires: number, filename: string | undefined): string {
    return createHmac('sha256', this.#options.key)
      .update(JSON.stringify([name, type, expires, ...(filename === undefined ? [] : [filename])]))
      .digest('base64url')
  }
}

/** What stands behind the address of the server in a link. */
export function pathOfLink ({ name, type, filename, expires, signature }: Link): string {
  const named = filename !== undefined && { filename }
  const query = new URLSearchParams({ type, ...named, expires: String(expires), signature })
  return `/files/${name}?${query.toString()}`
}
