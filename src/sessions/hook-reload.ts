import type { CapabilityReport } from '../whatsapp/capabilities.js'

/**
 * Decides whether a page is loaded again for hooks that events come from. wa-js sets them once in the life of a page: a
 * module that comes later, such as one that comes with the chats of a first login, stays without its hook until then.
 */
export class HookReload {
  /** Versions of the page that were loaded again since the browser was started. */
  readonly #tried = new Set<string | null>()
  /** Versions of which that was no use. */
  readonly #futile = new Set<string | null>()

  /** To be called when the browser is started again. */
  begin (): void {
    this.#tried.clear()
  }

  /** Takes each report; true once for each version, unless that was no use before. */
  isDue ({ page, hooksMissing }: Pick<CapabilityReport, 'page' | 'hooksMissing'>): boolean {
    if (hooksMissing.length === 0) return false
    if (this.#tried.has(page)) this.#futile.add(page)
    if (this.#futile.has(page)) return false
    this.#tried.add(page)
    return true
  }
}
