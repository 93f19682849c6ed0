import { setTimeout as sleep } from 'node:timers/promises'
import type { CapabilityReport } from '../../src/whatsapp/capabilities.js'
import { delay } from '../../src/shared/timeouts.js'
import { createWhatsApp } from '../../src/whatsapp/wppconnect/adapter.js'
import type { Client } from '../../src/whatsapp/wppconnect/client.js'
import type { Driver, PageHandle, Listeners, OpenOptions, Probe } from '../../src/whatsapp/driver.js'
import type { PagePasskey } from '../../src/whatsapp/passkey.js'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'

const FRESH: Probe = { loading: false, loggedOut: false, registered: false, ready: false, socket: 'UNPAIRED', displaced: false, urlcode: null, phoneCode: null, codeError: null, passkey: null }

/** What a page answers that has no chats. */
const EMPTY: Partial<Record<keyof Client, unknown>> = {
  inPage: async () => ({ account: null, now: 0, chats: [], unreadable: [] }),
  getWid: async () => '1@c.us',
  takeScreenshot: async () => 'a picture'
}

/** One page that a fake driver has opened: the test says what it answers. */
export class FakePage {
  readonly options: OpenOptions
  readonly client: Client
  #state: Probe = { ...FRESH, urlcode: 'code-1' }
  /** Makes every further look at the page fail, or hang. */
  trouble: Error | 'hangs' | undefined
  listeners: Listeners | undefined
  /** How often it was looked at. */
  looks = 0
  closed: 'gracefully' | 'at once' | undefined
  /** The last good page took its place. */
  fellBack = false

  constructor (options: OpenOptions, client: Partial<Client>) {
    this.options = options
    this.client = client as Client
  }

  get state (): Probe { return this.#state }
  /** What is not given is as on a fresh page. */
  set state (state: Partial<Probe>) { this.#state = { ...FRESH, ...state } }

  login (): void {
    this.state = { registered: true, ready: true, socket: 'CONNECTED' }
  }
}

export interface FakeDriverOptions {
  /** What each page says of itself at first; else that a QR waits. */
  state?: Partial<Probe> | undefined
  /** Milliseconds that a page takes to open. */
  delay?: number
  /** Opens in spite of the signal, as a browser does that is asked too late. */
  deaf?: boolean
  /** Called with each look at a page. */
  onLook?: () => void
  /** Makes the opening fail. */
  error?: Error | undefined
  /** Milliseconds that each browser takes to close. */
  closeDelay?: number
  /** Makes each closing fail. */
  closeError?: Error | undefined
  /** Loads the page again. */
  reload?: () => Promise<void>
  /** Removes the device from the account. */
  signOut?: () => Promise<void>
  /** What the page does with the answer of a person; else it waits for none. */
  passkey?: Partial<PagePasskey>
  /** What is found when the page is checked. */
  capabilities?: () => Promise<CapabilityReport>
  /** The account of each page, in place of the adapter over `client`. */
  whatsapp?: WhatsApp
  /** Calls of the client that the test needs. */
  client?: Partial<Record<keyof Client, unknown>>
}

/** A driver without a browser, for races and failures that a real one can't time. */
export class FakeDriver implements Driver {
  readonly pages: FakePage[] = []
  /** What each opening was asked for, also of those that failed. */
  readonly opened: OpenOptions[] = []
  options: FakeDriverOptions

  constructor (options: FakeDriverOptions = {}) {
    this.options = options
  }

  get page (): FakePage {
    const page = this.pages.at(-1)
    if (!page) throw new Error('no page was opened')
    return page
  }

  /** Starts again with other options. */
  forget (options: FakeDriverOptions): void {
    this.options = options
    this.pages.length = this.opened.length = 0
  }

  async open (options: OpenOptions): Promise<PageHandle> {
    this.opened.push(options)
    await (this.options.deaf ? sleep(this.options.delay) : delay(this.options.delay ?? 0, options.signal))
    if (this.options.error) throw this.options.error
    const page = new FakePage(options, { ...EMPTY, ...this.options.client } as Partial<Client>)
    if (this.options.state) page.state = this.options.state
    this.pages.push(page)
    return {
      whatsapp: this.options.whatsapp ?? createWhatsApp(page.client),
      probe: async () => {
        page.looks++
        this.options.onLook?.()
        if (page.trouble === 'hangs') return new Promise(() => {})
        if (page.trouble) throw page.trouble
        return page.state
      },
      listen: async (listeners) => { page.listeners = listeners },
      reload: async () => { await this.options.reload?.() },
      forgetMessages: () => {},
      signOut: async () => { await this.options.signOut?.() },
      wiped: async () => true,
      passkey: { answer: async () => false, confirm: async () => false, cancel: async () => false, ...this.options.passkey },
      screenshot: async () => await page.client.takeScreenshot(),
      capabilities: this.options.capabilities ?? (async () => ({ page: null, source: 'latest' as const, waJs: null, checked: 0, families: {}, worse: [], hooksMissing: [], at: Date.now() })),
      get fellBack () { return page.fellBack },
      fallBack: async () => { page.fellBack = true; await this.options.reload?.() },
      close: async (how) => {
        await sleep(this.options.closeDelay)
        if (this.options.closeError) throw this.options.closeError
        page.closed = how
        return how === 'gracefully'
      }
    }
  }
}
