import { spawn } from 'node:child_process'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'
import { processesOf } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const CONNECTED = 60_000

/** Servers on the same data, one after the other, with one session. */
class Servers {
  readonly #t: Test
  readonly dataDir: string
  readonly profile: string
  #server: ServerProcess | undefined
  #token = ''

  constructor (t: Test) {
    this.#t = t
    this.dataDir = tempDir(t)
    this.profile = join(this.dataDir, 'profiles/lasting')
  }

  async start (): Promise<Bot> {
    this.#server = new ServerProcess(this.#t, { DATA_DIR: this.dataDir, SANDBOX: 'true' })
    const bot = new Bot(await this.#server.url(), 'lasting')
    if (this.#token === '') await bot.renew()
    else bot.token = this.#token
    this.#token = bot.token
    return bot
  }

  async kill (): Promise<void> {
    await this.#server?.stop('SIGKILL')
  }

  async terminate (t: Test): Promise<string> {
    t.equal(await this.#server?.stop('SIGTERM'), 0)
    t.strictSame(await processesOf(this.profile), [], 'no browser is left')
    const { log = '' } = this.#server ?? {}
    t.notMatch(log, /Module .+ was not found/)
    return log
  }
}

t.test('a session outlasts its server', async (t) => {
  const servers = new Servers(t)
  let bot = await servers.start()
  await bot.connect()

  /** Another server on the same data: the session comes back by itself, and the old token still opens it. */
  const comesBack = async (t: Test): Promise<Bot> => {
    const bot = await servers.start()
    t.match(await bot.reaches('CONNECTED', CONNECTED), { reason: 'ready' })
    t.equal((await bot.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
    return bot
  }

  await t.test('a server that is killed leaves no browser, and its successor needs no scan', async (t) => {
    await servers.kill()
    await comesBack(t)
  })

  await t.test('SIGTERM closes the browsers, keeps the login, and brings the session back at the next boot', async (t) => {
    t.match(await servers.terminate(t), /"to":"CLOSED","reason":"shutdown"/)
    await comesBack(t)
  })

  await t.test('an orphan that holds the profile is killed, whoever left it', async (t) => {
    const { profile } = servers
    await servers.kill()
    await until('the browser to follow its server', async () => (await processesOf(profile)).length === 0)
    const orphan = spawn(findChromium(process.env.CHROMIUM_PATH)!, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore', detached: true })
    t.teardown(() => orphan.kill('SIGKILL'))
    await until('the orphan to hold the profile', async () => (await processesOf(profile)).length > 2)
    bot = await comesBack(t)
  })

  await t.test('a session that was closed stays closed', async (t) => {
    await bot.post('close-session')
    await servers.terminate(t)
    t.match(await (await servers.start()).status(), { status: 'CLOSED', reason: null })
  })
})

t.test('a wrong variable stops the server with its name', async (t) => {
  const server = new ServerProcess(t, { DATA_DIR: tempDir(t), QR_TIMEOUT: 'soon', TOKEN_FORMAT: 'paper' })
  t.equal(await server.ended(), 1)
  t.match(server.log, /QR_TIMEOUT is "soon", which must be integer/)
  t.match(server.log, /TOKEN_FORMAT is "paper", which must be one of "jwt", "bcrypt"/)
})
