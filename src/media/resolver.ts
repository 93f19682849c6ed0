import type { Transform } from 'node:stream'
import { LocalFileRefused, MediaEmpty, MediaNotBase64, MediaTooLarge, MediaUrlRefused, type CataloguedError } from '../errors.js'
import { readBase64 } from './base64.js'
import { fetchUrl, FetchRefused, type Fetched, type FetchOptions } from './fetch-url.js'
import { limitBytes } from '../shared/limit-bytes.js'
import { openUnder } from './local-file.js'
import type { SavedFile, TempFiles } from '../shared/temp-files.js'

/** A file of ours that holds what the caller wants to send. */
export interface Media {
  path: string
  /** Its name, where the caller's source bears one. */
  filename: string | undefined
  /** Its type, where the caller's source tells one. */
  mimetype: string | undefined
  /** Bytes. */
  size: number
}

export interface ResolverOptions {
  files: TempFiles
  /** Megabytes. */
  maxUpload: number
  /** The folder that local paths may name; undefined: none. */
  localDir: string | undefined
  fetch: FetchOptions
}

export const MEGABYTE = 1024 * 1024

/** Types that say nothing. */
const UNTOLD = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-www-form-urlencoded'])

export const toldType = (mimetype: string | undefined) => mimetype === undefined || UNTOLD.has(mimetype) ? undefined : mimetype

/** Makes a file of what a caller writes: an http(s) URL, a data URI, base64, or a local path. */
export class MediaResolver {
  readonly #options: ResolverOptions

  constructor (options: ResolverOptions) {
    this.#options = options
  }

  /** @throws {MediaUrlRefused} {MediaNotBase64} {MediaTooLarge} {LocalFileRefused} */
  async fromPath (field: string, text: string): Promise<Media> {
    if (/^data:/i.test(text)) return await this.fromBase64(field, text)
    if (/^[a-z][a-z\d+.-]+:/i.test(text)) return await this.#fromUrl(field, text)
    return await this.#fromDisk(field, text)
  }

  /** @throws {MediaUrlRefused} {MediaNotBase64} {MediaTooLarge} */
  async fromBase64 (field: string, text: string): Promise<Media> {
    if (/^https?:/i.test(text)) return await this.#fromUrl(field, text)
    const encoded = readBase64(text)
    if (!encoded) throw new MediaNotBase64(field)
    if (encoded.size > this.#maxBytes) throw this.#tooLarge(field)
    const saved = await this.#options.files.save(encoded.chunks)
    return { ...saved, filename: undefined, mimetype: toldType(encoded.mimetype) }
  }

  async #fromUrl (field: string, url: string): Promise<Media> {
    try {
      return await fetchUrl(url, this.#options.fetch, async (fetched) => await this.#download(field, fetched))
    } catch (error) {
      throw error instanceof FetchRefused ? new MediaUrlRefused(field, error.message) : error
    }
  }

  async #download (field: string, { body, announced = 0, filename, mimetype }: Fetched): Promise<Media> {
    if (announced > this.#maxBytes) throw this.#tooLarge(field)
    const saved = await this.#options.files.save(body, { through: [this.#limit(field)] })
    return { ...await this.#filled(field, saved), filename, mimetype: toldType(mimetype) }
  }

  async #fromDisk (field: string, path: string): Promise<Media> {
    const file = this.#options.localDir === undefined ? undefined : await openUnder(this.#options.localDir, path)
    if (!file) throw new LocalFileRefused(field)
    const saved = await this.#options.files.save(file.createReadStream(), { through: [this.#limit(field)] })
    return { ...await this.#filled(field, saved), filename: path.split('/').at(-1), mimetype: undefined }
  }

  async #filled (field: string, saved: SavedFile): Promise<SavedFile> {
    if (saved.size > 0) return saved
    await this.#options.files.remove(saved.path)
    throw new MediaEmpty(field)
  }

  get #maxBytes (): number {
    return this.#options.maxUpload * MEGABYTE
  }

  #limit (field: string): Transform {
    return limitBytes(this.#maxBytes, () => this.#tooLarge(field))
  }

  #tooLarge (field: string): CataloguedError {
    return new MediaTooLarge(field, this.#options.maxUpload)
  }
}
