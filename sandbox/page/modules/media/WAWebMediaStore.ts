import { define } from '../../loader.js'

/** Bytes that either store keeps at most; the oldest go first. */
const LIMIT = 128 * 1024 * 1024

class Recent<T> {
  readonly #entries = new Map<string, T>()
  readonly #sizeOf: (entry: T) => number
  #size = 0

  constructor (sizeOf: (entry: T) => number) {
    this.#sizeOf = sizeOf
  }

  get count (): number {
    return this.#entries.size
  }

  has (hash: string): boolean {
    return this.#entries.has(hash)
  }

  get (hash: string): T | undefined {
    return this.#entries.get(hash)
  }

  put (hash: string, entry: T): void {
    this.delete(hash)
    this.#entries.set(hash, entry)
    this.#size += this.#sizeOf(entry)
    for (const oldest of this.#entries.keys()) if (this.#size > LIMIT) this.delete(oldest)
  }

  delete (hash: string): void {
    const entry = this.#entries.get(hash)
    if (entry === undefined) return
    this.#entries.delete(hash)
    this.#size -= this.#sizeOf(entry)
  }

  clear (): void {
    for (const hash of [...this.#entries.keys()]) this.delete(hash)
  }
}

const loaded = new Recent<ArrayBuffer>(({ byteLength }) => byteLength)
const blobs = new Recent<Blob>(({ size }) => size)

/** What was loaded from the media host. */
export const LruMediaStore = {
  get: async (hash: string): Promise<ArrayBuffer | null> => loaded.get(hash) ?? null,
  put: async (hash: string, bytes: ArrayBuffer): Promise<void> => loaded.put(hash, bytes),
  del: async (hash: string): Promise<void> => loaded.delete(hash),
  clear: async (): Promise<void> => loaded.clear(),
  count: async (): Promise<number> => loaded.count,
  has: async (hash: string): Promise<boolean> => loaded.has(hash)
}

export class InMemoryMediaBlobCacheImpl {
  get (hash: string): Blob | undefined {
    return blobs.get(hash)
  }

  has (hash: string): boolean {
    return blobs.has(hash)
  }

  put (hash: string, blob: Blob): void {
    blobs.put(hash, blob)
  }

  clear (): void {
    blobs.clear()
  }
}

/** What this page itself has sent. */
export const InMemoryMediaBlobCache = new InMemoryMediaBlobCacheImpl()

define('WAWebMediaStore', { LruMediaStore })
define('WAWebMediaInMemoryBlobCache', { InMemoryMediaBlobCache, InMemoryMediaBlobCacheImpl })
