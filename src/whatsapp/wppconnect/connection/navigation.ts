import type { HTTPRequest, Page } from 'puppeteer'

/** WhatsApp Web goes there once a login is over and all that it stored is wiped. */
const AFTER_LOGOUT = /[?&]post_logout=1(?:&|$)/

/** Follows where the page goes. While it is on its way to another document, it answers nothing. */
export class Navigation {
  readonly #listeners = new Set<() => void>()
  #onLeave = () => {}
  #pending: string | undefined
  #signedOut = false
  #signOutAddress = ''

  constructor (page: Page) {
    const isMain = (request: HTTPRequest) => request.isNavigationRequest() && request.frame() === page.mainFrame()
    page.on('request', (request) => { if (isMain(request)) this.#started(request.url()) })
    page.on('requestfailed', (request) => { if (isMain(request)) this.#pending = undefined })
    page.on('framenavigated', (frame) => { if (frame === page.mainFrame()) this.#arrived(frame.url()) })
  }

  get isPending (): boolean {
    return this.#pending !== undefined
  }

  /** The page was left by a logout, or is just being left by one: what it stored is wiped. */
  get isSignedOut (): boolean {
    return this.#signedOut
  }

  /** Where that led, with the reason in its query. */
  get signOutAddress (): string {
    return this.#signOutAddress
  }

  /** To be called before a logout that is to be noticed. */
  forgetSignOut (): void {
    this.#signedOut = false
  }

  /** Calls the listener when the page leaves for another document, and when it has arrived. */
  onChange (listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Calls the listener when the page leaves for another document. */
  onLeave (listener: () => void): void {
    this.#onLeave = listener
  }

  /** As `work` does; undefined if the page leaves first. */
  async unlessLeaving<T> (work: () => Promise<T>): Promise<T | undefined> {
    if (this.isPending) return undefined
    let onChange = () => {}
    const leaving = new Promise<undefined>((resolve) => { onChange = () => resolve(undefined) })
    this.#listeners.add(onChange)
    try {
      return await Promise.race([work(), leaving])
    } finally {
      this.#listeners.delete(onChange)
    }
  }

  #started (url: string): void {
    this.#pending = url
    this.#noteSignOut(url)
    this.#onLeave()
    this.#changed()
  }

  #arrived (url: string): void {
    this.#pending = undefined
    this.#noteSignOut(url)
    this.#changed()
  }

  #noteSignOut (url: string): void {
    if (!AFTER_LOGOUT.test(url)) return
    this.#signedOut = true
    this.#signOutAddress = url
  }

  #changed (): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
