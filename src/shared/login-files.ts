import { readdir } from 'node:fs/promises'
import { posix } from 'node:path'
import { OTHER_CACHES, PAGE_CACHES } from './cache-folders.js'

/** What Chromium recreates where it is missing, and what holds only while it runs: no part of a login. */
const EXCLUDED = new Set([
  ...PAGE_CACHES,
  ...OTHER_CACHES,
  'SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort', 'lockfile'
])

/** Is this file of a browser profile, named from the profile's folder on, no part of its login? */
export function isExcluded (path: string): boolean {
  return path.split('/').some((part) => EXCLUDED.has(part))
}

/**
 * Names of the files of a profile that make its login, from its folder on; none where there is no profile. Plain files
 * only: a profile has links and sockets too, which mean nothing elsewhere.
 */
export async function loginFiles (profileDir: string, folder = ''): Promise<string[]> {
  const entries = await readdir(posix.join(profileDir, folder), { withFileTypes: true })
    .catch((error: NodeJS.ErrnoException) => {
      // A session that never opened a browser has no profile.
      if (error.code === 'ENOENT' && folder === '') return []
      throw error
    })
  const names: string[] = []
  for (const entry of entries) {
    const name = posix.join(folder, entry.name)
    if (isExcluded(name)) continue
    if (entry.isDirectory()) names.push(...await loginFiles(profileDir, name))
    else if (entry.isFile()) names.push(name)
  }
  return names
}
