/** What Chromium recreates where it is missing, and what holds only while it runs: no part of a login. */
const EXCLUDED = new Set([
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'GrShaderCache',
  'GraphiteDawnCache',
  'ShaderCache',
  'Crashpad', 'Crash Reports', 'BrowserMetrics', 'component_crx_cache', 'extensions_crx_cache', 'Safe Browsing',
  'SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort', 'lockfile'
])

/** Is this file of a browser profile, named from the profile's folder on, no part of a backup? */
export function isExcluded (path: string): boolean {
  return path.split('/').some((part) => EXCLUDED.has(part))
}

export const MANIFEST = 'manifest.json'
export const PROFILES = 'profiles'
