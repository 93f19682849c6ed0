import { join } from 'node:path'
import t, { type Test } from 'tap'
import { processesOf } from '../../src/browser/processes.js'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const CONNECTED = 60_000

async function linked (t: Test, dataDir: string): Promise<{ server: ServerProcess, bot: Bot }> {
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const bot = await Bot.create(await server.url(), 'lasting')
  await bot.connect()
  return { server, bot }
}

/** Another server on the same data: the session comes back by itself, and the old token still opens it. */
async function comesBack (t: Test, dataDir: string, { token }: Bot): Promise<void> {
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const bot = new Bot(await server.url(), 'lasting')
  bot.token = token
  t.match(await bot.reaches('CONNECTED', CONNECTED), { reason: 'ready' })
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
  t.equal(await server.stop('SIGTERM'), 0)
  t.notMatch(server.log, /Module .+ was not found/)
}

t.test('a server that is killed leaves no browser, and its successor needs no scan', async (t) => {
  const dataDir = tempDir(t)
  const { server, bot } = await linked(t, dataDir)
  await server.stop('SIGKILL')
  await comesBack(t, dataDir, bot)
  t.strictSame(await processesOf(join(dataDir, 'profiles/lasting')), [])
})

t.test('SIGTERM closes the browsers, keeps the login, and brings the session back at the next boot', async (t) => {
  const dataDir = tempDir(t)
  const { server, bot } = await linked(t, dataDir)
  t.equal(await server.stop('SIGTERM'), 0)
  t.strictSame(await processesOf(join(dataDir, 'profiles/lasting')), [], 'no browser is left')
  t.match(server.log, /"to":"CLOSED","reason":"shutdown"/)
  await comesBack(t, dataDir, bot)
})

t.test('a session that was closed stays closed', async (t) => {
  const dataDir = tempDir(t)
  const { server, bot } = await linked(t, dataDir)
  await bot.post('close-session')
  await server.stop('SIGTERM')
  const next = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const again = new Bot(await next.url(), 'lasting')
  again.token = bot.token
  t.match(await again.status(), { status: 'CLOSED', reason: null })
})

t.test('an orphan that holds the profile is killed, whoever left it', async (t) => {
  const dataDir = tempDir(t)
  const { server, bot } = await linked(t, dataDir)
  const profile = join(dataDir, 'profiles/lasting')
  await server.stop('SIGKILL')
  await until('the browser to follow its server', async () => (await processesOf(profile)).length === 0)
  const { spawn } = await import('node:child_process')
  const { findChromium } = await import('../../src/browser/find-chromium.js')
  const orphan = spawn(findChromium(process.env.CHROMIUM_PATH)!, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore', detached: true })
  t.teardown(() => orphan.kill('SIGKILL'))
  await until('the orphan to hold the profile', async () => (await processesOf(profile)).length > 2)
  await comesBack(t, dataDir, bot)
})

t.test('a wrong variable stops the server with its name', async (t) => {
  const server = new ServerProcess(t, { DATA_DIR: tempDir(t), QR_TIMEOUT: 'soon', TOKEN_FORMAT: 'paper' })
  t.equal(await server.ended(), 1)
  t.match(server.log, /QR_TIMEOUT is "soon", which must be integer/)
  t.match(server.log, /TOKEN_FORMAT is "paper", which must be one of "jwt", "bcrypt"/)
})
