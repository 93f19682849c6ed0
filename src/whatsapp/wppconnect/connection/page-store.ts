import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { ulid } from 'ulid'

/** A page of WhatsApp Web as it was served. */
export interface StoredPage {
  version: string
  html: string
  /** The families of calls that it offered all names for. */
  whole: readonly string[]
}

/** How many versions are kept: WhatsApp removes the files of one after at most two months. */
const MAX_PAGES = 5

const EXTENSION = '.json.gz'

/** What may be in the name of a file. */
const VERSION = /^\d[\w.-]{0,39}$/

/** The last pages that passed the check of their capabilities: one file a version. */
export class PageStore {
  readonly #dir: string

  /** @param dir folder of the files; it is made when the first page is saved */
  constructor (dir: string) {
    this.#dir = dir
  }

  /** The versions that are here, the one that passed last first. */
  async versions (): Promise<string[]> {
    const names = (await readdir(this.#dir).catch(() => [])).filter((name) => name.endsWith(EXTENSION))
    const files = await Promise.all(names.map(async (name) => {
      // One that is removed meanwhile is the oldest.
      const at = await stat(join(this.#dir, name)).then(({ mtimeMs }) => mtimeMs, () => 0)
      return { version: name.slice(0, -EXTENSION.length), at }
    }))
    return files.sort((a, b) => b.at - a.at).map(({ version }) => version)
  }

  /** Undefined for a version that is not here, and for a file that cannot be read. */
  async get (version: string): Promise<StoredPage | undefined> {
    try {
      return JSON.parse(String(await promisify(gunzip)(await readFile(this.#file(version))))) as StoredPage
    } catch {
      return undefined
    }
  }

  /** The page that passed last. */
  async lastGood (): Promise<StoredPage | undefined> {
    for (const version of await this.versions()) {
      const page = await this.get(version)
      if (page) return page
    }
    return undefined
  }

  /** Keeps a page that has passed; a page that was kept before counts as the last one again. */
  async save (page: StoredPage): Promise<void> {
    if (!VERSION.test(page.version)) return
    await mkdir(this.#dir, { recursive: true })
    const incoming = join(this.#dir, `${ulid()}.tmp`)
    await writeFile(incoming, await promisify(gzip)(JSON.stringify(page)))
    await rename(incoming, this.#file(page.version))
    for (const version of (await this.versions()).slice(MAX_PAGES)) await this.drop(version)
  }

  async drop (version: string): Promise<void> {
    await rm(this.#file(version), { force: true })
  }

  #file (version: string): string {
    return join(this.#dir, `${version}${EXTENSION}`)
  }
}
