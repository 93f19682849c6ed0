import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PROFILES } from './layout.js'

const UNDER_WAY = 'restore-'
const DONE = 'restored-'

const remove = async (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

/**
 * Puts new profiles in the place of old ones: all of them or none, also where the process is killed
 * in the middle. Nothing is copied: the folders change places.
 */
export class Exchange {
  readonly #dataDir: string
  readonly #folder: string

  private constructor (dataDir: string, folder: string) {
    this.#dataDir = dataDir
    this.#folder = folder
  }

  static async open (dataDir: string): Promise<Exchange> {
    const folder = await mkdtemp(join(dataDir, UNDER_WAY))
    await Promise.all(['new', 'old'].map((name) => mkdir(join(folder, name), { mode: 0o700 })))
    return new Exchange(dataDir, folder)
  }

  /** Ends what a killed process has left: what was not done is undone. */
  static async recover (dataDir: string): Promise<void> {
    for (const name of await readdir(dataDir)) {
      if (name.startsWith(UNDER_WAY)) await new Exchange(dataDir, join(dataDir, name)).undo()
      if (name.startsWith(DONE)) await remove(join(dataDir, name))
    }
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
      await remove(profile)
      await rename(this.#old(session), profile)
    }
    await remove(this.#folder)
  }

  /** From here on the new profiles stay. */
  async commit (): Promise<void> {
    const folder = this.#folder.replace(/restore-(?=[^/\\]*$)/, DONE)
    await rename(this.#folder, folder)
    // What can't be removed now is removed at the next boot.
    await remove(folder).catch(() => {})
  }

  #old (session: string): string {
    return join(this.#folder, 'old', session)
  }
}
