import type { Transform } from 'node:stream'
import {
  LocalFileRefused,
  MediaEmpty,
  MediaNotBase64,
  MediaTooLarge,
  MediaUrlRefused,
  type CatalogedError
} from '../errors.js'
import { readBase64 } from './base64.js'
import { specificType } from './content-type.js'
import { fetchUrl, FetchRefused, type Fetched, type FetchOptions } from './fetch-url.js'
import { fileKind } from './file-kind.js'
import { cleanName, completeName, typeOfName } from './file-name.js'
import { limitBytes } from '../shared/limit-bytes.js'
import { openUnder } from './local-file.js'
import type { SavedFile, TempFiles } from '../shared/temp-files.js'
import { NOT_PUBLIC } from '../shared/not-public.js'

/** A file of ours that holds what the caller wants to send. */
export interface Media {
  path: string
  /** Its name, if the source has one. */
  filename: string | undefined
  /** Its type, if the source has one. */
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

/** Makes a file of what a caller writes: an http(s) URL, a data URI, base64, or a local path. */
export class MediaResolver {
  readonly #options: ResolverOptions

  constructor (options: ResolverOptions) {
    this.#options = options
  }

  /** @throws {MediaUrlRefused} {MediaNotBase64} {MediaTooLarge} {LocalFileRefused} */
  async fromPath (field: string, written: string): Promise<Media> {
    const text = written.trim()
    if (/^data:/i.test(text)) return await this.fromBase64(field, text)
    if (/^[a-z][a-z\d+.-]+:/i.test(text)) return await this.#fromUrl(field, text)
    return await this.#fromDisk(field, text)
  }

  /** @throws {MediaUrlRefused} {MediaNotBase64} {MediaTooLarge} */
  async fromBase64 (field: string, written: string): Promise<Media> {
    if (/^\s*https?:/i.test(written)) return await this.#fromUrl(field, written.trim())
    const encoded = readBase64(written.trimStart())
    if (!encoded) throw new MediaNotBase64(field)
    if (encoded.size > this.#maxBytes) throw this.#tooLarge(field)
    const saved = await this.#options.files.save(encoded.chunks)
    return await typed({ ...saved, filename: encoded.filename, mimetype: specificType(encoded.mimetype) })
  }

  async #fromUrl (field: string, url: string): Promise<Media> {
    try {
      return await fetchUrl(url, this.#options.fetch, async (fetched) => await this.#download(field, fetched))
    } catch (error) {
      throw error instanceof FetchRefused ? new MediaUrlRefused(field, explained(error.message)) : error
    }
  }

  async #download (field: string, { body, decoders, announced = 0, filename, mimetype }: Fetched): Promise<Media> {
    if (announced > this.#maxBytes) throw this.#tooLarge(field)
    const saved = await this.#options.files.save(body, { through: [...decoders, this.#limit(field)] })
    const media = await typed({ ...await this.#filled(field, saved), filename, mimetype })
    return { ...media, filename: filename && completeName(filename, media.mimetype, filename) }
  }

  async #fromDisk (field: string, path: string): Promise<Media> {
    const file = this.#options.localDir === undefined ? undefined : await openUnder(this.#options.localDir, path)
    if (!file) throw new LocalFileRefused(field)
    const saved = await this.#options.files.save(file.createReadStream(), { through: [this.#limit(field)] })
    return await typed({ ...await this.#filled(field, saved), filename: cleanName(path), mimetype: undefined })
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

  #tooLarge (field: string): CatalogedError {
    return new MediaTooLarge(field, this.#options.maxUpload)
  }
}

/** The file with its type; if its source has none, the type of its bytes, else of its name. */
export async function typed (media: Media): Promise<Media> {
  if (media.mimetype !== undefined) return media
  const { mimetype } = await fileKind(media.path)
  const byName = media.filename === undefined ? undefined : typeOfName(media.filename)
  // Many kinds of documents are zips inside.
  return { ...media, mimetype: mimetype === 'application/zip' ? byName ?? mimetype : mimetype ?? byName }
}

/** Says how the operator can allow what is not allowed. */
const explained = (message: string): string =>
  message === NOT_PUBLIC
    ? `${NOT_PUBLIC}. ALLOW_PRIVATE_URLS=true lets files be fetched from this machine and private networks`
    : message
