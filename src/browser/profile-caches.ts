import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OTHER_CACHES } from '../shared/cache-folders.js'

/** Longest size of what the page loads, in bytes. */
const CACHE_SIZE = 64 * 1024 * 1024

export const CACHE_FLAGS = [`--disk-cache-size=${CACHE_SIZE}`, `--media-cache-size=${CACHE_SIZE}`]

/** Removes the caches of a profile that nothing bounds. Its browser must be closed. */
export async function removeCaches (profileDir: string): Promise<void> {
  const entries = await readdir(profileDir, { withFileTypes: true }).catch(() => [])
  // Some lie in the folder of the one person of a profile.
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(profileDir, name))
  const folders = [profileDir, ...inner]
  await Promise.all(folders.flatMap((folder) => OTHER_CACHES.map(async (name) =>
    await rm(join(folder, name), { recursive: true, force: true }))))
}
