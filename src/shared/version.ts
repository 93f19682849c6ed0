import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest package.json above this module: it is at another depth in the sources than in the build. */
function findManifest (folder = import.meta.dirname): string {
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) || folder === dirname(folder) ? manifest : findManifest(dirname(folder))
}

/** Version of this server. */
export const VERSION = (JSON.parse(readFileSync(findManifest(), 'utf8')) as { version: string }).version
