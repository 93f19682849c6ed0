import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { TempFiles } from '../shared/temp-files.js'

/** A folder of files that stay until they are removed, each under a random name. */
export class AttachmentStore {
  readonly dir: string
  readonly #files: TempFiles

  constructor (dir: string) {
    this.dir = dir
    this.#files = new TempFiles(dir)
  }

  /** Writes all of `bytes` into a new file, and answers its name; where that fails, there is no file. */
  async save (bytes: Readable, signal?: AbortSignal): Promise<string> {
    await mkdir(this.dir, { recursive: true, mode: 0o700 })
    return basename((await this.#files.save(bytes, signal && { signal })).path)
  }

  /** In bytes; undefined where there is no such file. */
  async size (name: string): Promise<number | undefined> {
    return (await stat(join(this.dir, name)).catch(() => undefined))?.size
  }

  /** Bytes of all of them. */
  async total (): Promise<number> {
    let total = 0
    for (const name of await readdir(this.dir).catch(() => [])) total += await this.size(name) ?? 0
    return total
  }

  async base64 (name: string): Promise<string> {
    return await readFile(join(this.dir, name), 'base64')
  }

  async remove (names: Iterable<string>): Promise<void> {
    for (const name of names) await rm(join(this.dir, name), { force: true })
  }

  /** Removes all files but these. */
  async keepOnly (names: Iterable<string>): Promise<void> {
    const kept = new Set(names)
    const found = await readdir(this.dir).catch(() => [])
    await this.remove(found.filter((name) => !kept.has(name)))
  }
}
