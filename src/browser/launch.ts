import { createRequire } from 'node:module'
import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Browser } from 'puppeteer'
import type { PuppeteerExtra } from 'puppeteer-extra'
import { commandOf, killBrowser } from './processes.js'
import { CACHE_FLAGS } from './profile-caches.js'
import { removeStaleLock } from './profile-lock.js'
import { UNWANTED_HOST_RULES } from './blocked-hosts.js'
import { isHeadlessShell } from './find-chromium.js'
import { fillShellGaps } from './shell-gaps.js'

/** Flags of every browser. None of them weakens how it checks certificates or origins. */
const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-blink-features=AutomationControlled',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationGuideModelDownloading,OptimizationHints',
  '--disable-gpu',
  '--disable-quic',
  '--disable-renderer-backgrounding',
  '--disable-sync',
  '--mute-audio',
  '--no-pings',
  '--password-store=basic'
]

/** By itself a headless shell sends no language to websites. */
const SHELL_FLAGS = ['--accept-lang=en-US,en']

export interface BrowserSettings {
  executablePath: string
  profileDir: string
  /** Without Chromium's own process sandbox, where the host does not allow it. */
  noSandbox: boolean
  proxyUrl?: string | undefined
  extraArgs: string[]
  /** Milliseconds. */
  timeout: number
}

let puppeteer: PuppeteerExtra | undefined

/** wppconnect would add the stealth plugin once more for each launch; this adds it once. */
function loadPuppeteer (): PuppeteerExtra {
  if (puppeteer) return puppeteer
  const require = createRequire(import.meta.url)
  puppeteer = (require('puppeteer-extra') as { default: PuppeteerExtra }).default
  puppeteer.use((require('puppeteer-extra-plugin-stealth') as () => Parameters<PuppeteerExtra['use']>[0])())
  return puppeteer
}

/** Starts a browser on a profile that is nobody else's, and ends with this process, however that ends. */
export async function launchBrowser (settings: BrowserSettings): Promise<Browser> {
  await freeProfile(settings.profileDir)
  const browser = await loadPuppeteer().launch({
    executablePath: settings.executablePath,
    headless: true,
    userDataDir: settings.profileDir,
    // Over a pipe the browser quits when this process is killed, and nobody else can drive it.
    pipe: true,
    timeout: settings.timeout,
    protocolTimeout: 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: { width: 1280, height: 800 },
    args: [...browserArgs(settings), ...(isHeadlessShell(settings.executablePath) ? SHELL_FLAGS : [])]
  }) as unknown as Browser
  const [page] = await browser.pages()
  if (page) await fillShellGaps(page)
  return browser
}

const RESOLVER_RULES = '--host-resolver-rules='

/** Flags of a browser. Of several lists of resolver rules Chromium would take the last one only. */
export function browserArgs ({
  noSandbox,
  proxyUrl,
  extraArgs
}: Pick<BrowserSettings, 'noSandbox' | 'proxyUrl' | 'extraArgs'>): string[] {
  const rules = extraArgs.filter((arg) => arg.startsWith(RESOLVER_RULES)).map((arg) => arg.slice(RESOLVER_RULES.length))
  return [
    ...FLAGS,
    ...CACHE_FLAGS,
    `${RESOLVER_RULES}${[UNWANTED_HOST_RULES, ...rules].join(', ')}`,
    ...(noSandbox ? ['--no-sandbox', '--disable-setuid-sandbox'] : []),
    ...(proxyUrl ? [`--proxy-server=${proxyUrl}`] : []),
    ...extraArgs.filter((arg) => !arg.startsWith(RESOLVER_RULES))
  ]
}

/** Kills a browser that a dead server left on the profile, and removes its lock. @throws where another one lives */
async function freeProfile (profileDir: string): Promise<void> {
  await mkdir(profileDir, { recursive: true, mode: 0o700 })
  await killBrowser(profileDir)
  // One that somebody has started by hand may name the folder in other words.
  const isBrowser = async (pid: number) =>
    (await commandOf(pid))?.includes(`/${basename(profileDir)} `) ?? false
  await removeStaleLock(profileDir, isBrowser)
}
