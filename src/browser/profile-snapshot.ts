import { copyFile, constants, link, mkdir, open, readFile, rename, stat, statfs, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loginFiles } from '../shared/login-files.js'
import { removeFolder } from '../shared/remove-folder.js'
import { storageState } from './profile-storage.js'

const MB = 1024 * 1024

/** In bytes: a larger profile has no snapshot, and this much of the disk stays free beside one. */
const LIMITS = { size: 2048 * MB, free: 256 * MB }

/** Files that LevelDB writes once, and never changes. */
const FINAL = /\.ldb$/

const PROFILE = 'profile'
const FACTS = 'snapshot.json'

/** Why no snapshot was taken; nothing is wrong with the profile. */
export class SnapshotSkipped extends Error {
  override name = 'SnapshotSkipped'
}

const exists = async (path: string) => await stat(path).then(() => true, () => false)

/**
 * A copy of a browser profile as it was at its last clean close, in case that the profile gets damaged. Nobody else
 * works on either folder meanwhile.
 */
export class ProfileSnapshot {
  readonly #profileDir: string
  readonly #folder: string
  /** The snapshot. The others are there for a moment only: one being written, the one before, a damaged profile. */
  readonly #current: string
  readonly #new: string
  readonly #old: string
  readonly #damaged: string
  readonly #limits: typeof LIMITS

  /** @param folder for this snapshot alone */
  constructor (profileDir: string, folder: string, limits = LIMITS) {
    this.#profileDir = profileDir
    this.#limits = limits
    this.#folder = folder
    this.#current = join(folder, 'current')
    this.#new = join(folder, 'new')
    this.#old = join(folder, 'old')
    this.#damaged = join(folder, 'damaged')
  }

  /** Epoch milliseconds; null where there is none. */
  async takenAt (): Promise<number | null> {
    try {
      const { takenAt } = JSON.parse(await readFile(join(this.#current, FACTS), 'utf8')) as { takenAt: number }
      return takenAt
    } catch {
      return null
    }
  }

  /**
   * Takes the place of the one before, all at once.
   * @throws {SnapshotSkipped} and the one before stays
   */
  async take (signal: AbortSignal): Promise<void> {
    await this.recover()
    try {
      await this.#copyTo(join(this.#new, PROFILE), signal)
      const { fault } = await storageState(join(this.#new, PROFILE))
      if (fault !== undefined) throw new SnapshotSkipped(fault)
      await writeFile(join(this.#new, FACTS), JSON.stringify({ takenAt: Date.now() }), { mode: 0o600, flush: true })
      signal.throwIfAborted()
      if (await exists(this.#current)) await rename(this.#current, this.#old)
      await rename(this.#new, this.#current)
    } finally {
      await this.recover()
    }
  }

  /** Puts the copy in the place of the profile, which is removed: there is no snapshot then until the next one. */
  async restore (): Promise<void> {
    await rename(this.#profileDir, this.#damaged)
    await this.recover()
  }

  /** Finishes what a killed process has left, or undoes it. */
  async recover (): Promise<void> {
    if (await exists(this.#damaged)) {
      if (!await exists(this.#profileDir)) await rename(join(this.#current, PROFILE), this.#profileDir)
      return await this.remove()
    }
    if (!await exists(this.#current) && await exists(this.#old)) await rename(this.#old, this.#current)
    await Promise.all([this.#new, this.#old].map(removeFolder))
  }

  /** Whether the copy can be read. */
  async isSound (): Promise<boolean> {
    return (await storageState(join(this.#current, PROFILE))).fault === undefined
  }

  async remove (): Promise<void> {
    await removeFolder(this.#folder)
  }

  async #copyTo (target: string, signal: AbortSignal): Promise<void> {
    const files = await Promise.all((await loginFiles(this.#profileDir)).map(async (name) => {
      const { size, mtimeMs, mtime } = await stat(join(this.#profileDir, name))
      return { name, size, mtimeMs, mtime }
    }))
    const size = files.reduce((sum, file) => sum + file.size, 0)
    await mkdir(target, { recursive: true, mode: 0o700 })
    await this.#checkRoom(target, size)
    for (const file of files) {
      signal.throwIfAborted()
      const copy = join(target, file.name)
      await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
      if (await this.#reuse(file, copy)) continue
      await copyFile(join(this.#profileDir, file.name), copy, constants.COPYFILE_FICLONE)
      await utimes(copy, file.mtime, file.mtime)
      await flush(copy)
    }
  }

  async #checkRoom (folder: string, size: number): Promise<void> {
    const { size: most, free } = this.#limits
    if (size > most) throw new SnapshotSkipped(`the profile has more than ${most / MB} MB`)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize - size < free) throw new SnapshotSkipped('the disk is short of room')
  }

  /** Takes what has not changed from the snapshot before. */
  async #reuse (file: { name: string, size: number, mtimeMs: number }, copy: string): Promise<boolean> {
    if (!FINAL.test(file.name)) return false
    const before = join(this.#current, PROFILE, file.name)
    const found = await stat(before).catch(() => undefined)
    if (found?.size !== file.size || Math.abs(found.mtimeMs - file.mtimeMs) >= 1) return false
    return await link(before, copy).then(() => true, () => false)
  }
}

/** Else a loss of power, which is what damages profiles, might leave an empty copy. */
async function flush (path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}
