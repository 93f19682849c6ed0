import { loadPrefs, savePrefs } from '../../credentials.js'
import { define } from '../../loader.js'

/** Settings that are in memory once they are loaded, and on the disk a moment after they change. */
class UserPrefs {
  loadedUserPrefs: Record<string, unknown> | null = null

  async init (): Promise<void> {
    this.loadedUserPrefs = await loadPrefs() ?? {}
  }

  get (key: string): unknown {
    return this.loadedUserPrefs?.[key] ?? null
  }

  async set (key: string, value: unknown): Promise<void> {
    this.loadedUserPrefs = { ...this.loadedUserPrefs, [key]: value }
    await savePrefs(this.loadedUserPrefs)
  }

  async remove (key: string): Promise<void> {
    const { [key]: _removed, ...rest } = this.loadedUserPrefs ?? {}
    this.loadedUserPrefs = rest
    await savePrefs(rest)
  }
}

export const userPrefsIdb = new UserPrefs()

define('WAWebUserPrefsIndexedDBStorage', { userPrefsIdb })
