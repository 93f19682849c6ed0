import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Of what the page loads, with a size that the browser keeps to: the next start is faster with them. */
export const PAGE_CACHES = ['Cache', 'Code Cache']

/** Folders of a profile that only grow, and that Chromium makes anew where they are missing. */
export const OTHER_CACHES = [
  'GPUCache',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'GrShaderCache',
  'GraphiteDawnCache',
  'ShaderCache',
  'Crashpad', 'Crash Reports', 'BrowserMetrics', 'component_crx_cache', 'extensions_crx_cache', 'Safe Browsing'
]

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
