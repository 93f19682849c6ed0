import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { Ended } from '../ended.js'

/** wppconnect adds the file of this path to the page. */
const WA_JS = createRequire(createRequire(import.meta.url).resolve('@wppconnect-team/wppconnect')).resolve('@wppconnect/wa-js')

const POLL = 250

/**
 * How long the modules of a page may stand still without its core, in milliseconds, for each time that it is loaded.
 * WhatsApp Web registers its modules in batches, sometimes half a minute after the load; wa-js takes what it does not
 * find for missing as long as the page lives.
 */
const PATIENCE = [5_000, 35_000]

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
  #loads = 0

  constructor (page: Page, options: PageLoadingOptions) {
    this.#page = page
    this.#options = options
    const add = page.addScriptTag.bind(page)
    page.addScriptTag = async (script = {}) => {
      if (script.path !== WA_JS) return await add(script)
      await this.#modulesSettled()
      return await add({ ...script, path: options.waJsPath ?? WA_JS })
    }
  }

  /**
   * Resolves once wa-js knows the core of the page.
   * @param injected resolves once wa-js is in the page that is there now
   * @throws {Ended} page_not_understood
   */
  async understood (injected: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await injected()
      const missing = await this.#page.evaluate(() => window.zapserver.missingCore())
      if (missing.length === 0) return
      const names = missing.join(', ')
      if (attempt === PATIENCE.length) throw new Ended('page_not_understood', `WhatsApp Web has changed: wa-js does not find ${names}`)
      this.#options.log({ missing }, 'wa-js does not find the core of WhatsApp Web: loading the page again')
      await this.#page.reload({ waitUntil: 'domcontentloaded' })
    }
  }

  /** Resolves once the core modules are registered, or when nothing has been registered for a while. */
  async #modulesSettled (): Promise<void> {
    const patience = PATIENCE[Math.min(this.#loads++, PATIENCE.length - 1)] as number
    let count = 0
    let since = Date.now()
    let isReported = false
    while (!this.#options.signal.aborted && !this.#page.isClosed()) {
      const now = await this.#page.evaluate(() => window.zapserver.modules())
      if (now.missing.length === 0) return
      if (now.count !== count) [count, since] = [now.count, Date.now()]
      if (Date.now() - since > patience) return
      if (!isReported && Date.now() - since > POLL * 8) {
        isReported = true
        this.#options.log({ modules: count, missing: now.missing }, 'WhatsApp Web is still registering its modules')
      }
      await sleep(POLL)
    }
  }
}
