import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const MINUTE = 60_000

t.test('SIGTERM cancels a request that takes a minute', { timeout: 180_000 }, async t => {
  const server = new ServerProcess(t, { DATA_DIR: tempDir(t), SANDBOX: 'true' })
  const bot = await Bot.create(await server.url(), 'ana')
  await bot.connect()
  const phone = '15550000001'
  t.equal((await bot.post('send-message', { phone, message: 'a chat' })).status, 201)

  const recording = bot.post('recording', { phone, duration: MINUTE })
  const metrics = async () => await (await fetch(`${bot.url}/metrics`)).text()
  await until('the recording to begin', async () => /call="startRecording",outcome="ok"/.test(await metrics()))
  const begun = performance.now()
  const ended = server.stop('SIGTERM')
  t.match(await recording, { status: 503, body: { status: 'error', code: 'APP_SERVER_CLOSING' } })
  t.equal(await ended, 0, 'the server closes in an orderly way')
  t.ok(performance.now() - begun < MINUTE / 2, 'and in time')
  t.notMatch(server.log, /killed by timeout/)
})
