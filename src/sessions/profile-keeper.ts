import { existsSync } from 'node:fs'
import { isStorageNew, storageState, type StorageState } from '../browser/profile-storage.js'
import { ProfileSnapshot, SnapshotSkipped } from '../browser/profile-snapshot.js'
import { killBrowser } from '../browser/processes.js'

/** What was done with the snapshot of a session's profile. */
export interface ProfileReport {
  readonly session: string
  readonly outcome: 'taken' | 'interrupted' | 'skipped' | 'failed' | 'restored' | 'unusable'
  /** What is wrong with the profile, or why none was taken; empty where that is plain. */
  readonly detail: string
}

export interface ProfileKeeperOptions {
  session: string
  profileDir: string
  snapshotDir: string
  /** False: none is taken or used, and one that is there is removed. */
  isEnabled: boolean
  /** False once the server has no more time for it. */
  mayCopy: () => boolean
  /** Runs the copying of one profile when it is its turn. */
  turn: <T>(work: () => Promise<T>) => Promise<T>
  onReport: (report: ProfileReport) => void
}

/** What a run does with the profile of its session. */
export interface RunProfile {
  /** To be called before each browser that opens the profile. */
  beforeLaunch: () => Promise<void>
  /** What of the profile could not be read, if there is a snapshot to take its place; its browser has been started. */
  damage: () => Promise<string | undefined>
  /**
   * Puts the snapshot in the place of the profile, whose browser must be gone. False if that cannot be read either.
   * @param damage what of the profile could not be read
   */
  restore: (damage: string) => Promise<boolean>
  /** The login in the snapshot is over. */
  forget: () => Promise<void>
  /** Takes a snapshot in the background. Its browser is gone. */
  take: () => void
}

/** Without paths. */
const textOf = (error: unknown) => String((error as NodeJS.ErrnoException).code ?? error)

/** Takes a snapshot of a session's profile when it was closed cleanly, and uses it where the profile was damaged. */
export class ProfileKeeper implements RunProfile {
  readonly #options: ProfileKeeperOptions
  readonly #snapshot: ProfileSnapshot
  #copying: { abort: AbortController, done: Promise<void> } | undefined
  /** How the storage was before the browser that is up was started; undefined where there is nothing to restore. */
  #before: StorageState | undefined

  constructor (options: ProfileKeeperOptions) {
    this.#options = options
    this.#snapshot = new ProfileSnapshot(options.profileDir, options.snapshotDir)
  }

  /** Epoch milliseconds; null where there is no snapshot. */
  async takenAt (): Promise<number | null> {
    return await this.#snapshot.takenAt()
  }

  async beforeLaunch (): Promise<void> {
    this.#before = undefined
    try {
      this.#before = await this.#look()
    } catch (error) {
      // A session must not stay down for its snapshot.
      this.#report('failed', textOf(error))
    }
  }

  /** How the storage is before a launch; undefined where no snapshot could take its place. */
  async #look (): Promise<StorageState | undefined> {
    await this.#stopCopying()
    if (!existsSync(this.#options.snapshotDir)) return undefined
    if (!this.#options.isEnabled) return await this.#drop()
    await this.#snapshot.recover()
    if (await this.#snapshot.takenAt() === null) return undefined
    // Somebody has removed the whole profile: that is a wish, no damage.
    if (!existsSync(this.#options.profileDir)) return await this.#drop()
    await killBrowser(this.#options.profileDir)
    return await storageState(this.#options.profileDir)
  }

  async damage (): Promise<string | undefined> {
    if (this.#before === undefined) return undefined
    const { fault, exists } = this.#before
    if (fault !== undefined) return fault
    return exists && await isStorageNew(this.#options.profileDir) ? 'IndexedDB: the browser has removed it' : undefined
  }

  async restore (damage: string): Promise<boolean> {
    // Whatever comes of it: once.
    this.#before = undefined
    if (!await this.#snapshot.isSound()) {
      this.#report('unusable', damage)
      await this.#snapshot.remove()
      return false
    }
    await this.#snapshot.restore()
    this.#report('restored', damage)
    return true
  }

  async forget (): Promise<void> {
    this.#before = undefined
    await this.#stopCopying()
    await this.#snapshot.remove()
  }

  /** Copies the profile in the background, until the next browser is started on it. */
  take (): void {
    if (!this.#options.isEnabled || !this.#options.mayCopy() || this.#copying) return
    const abort = new AbortController()
    const done = this.#take(abort.signal).finally(() => { this.#copying = undefined })
    this.#copying = { abort, done }
  }

  /** Resolves when nothing is being copied any more. */
  async idle (): Promise<void> {
    await this.#copying?.done
  }

  /** Breaks the copying off: the snapshot before stays. */
  abort (): void {
    this.#copying?.abort.abort()
  }

  async #take (signal: AbortSignal): Promise<void> {
    try {
      await this.#options.turn(async () => {
        signal.throwIfAborted()
        await this.#snapshot.take(signal)
      })
      this.#report('taken', '')
    } catch (error) {
      if (signal.aborted) this.#report('interrupted', '')
      else if (error instanceof SnapshotSkipped) this.#report('skipped', error.message)
      else this.#report('failed', textOf(error))
    }
  }

  async #drop (): Promise<undefined> {
    await this.#snapshot.remove()
  }

  async #stopCopying (): Promise<void> {
    this.abort()
    await this.idle()
  }

  #report (outcome: ProfileReport['outcome'], detail: string): void {
    this.#options.onReport(Object.freeze({ session: this.#options.session, outcome, detail }))
  }
}
