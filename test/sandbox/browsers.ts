import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { create } from '@wppconnect-team/wppconnect'
import type { Whatsapp } from '@wppconnect-team/wppconnect'
import { PNG } from 'pngjs'
import jsqr from 'jsqr'
import type { Test } from 'tap'
import { findProcesses } from '../../sandbox/processes.js'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { createSandbox } from '../../sandbox/sandbox.js'
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.js'
import { requireChromium } from '../../src/browser/chromium.js'
import { installReader } from '../../src/whatsapp/wppconnect/in-page/reader.js'
import { tempDir } from '../support/temp-dir.js'
import { until, untilPage } from '../support/until.js'

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run']

export interface Qr { base64: string, urlcode: string }

/** A real client in a real browser, and what it has received. */
export interface Opened {
  client: Whatsapp
  qrs: Qr[]
  codes: string[]
  messages: Array<Record<string, unknown>>
  acks: Array<{ id: string, ack: number }>
  states: string[]
  presences: Array<{ id: string, state: string }>
  crashes: Error[]
}

const logger = Object.fromEntries(['log', 'error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'].map((level) => [level, () => {}])) as never

export function decodeQr (base64: string): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(base64.split(',')[1] ?? '', 'base64'))
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data
}

/** Resolves once a client shows its chats. The page has no flag for that which wppconnect asks for. */
export async function chats ({ page }: Whatsapp): Promise<void> {
  await untilPage('the chats', async () => await page.evaluate('String(WPP.whatsapp.Stream.mode)').catch(() => undefined) === 'MAIN')
}

/** Removes the device from the account, and resolves once the page has left. wppconnect's own call never ends on this page. */
export async function signOut ({ page }: Whatsapp): Promise<void> {
  await page.evaluate('void WPP.whatsapp.Socket.logout()').catch(() => {})
  await untilPage('the page after the logout', () => page.url().includes('post_logout=1'))
}

/** A sandbox of its own and real browsers that are led to it, all gone when the test is over. */
export class Browsers {
  readonly dir: string
  readonly consoleErrors: string[] = []
  sandbox!: Sandbox
  readonly #clients: Whatsapp[] = []

  private constructor (t: Test) {
    this.dir = tempDir(t)
  }

  static async open (t: Test, options: Partial<SandboxOptions> = {}): Promise<Browsers> {
    await import('../../scripts/build-page.mjs')
    const browsers = new Browsers(t)
    browsers.sandbox = await createSandbox({ dataDir: browsers.dir, ...options })
    t.teardown(async () => {
      browsers.kill()
      // wppconnect's timers end with the page; that of a killed browser never says that it has closed.
      for (const { page } of browsers.#clients) page.emit('close', undefined)
      await browsers.sandbox.close()
      rmSync(browsers.dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
      const missing = browsers.consoleErrors.filter((line) => /^Module .* was not found/.test(line))
      if (missing.length > 0) throw new Error(`wa-js misses on the page: ${missing.join('; ')}`)
    })
    return browsers
  }

  profile (session: string): string {
    return join(this.dir, 'profiles', session)
  }

  async start (session: string, { phoneNumber, deviceName = false }: { phoneNumber?: string, deviceName?: string | false } = {}): Promise<Opened> {
    const opened: Omit<Opened, 'client'> = { qrs: [], codes: [], messages: [], acks: [], states: [], presences: [], crashes: [] }
    const client = await create({
      session,
      waitForLogin: false,
      updatesLog: false,
      disableWelcome: true,
      logQR: false,
      autoClose: 0,
      deviceSyncTimeout: 0,
      useChrome: false,
      whatsappVersion: null as never,
      linkPreviewApiServers: [],
      logger,
      deviceName,
      ...(phoneNumber !== undefined && { phoneNumber }),
      puppeteerOptions: { executablePath: requireChromium(process.env['CHROMIUM_PATH']), userDataDir: this.profile(session) },
      browserArgs: [...FLAGS, ...await this.sandbox.chromiumArgs(session)],
      catchQR: (base64, _ascii, _attempt, urlcode) => opened.qrs.push({ base64, urlcode: urlcode ?? '' }),
      catchLinkCode: (code) => opened.codes.push(code)
    })
    this.#clients.push(client)
    client.page.on('console', (line) => { if (line.type() === 'error') this.consoleErrors.push(line.text()) })
    client.page.on('error', (error) => opened.crashes.push(error))
    client.onAnyMessage((message) => { opened.messages.push(message as never) })
    client.onAck((ack) => { opened.acks.push({ id: (ack.id as never as { _serialized: string })._serialized, ack: ack.ack as number }) })
    client.onStateChange((state) => { opened.states.push(state) })
    client.onPresenceChanged((presence) => { opened.presences.push(presence as never) })
    // create() answers before its scripts are in the page, and they before wppconnect's last listener is.
    // A page that was logged out loads again by itself, which makes an injection that is under way fail: the next load brings another.
    await untilPage('the scripts to be in the page', async () => { await client.waitForPageLoad(); return true })
    await untilPage('all listeners', () => client.page.evaluate('window.onBackendEvent?.exposed === true'))
    // wapi expects more of the page than there is: without this it gives messages no ids, and takes notices for messages.
    await client.page.evaluate(installReader, '')
    await client.page.evaluate(() => { window.zapserver.fillGaps() })
    return { client, ...opened }
  }

  /** A started and linked session. */
  async link (session: string, body: { phone?: string, pushname?: string } = {}): Promise<Opened & { phone: string, wid: string }> {
    const opened = await this.start(session)
    await until('a QR', () => opened.qrs.length > 0)
    const phone = await this.sandbox.scan(session, body)
    await chats(opened.client)
    return { ...opened, phone, wid: chatIdOf(this.sandbox.cloud.account(phone)) }
  }

  /** As when the machine loses power. */
  kill (session?: string): void {
    const pids = findProcesses(session === undefined ? join(this.dir, 'profiles') : this.profile(session))
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Gone already, with its parent.
      }
    }
  }
}
