/** Of what the page loads, with a size that the browser keeps to: the next start is faster with them. */
export const PAGE_CACHES = ['Cache', 'Code Cache']

/** Folders of a profile that only grow, and that Chromium makes again where they are missing. */
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
