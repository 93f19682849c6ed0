import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer'
import type { Whatsapp } from '@wppconnect-team/wppconnect'
import { launchBrowser } from '../../../browser/launch.js'
import { ending, guard, type CallLimits, type OnCall } from '../call-guard.js'
import type { PageCalls } from '../client.js'
import { delay, withTimeout } from '../../../shared/timeouts.js'
import type { Driver, PageHandle, LocalProxy, OpenOptions } from '../../driver.js'
import { People } from '../../people.js'
import { SessionEnd } from '../../session-end.js'
import { fileCalls } from '../page-files.js'
import { killBrowser } from '../../../browser/processes.js'
import { removeCaches } from '../../../browser/profile-caches.js'
import { createWhatsApp } from '../adapter.js'
import { checkCapabilities } from './capabilities.js'
import { EventBridge } from './event-bridge.js'
import { deviceNameArguments, installDeviceName } from '../in-page/device-name.js'
import { installWhatsNew } from '../in-page/whats-new.js'
import { idleTimers } from './idle-timers.js'
import { listen } from './listen.js'
import { Navigation } from './navigation.js'
import { PageNotices } from './notices.js'
import { isCoreMissing, PageLoading, type PageLoadingOptions } from './page-loading.js'
import { addPasskey, pagePasskey } from './passkey.js'
import { learnFromEvents, learnFromResults } from './people.js'
import { LEAVING } from './probe.js'
import { ServedPage, type PageChoice } from './served-page.js'
import { Votes } from './votes.js'
import { signOut, wiped } from './sign-out.js'
import { parseWaJsReport, type WaJsReport } from './wa-js-reports.js'
import { winstonAdapter, type Log } from './winston-adapter.js'

export interface DriverSettings {
  executablePath: string
  noSandbox: boolean
  /** Opens a proxy on loopback that goes through that of a session. @throws where that may not be used */
  openProxy: (proxy: NonNullable<OpenOptions['proxy']>) => Promise<LocalProxy>
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
  /** A build of wa-js in place of the installed one. */
  waJsPath: string | undefined
  pages: PageChoice
  log: Log
  /** Called when a call into the page has ended. */
  onCall?: OnCall
  /** wa-js no longer finds a part of WhatsApp Web. */
  onWaJsReport: (session: string, report: WaJsReport) => void
  /** Lists go on without a chat or contact. Called once for each and browser. */
  onOddChat: (session: string, id: string, error: string) => void
  /** The dialog of WhatsApp Web about what is new was acknowledged. */
  onWhatsNew: (session: string) => void
}

/** How long a browser may take to close by itself, in milliseconds. */
const CLOSE_TIMEOUT = 4_000

/** How long a logout may take, in milliseconds. */
const SIGN_OUT_TIMEOUT = 25_000

/** How long to wait before a failed injection is looked at again, in milliseconds. */
const RETRY = 500

export function wppconnectDriver (settings: DriverSettings): Driver {
  return { open: async (options) => open(settings, options) }
}

async function open (settings: DriverSettings, options: OpenOptions): Promise<PageHandle> {
  const closed = new AbortController()
  const extraArgs = await settings.extraArgs(options.session)
  options.signal.throwIfAborted()
  const proxy = options.proxy && await settings.openProxy(options.proxy)
  closed.signal.addEventListener('abort', () => proxy?.close())
  const launching = launchBrowser({
    ...settings,
    profileDir: options.profileDir,
    proxyUrl: proxy?.url,
    extraArgs,
    timeout: settings.startTimeout
  })
  try {
    const browser = await start(settings, options, launching)
    const page = (await browser.pages())[0] ?? await browser.newPage()
    watchForLoss(browser, page, (reason, detail) => {
      // A browser that is closed, as its start has failed or it was asked to, is not lost.
      if (!closed.signal.aborted) options.onLost(reason, detail)
    })
    watchConsole(page, (report) => settings.onWaJsReport(options.session, report))
    const navigation = new Navigation(page)
    const log: PageLoadingOptions['log'] = (fields, text) =>
      settings.log('warn', { session: options.session, ...fields }, text)
    const loading = new PageLoading(page, { waJsPath: settings.waJsPath, signal: options.signal, log })
    const served = await start(settings, options, ServedPage.install(page, {
      ...settings.pages, log, onGone: (detail) => options.onLost('start_failed', detail)
    }))
    const people = new People()
    learnFromResults(page, people)
    const onOddChat = (id: string, error: string) => settings.onOddChat(options.session, id, error)
    const bridge = await start(settings, options, EventBridge.install(page, {
      people, onMissingName: options.onMissing, onOddChat
    }))
    const notices = await start(settings, options, PageNotices.install(page))
    await start(settings, options, addPasskey(page))
    await start(settings, options, page.evaluateOnNewDocument(installWhatsNew))
    // With a pairing code WhatsApp takes no other name than that of a browser.
    if (!options.phone) {
      await start(
        settings,
        options,
        page.evaluateOnNewDocument(installDeviceName, ...deviceNameArguments(options.deviceName))
      )
    }
    const stopIdleTimers = idleTimers(page)
    const whatsapp = await start(settings, options, createClient(settings, options, browser, proxy))
    const listens = async () => await start(settings, options, listening(whatsapp, loading, options.signal))
    try {
      await listens()
    } catch (error) {
      if (!isNotUnderstood(error) || !(await served.fallBack())) throw error
      await start(settings, options, page.reload({ waitUntil: 'load', timeout: 0 }))
      await listens()
    }
    stopIdleTimers()
    return toPageHandle(settings, options, { browser, whatsapp, people, bridge, served, navigation, notices, closed })
  } catch (error) {
    const failure = proxy?.failure
    closed.abort()
    await killLaunching(options.profileDir, launching)
    throw failure === undefined || error instanceof SessionEnd
      ? error
      : new SessionEnd('start_failed', failure, { cause: error })
  }
}

const start = async <T>({ startTimeout }: DriverSettings, { signal }: OpenOptions, work: Promise<T>) =>
  withTimeout(
    work,
    {
      ms: startTimeout,
      makeError: () => new SessionEnd('start_timeout', `WhatsApp Web did not come up within ${startTimeout / 1000} s`)
    },
    signal
  )

async function createClient (
  settings: DriverSettings, { session, poweredBy, phone }: OpenOptions, browser: Browser, proxy: LocalProxy | undefined
): Promise<Whatsapp> {
  const { create } = await import('@wppconnect-team/wppconnect')
  const whatsapp = await create({
    session,
    browser,
    deviceName: false,
    ...(phone ? { phoneNumber: phone } : { poweredBy }),
    ...(proxy && { proxy: { url: proxy.url, username: proxy.username, password: proxy.password } }),
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
    logger: winstonAdapter(settings.log)
  })
  // It would ask in each page that loads, whatever became of the code before.
  Object.assign(whatsapp, { loginByCode: async () => {} })
  return whatsapp
}

/** wppconnect attaches its listeners one by one after its scripts are in: until the last one, events are lost. */
async function listening (whatsapp: Whatsapp, loading: PageLoading, signal: AbortSignal): Promise<void> {
  const { page } = whatsapp
  await loading.understood(async () => await injected(whatsapp, signal))
  await page.waitForFunction('window.onBackendEvent?.exposed === true', { timeout: 0 })
  await EventBridge.attached(page)
}

/** A page that loads again in the middle of an injection makes that one fail; the next load brings another. */
async function injected (whatsapp: Whatsapp, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await whatsapp.waitForPageLoad()
    } catch (error) {
      if (whatsapp.page.isClosed() || isCoreMissing(error)) throw error
      await delay(RETRY, signal)
    }
  }
}

const isNotUnderstood = (error: unknown) => error instanceof SessionEnd && error.reason === 'page_not_understood'

function watchForLoss (browser: Browser, page: Page, onLost: OpenOptions['onLost']): void {
  page.once('error', (error) => onLost('page_crashed', error.message))
  page.once('close', () => onLost('browser_crashed', 'the page was closed'))
  browser.once('disconnected', () => {
    onLost('browser_crashed', 'the browser has ended')
    // wppconnect's timers end on this event, which puppeteer leaves out when a browser dies.
    if (!page.isClosed()) page.emit('close', undefined)
  })
}

function watchConsole (page: Page, onReport: (report: WaJsReport) => void): void {
  page.on('console', (message) => {
    const report = parseWaJsReport(message.text())
    if (report) onReport(report)
  })
}

interface Opened {
  browser: Browser
  whatsapp: Whatsapp
  people: People
  bridge: EventBridge
  served: ServedPage
  navigation: Navigation
  notices: PageNotices
  closed: AbortController
}

function toPageHandle (
  { callTimeout, mediaTimeout, onCall, onWhatsNew }: DriverSettings,
  { session, profileDir, phone }: OpenOptions,
  { browser, whatsapp, people, bridge, served, navigation, notices, closed }: Opened
): PageHandle {
  const { page } = whatsapp
  const votes = new Votes()
  const frozen = {
    ms: callTimeout,
    makeError: () => new SessionEnd('page_frozen', `the page did not answer within ${callTimeout / 1000} s`)
  }
  const limits = { ms: callTimeout, signal: closed.signal, onCall }
  const client = guard(whatsapp, limits, pageCalls(page, limits, { ...limits, ms: mediaTimeout }))
  const reload = async () => {
    // wppconnect's scripts do not come up in a tab that is hidden.
    await withTimeout(page.bringToFront(), frozen, closed.signal)
    await withTimeout(page.reload({ waitUntil: 'domcontentloaded', timeout: callTimeout }), frozen, closed.signal)
  }
  return {
    whatsapp: createWhatsApp(client, people),
    probe: async () => {
      const look = async () =>
        await withTimeout(
          page.evaluate((phone) => window.zapserver.state(phone), phone ?? null),
          frozen,
          closed.signal
        )
      const leaving = { ...LEAVING, loggedOut: navigation.isSignedOut, address: navigation.signOutAddress }
      const state = await navigation.unlessLeaving(look) ?? leaving
      if (state.acknowledged) onWhatsNew(session)
      return notices.addTo(state)
    },
    listen: async (listeners) => {
      navigation.onLeave(() => listeners.onLeave())
      navigation.onChange(() => listeners.onStateChange())
      learnFromEvents(whatsapp, people)
      await listen(whatsapp, bridge, votes, listeners)
    },
    reload,
    forgetMessages: () => votes.forget(),
    passkey: pagePasskey(page, limits),
    screenshot: async () => await client.takeScreenshot(),
    capabilities: async () => await checkCapabilities(page, served, limits),
    get fellBack () { return served.fellBack },
    fallBack: async () => { if (await served.fallBack()) await reload() },
    signOut: async () =>
      await ending(
        signOut(page, navigation, SIGN_OUT_TIMEOUT, closed.signal),
        'logout',
        { ...limits, ms: SIGN_OUT_TIMEOUT + callTimeout }
      ),
    wiped: async (ms) => await wiped(page, navigation, ms, closed.signal),
    close: async (how, why = new SessionEnd('requested')) => {
      closed.abort(why)
      return await shut(profileDir, browser, how)
    }
  }
}

function pageCalls (page: Page, limits: CallLimits, mediaLimits: CallLimits): PageCalls {
  return {
    inPage: (call, work, ...args) => ending(page.evaluate(work as never, ...args), call, limits, args) as never,
    ...fileCalls(page, mediaLimits)
  }
}

async function shut (profileDir: string, browser: Browser, how: 'gracefully' | 'at once'): Promise<boolean> {
  const makeError = () => new Error('the browser did not close')
  const isClosed = how === 'gracefully' &&
    await withTimeout(browser.close(), { ms: CLOSE_TIMEOUT, makeError }).then(() => true, () => false)
  await killBrowser(profileDir)
  await removeCaches(profileDir)
  return isClosed
}

/** A browser that is still on its way is killed as soon as it is there. */
async function killLaunching (profileDir: string, launching: Promise<Browser>): Promise<void> {
  const over = launching.then(() => true, () => true)
  do await killBrowser(profileDir)
  while (!await Promise.race([over, sleep(50, false)]))
  await killBrowser(profileDir)
}
