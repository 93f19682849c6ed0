import type { Test } from 'tap'
import { Bot } from './bot.js'
import { sandboxServer } from './sandbox-server.js'

/** A server with one connected session that listens, looked at every second. */
export async function connected (t: Test, env: Record<string, string> = {}) {
  const server = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', ...env } })
  const bot = await Bot.create(server.url, 'main')
  await bot.connect()
  await bot.listen(t)
  const reasons = () => bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => `${data.to} ${data.reason}`)
  return { ...server, bot, reasons }
}
