import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Bot } from '../../support/bot.js'
import { browserPage } from '../../support/browser-page.js'
import { sandboxServer } from '../../support/sandbox-server.js'

const WATCHED = 6_000

t.test('an idle session is asked for its state by health checks only', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '3600' } })
  const bot = await Bot.create(url, 'idle')
  await bot.connect()
  const page = await browserPage(t, app, 'idle')
  await page.evaluate(() => {
    const preferences = (window as any).require('WAWebUserPrefsMultiDevice')
    const { isRegistered } = preferences
    Object.assign(window, { asked: 0 })
    preferences.isRegistered = () => {
      ;(window as any).asked++
      return isRegistered()
    }
  })
  const asked = async (): Promise<number> => await page.evaluate(() => (window as any).asked)
  await page.evaluate(() => (window as any).WPP.conn.isRegistered())
  const before = await asked()
  t.equal(before, 1, 'each question is counted')
  await sleep(WATCHED)
  t.equal(await asked(), before)
  await page.evaluate(() => (window as any).WPP.conn.logout()).catch(() => {})
  t.match(await bot.reaches('CLOSED'), { reason: 'unlinked' }, 'yet the end of the login is noticed')
})
