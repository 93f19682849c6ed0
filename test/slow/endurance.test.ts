import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { processesOf } from '../../src/browser/processes.js'
import { KillableServer } from '../chaos/killable-server.js'
import { Bot } from '../support/bot.js'
import { tempDir } from '../support/temp-dir.js'
import { until } from '../support/until.js'

const isWhole = process.env['CHAOS'] === 'whole'
const CYCLES = isWhole ? 100 : 4
const KILLS = isWhole ? 50 : 2

/** How long a session may take to be back, on a busy machine, in milliseconds. */
const CONNECTED = 180_000

// `npm run chaos` runs the same with 100 starts and 50 kills.

t.test('a session is started and closed, and its server killed, again and again', { timeout: isWhole ? 7_200_000 : 600_000 }, async (t) => {
  const dataDir = tempDir(t)
  const profile = join(dataDir, 'profiles/lasting')
  const server = await KillableServer.start(t, { DATA_DIR: dataDir, SANDBOX: 'true', LOG_LEVEL: 'warn' })
  const bot = await Bot.create(server.url, 'lasting')
  await bot.connect()
  const openFiles = async () => (await readdir(`/proc/${server.pid}/fd`)).length
  const folders = async () => (await readdir(dataDir)).sort()

  await t.test(`${CYCLES} closes and starts leave no process and no handle, and keep the login`, { timeout: 0 }, async (t) => {
    const cycle = async () => {
      await bot.post('close-session')
      const left = await processesOf(profile)
      await bot.post('start-session')
      const { reason } = await bot.reaches('CONNECTED', CONNECTED)
      return [...left, ...reason === 'ready' ? [] : [reason]]
    }
    const wrong = await cycle()
    const before = await openFiles()
    for (let round = 0; round < CYCLES; round++) wrong.push(...await cycle())
    t.strictSame(wrong, [])
    const after = await openFiles()
    t.ok(after <= before + 5, `file descriptors ${before} -> ${after}`)
  })

  await t.test(`${KILLS} kills of the server leave no browser and no file, and keep the login`, { timeout: 0 }, async (t) => {
    const before = await folders()
    const processes = (await processesOf(profile)).length
    for (let kill = 0; kill < KILLS; kill++) {
      await server.stop('SIGKILL')
      await until('the browser to follow its server', async () => (await processesOf(profile)).length === 0)
      await server.start()
      t.match(await bot.reaches('CONNECTED', CONNECTED), { reason: 'ready' })
      t.equal((await bot.post('send-message', { phone: '15550000001', message: `after kill ${kill}` })).status, 201)
    }
    t.strictSame(await folders(), before)
    t.ok((await processesOf(profile)).length <= processes + 1, 'one browser')
  })

  await bot.post('close-session')
  t.strictSame(await processesOf(profile), [])
  t.equal(await server.stop('SIGTERM'), 0)
})
