import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface SavedFile { path: string, size: number }

/** A folder of files that live as long as a request. Nothing but what was saved here is ever removed. */
export class TempFiles {
  readonly dir: string

  constructor (dir: string) {
    this.dir = dir
  }

  /** Empties the folder: an earlier process may have left files. */
  async sweep (): Promise<void> {
    await rm(this.dir, { recursive: true, force: true })
    await mkdir(this.dir, { recursive: true, mode: 0o700 })
  }

  /**
   * Writes all of `source` into a new file; where that fails, there is no file.
   * @param options the name of the file (random by default), what the bytes are piped through, and what aborts it
   */
  async save (
    source: Readable | Iterable<Buffer>,
    { name = randomUUID(), through = [], signal }: { name?: string, through?: Transform[], signal?: AbortSignal } = {}
  ): Promise<SavedFile> {
    const path = join(this.dir, name)
    try {
      await pipeline(
        [
          source instanceof Readable ? source : Readable.from(source),
          ...through,
          createWriteStream(path, { flags: 'wx', mode: 0o600 })
        ],
        { signal }
      )
      return { path, size: (await stat(path)).size }
    } catch (error) {
      await this.remove(path)
      throw error
    }
  }

  async remove (path: string): Promise<void> {
    await rm(path, { force: true })
  }
}
