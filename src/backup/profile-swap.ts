import { mkdir, mkdtemp, readdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { removeFolder } from '../shared/remove-folder.js'
import { PROFILES } from './layout.js'

const UNDER_WAY = 'restore-'
const DONE = 'restored-'

/**
 * Puts new profiles in the place of old ones: all of them or none, even if the process is killed in the middle.
 * Nothing is copied: the folders change places. Whether it is committed is recorded by the store, in the transaction
 * that changes the sessions, so that profiles and options are always from the same side.
 */
export class ProfileSwap {
  readonly #dataDir: string
  readonly #folder: string

  private constructor (dataDir: string, folder: string) {
    this.#dataDir = dataDir
    this.#folder = folder
  }

  static async open (dataDir: string): Promise<ProfileSwap> {
    const folder = await mkdtemp(join(dataDir, UNDER_WAY))
    await Promise.all(['new', 'old'].map((name) => mkdir(join(folder, name), { mode: 0o700 })))
    return new ProfileSwap(dataDir, folder)
  }

  /** Finishes what a killed process has left: what was committed stays, and the rest is undone. */
  static async recover (dataDir: string, isCommitted: (id: string) => Promise<boolean>): Promise<void> {
    for (const name of await readdir(dataDir)) {
      if (name.startsWith(DONE)) await removeFolder(join(dataDir, name))
      if (!name.startsWith(UNDER_WAY)) continue
      const swap = new ProfileSwap(dataDir, join(dataDir, name))
      await (await isCommitted(swap.id) ? swap.finish() : swap.undo())
    }
  }

  /** For the store's record of the commit. */
  get id (): string {
    return basename(this.#folder)
  }

  /** Where the new profiles are made, each in a folder named as its session. */
  get incoming (): string {
    return join(this.#folder, 'new')
  }

  /** Gives a session its new profile. */
  async swap (session: string): Promise<void> {
    const profile = join(this.#dataDir, PROFILES, session)
    // So that there is always an old one to bring back.
    await mkdir(profile, { recursive: true, mode: 0o700 })
    await rename(profile, this.#old(session))
    await rename(join(this.incoming, session), profile)
  }

  /** Brings every old profile back. */
  async undo (): Promise<void> {
    for (const session of await readdir(join(this.#folder, 'old')).catch(() => [])) {
      const profile = join(this.#dataDir, PROFILES, session)
      await removeFolder(profile)
      await rename(this.#old(session), profile)
    }
    await removeFolder(this.#folder)
  }

  /** Removes the old profiles, once the store has committed. */
  async finish (): Promise<void> {
    const folder = this.#folder.replace(/restore-(?=[^/\\]*$)/, DONE)
    await rename(this.#folder, folder)
    // What cannot be removed now is removed at the next start.
    await removeFolder(folder).catch(() => {})
  }

  #old (session: string): string {
    return join(this.#folder, 'old', session)
  }
}
