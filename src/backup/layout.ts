import { OTHER_CACHES, PAGE_CACHES } from '../shared/cache-folders.js'

/** What Chromium recreates where it is missing, and what holds only while it runs: no part of a login. */
const EXCLUDED = new Set([
  ...PAGE_CACHES,
  ...OTHER_CACHES,
  'SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort', 'lockfile'
])

/** Is this file of a browser profile, named from the profile's folder on, no part of a backup? */
export function isExcluded (path: string): boolean {
  return path.split('/').some((part) => EXCLUDED.has(part))
}

export const MANIFEST = 'manifest.json'
export const PROFILES = 'profiles'
