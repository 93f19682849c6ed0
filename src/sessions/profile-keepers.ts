import { join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { ProfileKeeper, type ProfileReport } from './profile-keeper.js'

/** How many profiles are copied at a time. */
const COPIES = 2

/** How long after the server began to close profiles may still be copied, in milliseconds. */
const TIME_TO_COPY = 6_000

export interface ProfileKeepersOptions {
  dataDir: string
  isEnabled: boolean
  onReport: (report: ProfileReport) => void
}

/** The keepers of all sessions' profiles. */
export class ProfileKeepers {
  readonly #options: ProfileKeepersOptions
  readonly #keepers = new Map<string, ProfileKeeper>()
  readonly #turns = pLimit(COPIES)
  #deadline: NodeJS.Timeout | undefined
  #isOver = false

  constructor (options: ProfileKeepersOptions) {
    this.#options = options
  }

  of (session: string): ProfileKeeper {
    const known = this.#keepers.get(session)
    if (known) return known
    const { dataDir, isEnabled, onReport } = this.#options
    const keeper = new ProfileKeeper({
      session,
      profileDir: this.folderOf(session),
      snapshotDir: resolve(join(dataDir, 'profile-snapshots', session)),
      isEnabled,
      mayCopy: () => !this.#isOver,
      turn: async (work) => await this.#turns(work),
      onReport
    })
    this.#keepers.set(session, keeper)
    return keeper
  }

  folderOf (session: string): string {
    return resolve(join(this.#options.dataDir, 'profiles', session))
  }

  /** The server closes: what is not copied soon is not copied. */
  limit (): void {
    this.#deadline ??= setTimeout(() => {
      this.#isOver = true
      for (const keeper of this.#keepers.values()) keeper.abort()
    }, TIME_TO_COPY).unref()
  }

  /** Resolves when nothing is being copied any more. */
  async close (): Promise<void> {
    await Promise.all([...this.#keepers.values()].map(async (keeper) => await keeper.idle()))
    clearTimeout(this.#deadline)
  }
}
