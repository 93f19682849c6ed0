import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { SessionEnd } from '../../session-end.js'

/** The scripts that wppconnect adds to each page, in this order. */
const WPPCONNECT = createRequire(import.meta.url).resolve('@wppconnect-team/wppconnect')
const WA_JS = createRequire(WPPCONNECT).resolve('@wppconnect/wa-js')
const WAPI = /[\\/]wapi\.js$/

/** How often the page is asked, in milliseconds. */
const POLL = 250

/** After what time without a new module a line is logged, in milliseconds. */
const REPORT_AFTER = 2_000

/** How long wa-js may take to find the core once it is there, in milliseconds. */
const CORE_TIMEOUT = 3_000

/**
 * How long the modules of a page may stand still without its core, in milliseconds, for each time that it is loaded.
 * WhatsApp Web registers its modules in batches, sometimes half a minute after the load; wa-js takes what it does not
 * find for missing as long as the page lives.
 */
const STALL_TIMEOUTS = [5_000, 35_000]

/** wa-js is in the page and does not find names without which nothing works. */
class CoreMissing extends Error {
  override name = 'CoreMissing'
}

export interface PageLoadingOptions {
  /** A build of wa-js in place of the installed one. */
  waJsPath: string | undefined
  log: (fields: object, message: string) => void
  signal: AbortSignal
}

/** Brings wa-js into the page: late enough, and again where it did not find its core. */
export class PageLoading {
  readonly #page: Page
  readonly #options: PageLoadingOptions
  #waJsPath: string | undefined
  #loads = 0
  #isStarting = true

  constructor (page: Page, options: PageLoadingOptions) {
    this.#page = page
    this.#options = options
    this.#waJsPath = options.waJsPath
    const add = page.addScriptTag.bind(page)
    page.addScriptTag = async (script = {}) => {
      if (script.path === WA_JS) await this.#modulesSettled()
      const added = await add(script.path === WA_JS ? { ...script, path: this.#waJsPath ?? WA_JS } : script)
      if (script.path !== undefined && WAPI.test(script.path)) await this.#coreFound()
      return added
    }
  }

  /**
   * Resolves once wa-js knows the core of the page.
   * @param injected resolves once wa-js is in the page that is there now
   * @throws {SessionEnd} page_not_understood
   */
  async understood (injected: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await injected()
        this.#isStarting = false
        return
      } catch (error) {
        if (!isCoreMissing(error)) throw error
        if (attempt === STALL_TIMEOUTS.length) throw new SessionEnd('page_not_understood', error.message)
        // Only once it has loaded does wppconnect forget the injection that failed.
        await this.#page.reload({ waitUntil: 'load', timeout: 0 })
      }
    }
  }

  /** Resolves once the core modules are registered, or when nothing has been registered for a while. */
  async #modulesSettled (): Promise<void> {
    const stallTimeout = STALL_TIMEOUTS[Math.min(this.#loads++, STALL_TIMEOUTS.length - 1)] as number
    let count = 0
    let since = Date.now()
    let isReported = false
    while (!this.#options.signal.aborted && !this.#page.isClosed()) {
      const now = await this.#page.evaluate(() => window.zapserver.modules())
      if (now.missing.length === 0) return
      if (now.count !== count) [count, since] = [now.count, Date.now()]
      if (Date.now() - since > stallTimeout) return
      if (!isReported && Date.now() - since > REPORT_AFTER) {
        isReported = true
        this.#options.log({ modules: count, missing: now.missing }, 'WhatsApp Web is still registering its modules')
      }
      await sleep(POLL)
    }
  }

  /** @throws {CoreMissing} which ends the injection at once: wa-js would never become ready */
  async #coreFound (): Promise<void> {
    const end = Date.now() + CORE_TIMEOUT
    for (;;) {
      const missing = await this.#page.evaluate(() => window.zapserver.missingCore())
      if (missing.length === 0) {
        this.#loads = 0
        return
      }
      if (Date.now() > end) return this.#coreMissing(missing)
      await sleep(POLL)
    }
  }

  #coreMissing (missing: string[]): never {
    this.#options.log({ missing }, 'wa-js does not find the core of WhatsApp Web')
    if (this.#waJsPath !== undefined) {
      this.#options.log({ path: this.#waJsPath }, 'WA_JS_PATH is left aside: the installed build of wa-js is tried')
      this.#waJsPath = undefined
    }
    // A page that is loaded again by itself has nobody who waits for its injection.
    if (!this.#isStarting) void this.#page.reload({ waitUntil: 'domcontentloaded' }).catch(() => {})
    throw new CoreMissing(`WhatsApp Web has changed: wa-js does not find ${missing.join(', ')}`)
  }
}

export const isCoreMissing = (error: unknown): error is Error => error instanceof CoreMissing
