import { createHash } from 'node:crypto'
import type { PageLoading, Release } from './protocol/page-loading.js'

/** The version of WhatsApp Web that the page is unless something is changed in it. */
export const CURRENT_VERSION = '2.3000.1044096409'

/** The versions of the page that were served, each with its modules: a page that was kept loads those of its own. */
export class Releases {
  readonly #known = new Map<string, Release>([[CURRENT_VERSION, { version: CURRENT_VERSION }]])

  /** The release that has these modules; what makes it another one gives it another version, unless it names one. */
  of ({ version, missing = [], renamed = {} }: PageLoading): Release {
    const release = { version: version ?? versionOf(missing, renamed), missing, renamed }
    this.#known.set(release.version, release)
    return release
  }

  get (version: string): Release | undefined {
    return this.#known.get(version)
  }
}

function versionOf (missing: string[], renamed: Record<string, string>): string {
  if (missing.length === 0 && Object.keys(renamed).length === 0) return CURRENT_VERSION
  const digest = createHash('sha256').update(JSON.stringify([missing, renamed])).digest()
  return CURRENT_VERSION.replace(/\d+$/, (build) => String(Number(build) + 1 + digest.readUInt32BE() % 1_000_000))
}
