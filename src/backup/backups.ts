import { ArchiveInvalid, BackupInProgress, ServerClosing } from '../errors.js'
import type { SavedFile, TempFiles } from '../shared/temp-files.js'
import { openArchive, type Archive, type ArchiveLimits } from './archive.js'
import type { Contents, SavedSession } from './archive-contents.js'
import { ProfileSwap } from './profile-swap.js'
import { profileFiles, type ProfileFile } from './profile-files.js'
import { isForeign, readForeign } from './wppconnect-archive.js'
import { MANIFEST } from './layout.js'
import { withUsableProxy } from './options.js'
import { readOwn } from './zapserver-archive.js'
import { pack } from './pack.js'
import { unpack } from './unpack.js'

export interface BackupOptions {
  dataDir: string
  /** Version of this server. */
  version: string
  limits: ArchiveLimits
  /** Where archives are written. */
  tempFiles: TempFiles
  store: {
    read: () => Promise<SavedSession[]>
    /**
     * Adds these sessions to the store, or puts them over what it has of them: all or none.
     * @param swap id of the swap of profiles, to be recorded as committed in the same transaction
     */
    merge: (sessions: SavedSession[], swap: string) => Promise<void>
  }
  /** Whether the proxy of a restored session may be used. */
  isProxyUsable: Parameters<typeof withUsableProxy>[1]
  sessions: {
    /** Keeps these sessions closed while `work` runs, then brings back those that were up. */
    withSessionsStopped: <T>(names: string[], work: () => Promise<T>) => Promise<T>
    /** Starts these sessions in the background. */
    resume: (names: string[]) => Promise<void>
    /** Removes the snapshots of their profiles, which are of another login from now on. */
    forgetSnapshots: (names: string[]) => Promise<void>
  }
}

const GIGABYTE = 1024 ** 3

/** What an archive may hold. */
export const LIMITS: ArchiveLimits = { files: 100_000, file: 2 * GIGABYTE, total: 16 * GIGABYTE }

/**
 * Saves every session, its login included, to an archive, and brings sessions back from one. One such work at a time.
 */
export class Backups {
  readonly #options: BackupOptions
  readonly #stopping = new AbortController()
  #isUnderWay = false

  constructor (options: BackupOptions) {
    this.#options = options
  }

  /**
   * Writes an archive of all sessions, and answers where it is: it is the caller's, to be removed. The sessions
   * are closed while it is written, not while it is read: that may take as long as its reader likes.
   * @throws {BackupInProgress} {ServerClosing}
   */
  async createArchive (): Promise<SavedFile> {
    this.#begin()
    const { store, sessions } = this.#options
    try {
      const names = (await store.read()).map(({ name }) => name)
      return await sessions.withSessionsStopped(names, async () => await this.#write(names))
    } catch (error) {
      throw this.#stopping.signal.aborted ? new ServerClosing() : error
    } finally {
      this.#isUnderWay = false
    }
  }

  /**
   * Brings back the sessions of an archive, of this server or of wppconnect-server: all or none. Answers their names.
   * @throws {ArchiveInvalid} {BackupInProgress}
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
      this.#isUnderWay = false
    }
  }

  /** Breaks off a backup that is being written: the server closes. */
  abort (): void {
    this.#stopping.abort()
  }

  #begin (): void {
    if (this.#isUnderWay) throw new BackupInProgress()
    this.#isUnderWay = true
  }

  async #write (names: string[]): Promise<SavedFile> {
    const { dataDir, store, tempFiles, version: server } = this.#options
    const { signal } = this.#stopping
    const files: ProfileFile[] = []
    for (const name of names) {
      signal.throwIfAborted()
      files.push(...(await profileFiles(dataDir, name)))
    }
    const listed = files.map(({ path, size, sha256 }) => ({ path, size, sha256 }))
    const created = new Date().toISOString()
    const sessions = await store.read()
    const stream = pack(
      { format: 'zapserver-backup', version: 1, server, created, sessions, files: listed },
      files
    )
    return await tempFiles.save(stream, { signal })
  }

  async #bringBack ({ sessions: found, files }: Contents): Promise<string[]> {
    const { dataDir, store, sessions, isProxyUsable } = this.#options
    const saved = found.map(({ options, ...session }) => ({
      ...session,
      options: withUsableProxy(options, isProxyUsable)
    }))
    const names = saved.map(({ name }) => name)
    const swap = await ProfileSwap.open(dataDir)
    const orUndo = async (work: () => Promise<void>): Promise<void> =>
      work().catch(async (error: unknown) => {
        await swap.undo()
        throw error
      })
    await orUndo(async () => {
      for (const file of files) await unpack(file, swap.incoming)
    })
    await sessions.withSessionsStopped(names, async () =>
      orUndo(async () => {
        const replaced = [...new Set(files.map(({ session }) => session))]
        await sessions.forgetSnapshots(replaced)
        for (const name of replaced) await swap.swap(name)
        await store.merge(saved, swap.id)
      }).then(async () => {
        // Committed: what fails from here on is finished at the next start.
        await swap.finish().catch(() => {})
      })
    )
    await sessions.resume(saved.filter(({ desired }) => desired === 'up').map(({ name }) => name))
    return names
  }
}

async function contentsOf (archive: Archive): Promise<Contents> {
  if (archive.files.has(MANIFEST)) return await readOwn(archive)
  if (isForeign(archive)) return await readForeign(archive)
  throw new ArchiveInvalid(`it has neither the ${MANIFEST} of this server nor the folders of wppconnect-server`)
}
