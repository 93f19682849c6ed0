import { readdirSync } from 'node:fs'
import t from 'tap'
import { Bot } from '../support/bot.js'
import { sandboxServer } from '../support/sandbox-server.js'

const CYCLES = 20

/** Open handles of this process, by kind and in number. */
function handles (): { timers: number, files: number, listeners: number } {
  return {
    timers: process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length,
    files: readdirSync('/proc/self/fd').length,
    listeners: process.listenerCount('exit') + process.listenerCount('SIGINT')
  }
}

t.test('close-session works while the browser comes up and while a QR shows', async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'brief')
  for (const status of ['INITIALIZING', 'QRCODE']) {
    await bot.post('start-session')
    await bot.reaches(status)
    t.match(await bot.post('close-session'), { status: 200, body: { status: true } }, status)
    t.strictSame(await app.launcher.processes('brief'), [], `no process is left after a close in ${status}`)
    t.match(await bot.status(), { status: 'CLOSED', reason: 'requested' })
  }
  t.match(await bot.post('close-session'), { status: 200, body: { status: true } }, 'once more does no harm')
})

t.test('many starts and closes leave nothing behind', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'cycle')
  const cycle = async (wait: boolean) => {
    await bot.post('start-session', { waitQrCode: wait })
    await bot.post('close-session')
  }
  // The first rounds load what stays: wppconnect, the stealth plugin, keep-alive sockets.
  for (let i = 0; i < 2; i++) await cycle(true)
  const before = handles()
  for (let i = 0; i < CYCLES; i++) await cycle(i % 2 === 0)
  t.strictSame(await app.launcher.processes('cycle'), [], 'no browser process')
  const after = handles()
  t.ok(after.files <= before.files + 2, `file descriptors ${before.files} -> ${after.files}`)
  t.ok(after.timers <= before.timers + 2, `timers ${before.timers} -> ${after.timers}`)
  t.equal(after.listeners, before.listeners, 'listeners of the process')
})
