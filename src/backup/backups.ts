import type { PassThrough } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ArchiveInvalid, BackupUnderWay } from '../errors.js'
import { openArchive, type Archive, type ArchiveLimits } from './archive.js'
import type { Contents, SavedSession } from './contents.js'
import { Exchange } from './exchange.js'
import { profileFiles, type ProfileFile } from './files.js'
import { isForeign, readForeign } from './foreign-archive.js'
import { MANIFEST } from './layout.js'
import { withUsableProxy } from './options.js'
import { readOwn } from './own-archive.js'
import { pack } from './pack.js'
import { unpack } from './unpack.js'

export interface BackupOptions {
  dataDir: string
  /** Version of this server. */
  version: string
  limits: ArchiveLimits
  store: {
    read: () => SavedSession[]
    /** Adds these sessions to the store, or puts them over what it has of them: all or none. */
    merge: (sessions: SavedSession[]) => void
  }
  /** Whether the proxy of a restored session may be used. */
  isProxyUsable: Parameters<typeof withUsableProxy>[1]
  sessions: {
    /** Keeps these sessions closed while `deed` runs, then brings back those that were up. */
    maintain: <T>(names: string[], deed: () => Promise<T>) => Promise<T>
    /** Starts these sessions in the background. */
    resume: (names: string[]) => Promise<void>
  }
}

const GIGABYTE = 1024 ** 3

/** What an archive may hold. */
export const LIMITS: ArchiveLimits = { files: 100_000, file: 2 * GIGABYTE, total: 16 * GIGABYTE }

/** Saves every session, its login included, to an archive, and brings sessions back from one. One such deed at a time. */
export class Backups {
  readonly #options: BackupOptions
  #underWay: PassThrough | true | undefined

  constructor (options: BackupOptions) {
    this.#options = options
  }

  /**
   * An archive of all sessions, as a stream. They are closed until it was read to its end or destroyed.
   * @throws {BackupUnderWay}
   */
  async save (): Promise<PassThrough> {
    this.#begin()
    const { dataDir, store, sessions, version: server } = this.#options
    return new Promise((resolve, reject) => {
      const names = store.read().map(({ name }) => name)
      const deed = async (): Promise<void> => {
        const files: ProfileFile[] = []
        for (const name of names) files.push(...await profileFiles(dataDir, name))
        const listed = files.map(({ path, size, sha256 }) => ({ path, size, sha256 }))
        const stream = pack({ format: 'zapserver-backup', version: 1, server, created: new Date().toISOString(), sessions: store.read(), files: listed }, files)
        this.#underWay = stream
        resolve(stream)
        await finished(stream).catch(() => {})
      }
      sessions.maintain(names, deed).catch(reject).finally(() => { this.#underWay = undefined })
    })
  }

  /**
   * Brings back the sessions of an archive, of this server or of wppconnect-server: all or none. Answers their names.
   * @throws {ArchiveInvalid} {BackupUnderWay}
   */
  async restore (path: string): Promise<string[]> {
    this.#begin()
    try {
      const archive = await openArchive(path, this.#options.limits)
      try {
        return await this.#bringBack(await contentsOf(archive))
      } finally {
        archive.close()
      }
    } finally {
      this.#underWay = undefined
    }
  }

  /** Breaks off a backup that is being read. */
  stop (): void {
    if (typeof this.#underWay === 'object') this.#underWay.destroy()
  }

  #begin (): void {
    if (this.#underWay) throw new BackupUnderWay()
    this.#underWay = true
  }

  async #bringBack ({ sessions: found, files }: Contents): Promise<string[]> {
    const { dataDir, store, sessions, isProxyUsable } = this.#options
    const saved = found.map(({ options, ...session }) => ({ ...session, options: withUsableProxy(options, isProxyUsable) }))
    const names = saved.map(({ name }) => name)
    const exchange = await Exchange.open(dataDir)
    const orUndo = async (deed: () => Promise<void>): Promise<void> => deed().catch(async (error: unknown) => {
      await exchange.undo()
      throw error
    })
    await orUndo(async () => { for (const file of files) await unpack(file, exchange.incoming) })
    await sessions.maintain(names, async () => orUndo(async () => {
      for (const name of new Set(files.map(({ session }) => session))) await exchange.swap(name)
      store.merge(saved)
      await exchange.commit()
    }))
    await sessions.resume(saved.filter(({ desired }) => desired === 'up').map(({ name }) => name))
    return names
  }
}

async function contentsOf (archive: Archive): Promise<Contents> {
  if (archive.files.has(MANIFEST)) return await readOwn(archive)
  if (isForeign(archive)) return await readForeign(archive)
  throw new ArchiveInvalid(`it has neither the ${MANIFEST} of this server nor the folders of wppconnect-server`)
}
