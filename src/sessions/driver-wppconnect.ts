import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer'
import type { Whatsapp } from '@wppconnect-team/wppconnect'
import { launchBrowser } from './browser.js'
import { ending, guard, within } from './deadline.js'
import { listen } from './driver-wppconnect-events.js'
import { PageNews } from './driver-wppconnect-page-news.js'
import type { Driver, Link, OpenOptions, PageCalls, Probe } from './driver.js'
import { Ended } from './ended.js'
import { fileCalls } from './file-calls.js'
import { killBrowser } from './processes.js'
import { winstonLike, type Log } from './winston-like.js'

/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')

export interface DriverSettings {
  executablePath: string
  noSandbox: boolean
  /** Extra Chromium flags for a session. */
  extraArgs: (session: string) => Promise<string[]>
  /** Servers that are asked for the preview of a link; wa-js's own third parties where it is null. */
  linkPreviewServers: string[] | null
  /** Milliseconds. */
  startTimeout: number
  /** Milliseconds. */
  callTimeout: number
  /** Milliseconds. */
  mediaTimeout: number
  log: Log
  /** A line of the page's console which says that wa-js no longer finds a module of WhatsApp Web. */
  onMissingModule: (session: string, line: string) => void
}

/** How long a browser may take to close by itself, in milliseconds. */
const CLOSE_TIMEOUT = 4_000

export function wppconnectDriver (settings: DriverSettings): Driver {
  return { open: async (options) => open(settings, options) }
}

async function open (settings: DriverSettings, options: OpenOptions): Promise<Link> {
  const closed = new AbortController()
  const extraArgs = await settings.extraArgs(options.session)
  options.signal.throwIfAborted()
  const launching = launchBrowser({
    ...settings,
    profileDir: options.profileDir,
    proxyUrl: options.proxy?.url,
    extraArgs,
    timeout: settings.startTimeout
  })
  try {
    const browser = await start(settings, options, launching)
    const page = (await browser.pages())[0] ?? await browser.newPage()
    watchForLoss(browser, page, options)
    watchConsole(page, (line) => settings.onMissingModule(options.session, line))
    const news = await start(settings, options, PageNews.of(page))
    const whatsapp = await start(settings, options, createClient(settings, options, browser))
    await start(settings, options, listening(whatsapp))
    return makeLink(settings, options, browser, { whatsapp, news }, closed)
  } catch (error) {
    closed.abort()
    await killLaunching(options.profileDir, launching)
    throw error
  }
}

const start = async <T>({ startTimeout }: DriverSettings, { signal }: OpenOptions, work: Promise<T>) =>
  within(work, { ms: startTimeout, makeError: () => new Ended('start_timeout', `WhatsApp Web did not come up within ${startTimeout / 1000} s`) }, signal)

async function createClient (settings: DriverSettings, { session, deviceName, poweredBy, phone, proxy }: OpenOptions, browser: Browser): Promise<Whatsapp> {
  const { create } = await import('@wppconnect-team/wppconnect')
  return create({
    session,
    browser,
    deviceName: phone ? false : deviceName,
    ...(phone ? { phoneNumber: phone } : { poweredBy }),
    ...(proxy && { proxy: { username: '', password: '', ...proxy } }),
    waitForLogin: false,
    // Time limits are the session's own: these would close the page behind its back.
    autoClose: 0,
    deviceSyncTimeout: 0,
    useChrome: false,
    // Else the links in texts go to servers of third parties, which make the previews.
    linkPreviewApiServers: settings.linkPreviewServers,
    disableWelcome: true,
    updatesLog: false,
    logQR: false,
    // Else the page is replaced by a stored copy of an old WhatsApp Web.
    whatsappVersion: null as unknown as string,
    logger: winstonLike(settings.log)
  })
}

/** wppconnect attaches its listeners one by one after its scripts are in: until the last one, events are lost. */
async function listening (whatsapp: Whatsapp): Promise<void> {
  await whatsapp.waitForPageLoad()
  await whatsapp.page.waitForFunction('window.onBackendEvent?.exposed === true', { timeout: 0 })
  await PageNews.attached(whatsapp.page)
}

function watchForLoss (browser: Browser, page: Page, { onLost }: OpenOptions): void {
  page.once('error', (error) => onLost('page_crashed', error.message))
  page.once('close', () => onLost('browser_crashed', 'the page was closed'))
  browser.once('disconnected', () => {
    onLost('browser_crashed', 'the browser has ended')
    // wppconnect's timers end on this event, which puppeteer leaves out when a browser dies.
    if (!page.isClosed()) page.emit('close', undefined)
  })
}

function watchConsole (page: Page, onMissingModule: (line: string) => void): void {
  page.on('console', (message) => {
    const text = message.text()
    if (/Module .+ was not found/.test(text)) onMissingModule(text)
  })
}

function makeLink ({ callTimeout, mediaTimeout }: DriverSettings, { profileDir, phone }: OpenOptions, browser: Browser, { whatsapp, news }: { whatsapp: Whatsapp, news: PageNews }, closed: AbortController): Link {
  return {
    client: guard(whatsapp, callTimeout, closed.signal, pageCalls(whatsapp.page, callTimeout, mediaTimeout, closed.signal)),
    probe: () => within(whatsapp.page.evaluate(readState, phone ?? null),
      { ms: callTimeout, makeError: () => new Ended('page_frozen', `the page did not answer within ${callTimeout / 1000} s`) }, closed.signal),
    listen: async (listeners) => await listen(whatsapp, news, listeners),
    close: async (how) => {
      closed.abort(new Ended('requested'))
      await shut(profileDir, browser, how)
    }
  }
}

function pageCalls (page: Page, ms: number, mediaTimeout: number, signal: AbortSignal): PageCalls {
  return {
    inPage: (call, work, ...args) => ending(page.evaluate(work as never, ...args), call, ms, signal) as never,
    ...fileCalls(page, mediaTimeout, signal)
  }
}

/** Runs in the page. */
async function readState (phone: string | null): Promise<Probe> {
  const { conn, whatsapp } = WPP
  const registered = conn.isRegistered()
  const fresh = !registered && !conn.isAuthenticated()
  return {
    registered,
    // wa-js's isMainReady is true as soon as a QR shows: the stream's mode tells the two apart.
    ready: registered && conn.isMainLoaded() && String(whatsapp.Stream.mode) === 'MAIN' && String(whatsapp.Socket.state) === 'CONNECTED',
    socket: String(whatsapp.Socket.state),
    urlcode: fresh && phone === null ? (await conn.getAuthCode())?.fullCode ?? null : null,
    // Answers the code that is there; asks for one only where there is none.
    phoneCode: fresh && phone !== null ? await conn.startLinkDeviceCodeForPhoneNumber(phone) : null
  }
}

async function shut (profileDir: string, browser: Browser, how: 'gracefully' | 'at once'): Promise<void> {
  if (how === 'gracefully') {
    await within(browser.close(), { ms: CLOSE_TIMEOUT, makeError: () => new Error('the browser did not close') }).catch(() => {})
  }
  await killBrowser(profileDir)
}

/** A browser that is still on its way is killed as soon as it is there. */
async function killLaunching (profileDir: string, launching: Promise<Browser>): Promise<void> {
  const over = launching.then(() => true, () => true)
  do await killBrowser(profileDir)
  while (!await Promise.race([over, sleep(50, false)]))
  await killBrowser(profileDir)
}
