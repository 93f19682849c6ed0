import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Cloud } from '../../sandbox/cloud/cloud.js'
import { openEventDatabase } from '../../src/store/database.js'
import { SqliteEventStore } from '../../src/store/event-log.js'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'

const [ANA, CAIO] = ['15550007031', '5511990000031'] as const

const CONNECTED = 60_000

t.test('a server that is killed while messages come in loses none, and emits none twice', { timeout: 180_000 }, async (t) => {
  const dataDir = tempDir(t)
  const first = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const bot = await Bot.create(await first.url(), 'ana')
  await bot.connect(ANA)
  await bot.listen(t)
  await bot.phone('messages', { from: CAIO, body: 'first' })
  await bot.receives('onmessage', ({ body }) => body === 'first')

  const killed = sleep(700).then(async () => await first.stop('SIGKILL'))
  for (let place = 0; !first.hasEnded; place++) await bot.phone('messages', { from: CAIO, body: `while it is killed ${place}` }).catch(() => {})
  await killed

  const cloud = new Cloud({ file: join(dataDir, 'sandbox.db') })
  for (let place = 0; place < 10; place++) cloud.sendText({ from: CAIO, to: ANA, body: `while it is down ${place}` })
  const written = cloud.messages.of(CAIO).map(({ content }) => content.conversation ?? content.extendedTextMessage?.text)
  cloud.close()

  const second = new ServerProcess(t, { DATA_DIR: dataDir, SANDBOX: 'true' })
  const again = new Bot(await second.url(), 'ana')
  again.token = bot.token
  await again.reaches('CONNECTED', CONNECTED)
  await again.listen(t)
  await again.phone('messages', { from: CAIO, body: 'last' })
  await again.receives('onmessage', ({ body }) => body === 'last', CONNECTED)
  await second.stop('SIGTERM')

  const db = openEventDatabase(dataDir)
  t.teardown(() => db.close())
  const emitted = (await new SqliteEventStore(db).after('ana', 0, 10_000)).flatMap(({ event, data }) => event === 'onmessage' ? data : [])
  t.strictSame(emitted.map(({ body }) => body), [...written, 'last'])
  t.ok(written.length > 12, 'messages came while it was killed')
  t.strictSame([emitted[0], emitted.at(-1)].map((message) => message?.backfilled), [undefined, undefined])
  t.ok(emitted.filter(({ body }) => body?.startsWith('while it is down')).every(({ backfilled }) => backfilled))
})
