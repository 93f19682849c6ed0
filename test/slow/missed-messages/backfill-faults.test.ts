import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request } from '../../support/bot.js'
import { outside } from '../../support/sandbox-messages.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { bodies, recordedChanges, recordedMessage, recordedMessages } from '../../support/recorded-messages.js'
import { until } from '../../support/until.js'

const [ANA, CAIO] = ['15550007011', '5511990000011'] as const

const CONNECTED = 60_000

t.test('a connected session that is cut off, or emits nothing', { timeout: 180_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', MISSED_MESSAGE_CHECK_INTERVAL: '1' } })
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  const write = (body: string) => bot.phone('messages', { from: CAIO, body })
  let known = 0
  const news = async () => bodies((await recordedMessages(app, 'ana')).slice(known))

  t.beforeEach(async () => { known = (await recordedMessages(app, 'ana')).length })

  await t.test('messages that arrive while the network is down are emitted when it is back: all, once, in order', async (t) => {
    await write('before')
    await recordedMessage(app, 'ana', 'before')
    await bot.phone('faults', { kind: 'offline' })
    await bot.reaches('INITIALIZING')
    for (const body of ['off 1', 'off 2', 'off 3']) await write(body)
    await request(`${url}/sandbox/ana/faults`, 'DELETE')
    await bot.reaches('CONNECTED', CONNECTED)
    await write('after')
    await recordedMessage(app, 'ana', 'after')
    t.strictSame((await news()).map((body) => body.replace('*', '')), ['before', 'off 1', 'off 2', 'off 3', 'after'])
  })

  await t.test('what became of a message while the page loads again, and while the network is down, is emitted once', async (t) => {
    const { body: { response: [{ id }] } } = await bot.post('send-message', { phone: CAIO, message: 'from Ana' })
    const changes = async () => await recordedChanges(app, 'ana', id)
    await until('the delivery', async () => (await changes()).includes('onack 2'))
    await bot.phone('faults', { kind: 'slow-load', ms: 5_000 })
    await bot.phone('faults', { kind: 'reload' })
    await bot.reaches('INITIALIZING')
    await outside(url, CAIO, 'read', { chat: ANA })
    await request(`${url}/sandbox/ana/faults`, 'DELETE')
    await until('the acknowledgement', async () => (await changes()).some((change) => change.startsWith('onack 3')), CONNECTED)
    await bot.reaches('CONNECTED', CONNECTED)

    await bot.phone('faults', { kind: 'offline' })
    await bot.reaches('INITIALIZING')
    await outside(url, CAIO, 'react', { messageId: id, reaction: '👍' })
    await request(`${url}/sandbox/ana/faults`, 'DELETE')
    await bot.reaches('CONNECTED', CONNECTED)
    await write('after the reaction')
    await recordedMessage(app, 'ana', 'after the reaction')
    t.strictSame((await changes()).filter((change) => change !== 'onack 1').map((change) => change.replace('*', '')), ['onack 2', 'onack 3', 'onreactionmessage 👍'], 'by the page, or afterwards')
  })

  await t.test('a check takes nothing for missed that is only on its way', async (t) => {
    const live = Array.from({ length: 60 }, (_, place) => `live ${place}`)
    for (const body of live) {
      await write(body)
      await sleep(100)
    }
    await recordedMessage(app, 'ana', 'live 59')
    t.strictSame(await news(), live)
  })

  await t.test('a page that emits nothing of what it receives is detected', async (t) => {
    await bot.phone('faults', { kind: 'deaf' })
    for (const body of ['deaf 1', 'deaf 2']) await write(body)
    await recordedMessage(app, 'ana', 'deaf 2')
    await bot.phone('messages', { from: '5511990000012', body: 'deaf 3' })
    await recordedMessage(app, 'ana', 'deaf 3')
    await request(`${url}/sandbox/ana/faults`, 'DELETE')
    await write('received again')
    await recordedMessage(app, 'ana', 'received again')
    t.strictSame(await news(), ['deaf 1*', 'deaf 2*', 'deaf 3*', 'received again'])
    t.match(await bot.status(), { status: 'CONNECTED' })
  })
})

t.test('messages that were emitted but not stored are found at the next start', { timeout: 120_000 }, async (t) => {
  const dataDir = tempDir(t)
  const first = await sandboxServer(t, { dataDir })
  const bot = await Bot.create(first.url, 'ana')
  await bot.connect(ANA)
  await bot.phone('messages', { from: CAIO, body: 'written' })
  await recordedMessage(first.app, 'ana', 'written')

  // As if the process ended, or the disk were full, between receiving a message and storing it.
  first.app.eventLog.append = async () => { throw new Error('disk full') }
  let received = 0
  first.app.sessions.on('event', ({ event }) => { if (event === 'onmessage') received++ })
  for (const body of ['lost 1', 'lost 2']) await bot.phone('messages', { from: CAIO, body })
  await until('both to leave the session', () => received === 2)
  await first.app.close()

  const { app } = await sandboxServer(t, { dataDir, env: { START_ALL_SESSIONS: 'true' } })
  await recordedMessage(app, 'ana', 'lost 2', CONNECTED)
  t.strictSame(bodies(await recordedMessages(app, 'ana')), ['written', 'lost 1*', 'lost 2*'])
})
