import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { within } from '../deadline.js'

/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')

/** WhatsApp Web goes there once a login is over and all that it stored is wiped. */
const isAfterLogout = (url: string) => /[?&]post_logout=1(?:&|$)/.test(url)

/** How often the page is asked while its logout is awaited, in milliseconds. */
const POLL = 1_000

/** Knows whether the page was left by a logout. */
export class SignOutWatch {
  readonly #page: Page
  #signedOut = false

  constructor (page: Page) {
    this.#page = page
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && isAfterLogout(frame.url())) this.#signedOut = true
    })
  }

  /**
   * Resolves once the storage of the login is wiped, which the navigation shows; true if it was seen.
   * @param ms longest wait, in milliseconds
   */
  async wiped (ms: number, signal: AbortSignal): Promise<boolean> {
    const end = Date.now() + ms
    while (!this.#signedOut && !this.#page.isClosed() && Date.now() < end && !signal.aborted) await sleep(100)
    return this.#signedOut
  }

  /**
   * Removes this device from the account. wa-js's own call waits for an event that today's page does not have.
   * @param ms longest wait, in milliseconds
   * @throws where the device is still linked after that
   */
  async signOut (ms: number, signal: AbortSignal): Promise<void> {
    this.#signedOut = false
    const end = Date.now() + ms
    const limit = { ms, makeError: () => new Error('WhatsApp Web did not start the logout in time') }
    // A page that goes away in the middle of the call has done it.
    await within(this.#page.evaluate(() => { WPP.whatsapp.Socket.logout() }), limit, signal).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
    for (let unlinkedLooks = 0; unlinkedLooks < 2 || !this.#signedOut;) {
      if (this.#signedOut || (Date.now() > end && unlinkedLooks >= 2)) return
      if (Date.now() > end) throw new Error('the device is still linked')
      signal.throwIfAborted()
      await this.wiped(POLL, signal)
      const linked = await this.#page.evaluate(() => WPP.conn.isRegistered()).catch(() => undefined)
      unlinkedLooks = linked === false ? unlinkedLooks + 1 : 0
    }
  }
}

const isGone = (error: unknown) => error instanceof Error && /context was destroyed|Cannot find context|navigat|detached/i.test(error.message)
