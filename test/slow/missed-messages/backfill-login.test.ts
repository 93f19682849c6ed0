import t from 'tap'
import { Bot } from '../../support/bot.js'
import { outside } from '../../support/sandbox-messages.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { bodies, recordedMessage, recordedMessages } from '../../support/recorded-messages.js'

const [ANA, BEA, CAIO] = ['15550007021', '15550007022', '5511990000021'] as const

t.test('a login emits the messages that were missed', { timeout: 180_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'ana')
  const write = (body: string, to: string = ANA) => outside(url, CAIO, 'messages', { to, body })
  const emitted = async () => bodies(await recordedMessages(app, 'ana'))
  const unlink = async () => {
    await bot.phone('unlink')
    await bot.reaches('CLOSED', 30_000)
  }

  await t.test('the first of an account: no history', async (t) => {
    await app.sandbox.cloud.clock.ago(2, async () => { for (const body of ['history 1', 'history 2']) await write(body) })
    await bot.connect(ANA)
    await write('live')
    await recordedMessage(app, 'ana', 'live')
    t.strictSame(await emitted(), ['live'])
  })

  await t.test('the same account linked again: what came between', async (t) => {
    await unlink()
    await write('between')
    await bot.connect(ANA)
    await recordedMessage(app, 'ana', 'between')
    t.strictSame(await emitted(), ['live', 'between*'])
  })

  await t.test('another account: nothing of what came before', async (t) => {
    await unlink()
    await app.sandbox.cloud.clock.ago(2, async () => { for (const body of ['to Bea', 'to Bea too']) await write(body, BEA) })
    await bot.connect(BEA)
    await write('live to Bea', BEA)
    await recordedMessage(app, 'ana', 'live to Bea')
    t.strictSame(await emitted(), ['live', 'between*', 'live to Bea'])
  })
})

t.test('allUnreadOnStart: each unread message is emitted once', { timeout: 180_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { WEBHOOK_ALL_UNREAD_ON_START: 'true', WEBHOOK_READ_MESSAGE: 'false' } })
  const bot = await Bot.create(url, 'ana')
  const write = (body: string) => outside(url, CAIO, 'messages', { to: ANA, body })
  const emitted = async () => (await recordedMessages(app, 'ana')).map(({ event, body, backfilled }) => `${event} ${body}${backfilled ? '*' : ''}`)

  await app.sandbox.cloud.clock.ago(2, async () => {
    await write('read')
    await outside(url, ANA, 'read', { chat: CAIO })
    for (const body of ['unread 1', 'unread 2']) await write(body)
  })
  await bot.connect(ANA)
  await recordedMessage(app, 'ana', 'unread 2')
  t.strictSame(await emitted(), ['unreadmessages unread 1', 'unreadmessages unread 2'])

  await bot.post('close-session')
  await write('while closed')
  await bot.connect()
  await recordedMessage(app, 'ana', 'while closed')
  await bot.post('close-session')
  await bot.connect()
  await write('live')
  await recordedMessage(app, 'ana', 'live')
  t.strictSame(await emitted(), ['unreadmessages unread 1', 'unreadmessages unread 2', 'unreadmessages while closed*', 'onmessage live'])
})
