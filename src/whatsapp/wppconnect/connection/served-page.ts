import type { CDPSession, HTTPResponse, Page, Protocol } from 'puppeteer'
import type { Capability, PageSource } from '../../../../schemas/capabilities.js'
import { missingFamilies, type CapabilityReport } from '../../capabilities.js'
import { SessionEnd } from '../../session-end.js'
import { HOOKS, hookName } from './names.js'
import type { PageStore, StoredPage } from './page-store.js'
import { publishedPage, publishedVersions } from './published-pages.js'

/** Which page browsers get, and those that were kept. */
export interface PageChoice {
  /** `latest`, `last-good` or a version of WhatsApp Web. */
  version: string
  store: PageStore
}

export interface ServedPageOptions extends PageChoice {
  log: (fields: object, message: string) => void
  /** The files of the version that was asked for are no longer there: nothing else may take its place. */
  onGone: (detail: string) => void
}

/** The document of WhatsApp Web, whatever its query says. */
const DOCUMENT = /^https:\/\/web\.whatsapp\.com\/(?:[?#]|$)/

/** Asked whether there is a newer version: a page that is kept must not learn of one, and load itself again for it. */
const UPDATE_CHECK = 'https://web.whatsapp.com/check-update*'

const GONE = new Set([404, 410])
const FILES = new Set(['script', 'stylesheet'])

/** How many versions of others are named where one is not found. */
const NAMED_VERSIONS = 5

/** The page of WhatsApp Web that a browser gets: the one that WhatsApp serves, or one that was kept. */
export class ServedPage {
  readonly #page: Page
  readonly #options: ServedPageOptions
  readonly #devTools: CDPSession
  #source: PageSource = 'latest'
  #stored: StoredPage | undefined
  #fellBack = false
  /** What WhatsApp served last. */
  #html: Promise<string | undefined> | undefined

  private constructor (page: Page, options: ServedPageOptions, devTools: CDPSession) {
    this.#page = page
    this.#options = options
    this.#devTools = devTools
    devTools.on('Fetch.requestPaused', (request) => { void this.#answer(request) })
    page.on('response', (response) => this.#take(response))
  }

  /**
   * Before the page is loaded.
   * @throws {SessionEnd} start_failed, if there is no page of the version that is asked for
   */
  static async install (page: Page, options: ServedPageOptions): Promise<ServedPage> {
    const served = new ServedPage(page, options, await page.createCDPSession())
    await served.#choose()
    return served
  }

  get source (): PageSource {
    return this.#source
  }

  /** The last good page was loaded in place of WhatsApp's, which lacked something. */
  get fellBack (): boolean {
    return this.#fellBack
  }

  /**
   * Keeps a page of WhatsApp's that offers no less than the last good one.
   * @returns the families that this one lacks names of and the last good one had whole
   */
  async judge (report: CapabilityReport): Promise<Capability[]> {
    const { store } = this.#options
    const { page: version } = report
    if (this.#source !== 'latest' || version === null) return []
    const missing = Object.entries(missingFamilies(report))
      // wa-js sets its hooks once in the life of a page: that they are not set says little about the version.
      .filter(([, names]) => names.some((name) => !HOOKS.map(hookName).includes(name)))
      .map(([family]) => family as Capability)
    const last = await store.lastGood()
    const lost = missing.filter((family) => last?.whole.includes(family))
    if (lost.length > 0) return last?.version === version ? [] : lost
    const html = await this.#html
    const whole = Object.keys(report.families).filter((family) => !missing.includes(family as Capability))
    if (html !== undefined) await store.save({ version, html, whole })
    return []
  }

  /**
   * From the next load on, the last good page takes the place of the one that WhatsApp serves.
   * @returns whether there is one, and WHATSAPP_VERSION allows it
   */
  async fallBack (): Promise<boolean> {
    const { store, version, log } = this.#options
    if (this.#source !== 'latest' || version !== 'latest') return false
    const last = await store.lastGood()
    if (!last) return false
    await this.#serve(last, 'last-good')
    this.#fellBack = true
    log({ version: last.version }, 'WhatsApp Web lacks what it had: the last good page takes its place')
    return true
  }

  async #choose (): Promise<void> {
    const { version, store } = this.#options
    if (version === 'latest') return
    if (version === 'last-good') {
      const last = await store.lastGood()
      if (last) await this.#serve(last, 'last-good')
      return
    }
    await this.#serve(await this.#find(version), 'pinned')
  }

  /** @throws {SessionEnd} */
  async #find (version: string): Promise<StoredPage> {
    const { store } = this.#options
    const known = await store.get(version)
    if (known) return known
    const html = publishedPage(version)
    if (html !== undefined) return { version, html, whole: [] }
    const published = publishedVersions()
    const versions = [...new Set([...await store.versions(), ...published.slice(0, NAMED_VERSIONS)])]
    const more = published.length > NAMED_VERSIONS ? ` and ${published.length - NAMED_VERSIONS} older ones` : ''
    throw new SessionEnd(
      'start_failed',
      `WHATSAPP_VERSION is ${version}, and there is no page of that version. There ` +
        (versions.length > 0 ? `are: ${versions.join(', ')}${more}` : 'are none yet')
    )
  }

  async #serve (page: StoredPage, source: PageSource): Promise<void> {
    this.#stored = page
    this.#source = source
    // A service worker of an earlier load would answer with a page of its own.
    await this.#page.setBypassServiceWorker(true)
    await this.#devTools.send('Fetch.enable', {
      patterns: [{ urlPattern: 'https://web.whatsapp.com/*', resourceType: 'Document' }, { urlPattern: UPDATE_CHECK }]
    })
  }

  async #serveLatest (): Promise<void> {
    this.#stored = undefined
    this.#source = 'latest'
    this.#fellBack = false
    await this.#devTools.send('Fetch.disable')
    await this.#page.setBypassServiceWorker(false)
  }

  async #answer ({ requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const send = async () => {
      if (resourceType !== 'Document') {
        await this.#devTools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      } else if (this.#stored && DOCUMENT.test(request.url)) {
        await this.#devTools.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
          body: Buffer.from(this.#stored.html).toString('base64')
        })
      } else await this.#devTools.send('Fetch.continueRequest', { requestId })
    }
    // A request of a page that has gone needs no answer.
    await send().catch(() => {})
  }

  #take (response: HTTPResponse): void {
    const request = response.request()
    if (this.#stored) {
      if (GONE.has(response.status()) && FILES.has(request.resourceType())) void this.#gone(this.#stored)
      return
    }
    const isDocument = request.isNavigationRequest() && request.frame() === this.#page.mainFrame()
    if (!isDocument || !DOCUMENT.test(response.url()) || !response.ok()) return
    this.#html = response.text().catch(() => undefined)
  }

  /** A page whose files are no longer there is of no use. */
  async #gone (page: StoredPage): Promise<void> {
    if (this.#stored !== page) return
    this.#stored = undefined
    const { store, log, onGone } = this.#options
    const { version } = page
    log({ version }, 'a page of WhatsApp Web that was kept is dropped: its files are no longer there')
    try {
      await store.drop(version)
      if (this.#source === 'pinned') return onGone(`the files of WhatsApp Web ${version} are no longer there`)
      const next = await store.lastGood()
      if (next) await this.#serve(next, 'last-good')
      else await this.#serveLatest()
      // Leaving a page that is still loading makes the load fail for whoever has asked for it.
      await this.#page.waitForFunction(() => document.readyState === 'complete', { timeout: 0 })
      await this.#page.reload({ waitUntil: 'domcontentloaded', timeout: 0 })
    } catch (error) {
      if (!this.#page.isClosed()) log({ err: error }, 'a page of WhatsApp Web could not be replaced')
    }
  }
}
