import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'

t.test('nothing that the server, SQLite or Chromium writes is open to other users', { timeout: 180_000 }, async (t) => {
  const dataDir = join(tempDir(t), 'data')
  const server = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const bot = await Bot.create(await server.url(), 'ana')
  await bot.connect()
  const open = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const stats = statSync(join(dataDir, name), { throwIfNoEntry: false })
    return stats && (stats.mode & 0o077) !== 0 ? [`${name} ${(stats.mode & 0o777).toString(8)}`] : []
  })
  t.strictSame(open, [])
  t.equal(statSync(dataDir).mode & 0o077, 0)
  t.match(server.log, /default secret key is in use/, 'and the log says what the key is')
  t.notMatch(server.log, /DATA_DIR is open/)
  await server.stop('SIGTERM')
})
