import t from 'tap'
import { Bot } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver } from '../../support/receiver.js'
import { seenBy } from '../../support/sandbox-messages.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { CAIO } from '../../support/conversation.js'
import { until } from '../../support/until.js'

t.test('a message is marked as read once a webhook has taken it', { timeout: 180_000 }, async (t) => {
  const { url } = await sandboxServer(t, { env: { WEBHOOK_MAX_BACKOFF: '1' } })
  const receiver = await Receiver.listen(t)
  const bot = await Bot.create(url, 'ana')
  await bot.connect('15550002001')
  await bot.listen(t)
  const send = async (body: string): Promise<void> => {
    await bot.phone('messages', { from: CAIO, body })
    await bot.receives('onmessage', (message) => message['body'] === body)
  }
  const ack = async (body: string) => (await seenBy(url, CAIO, (message) => message['body'] === body))?.['ack']
  const isRead = async (body: string) => await until(`Caio to see that "${body}" is read`, async () => await ack(body) === 3)
  /** Long enough for a mark to arrive. */
  const later = async () => await new Promise((resolve) => setTimeout(resolve, 1_500))

  await send('to streams only')
  await later()
  t.equal(await ack('to streams only'), 2, 'a stream marks nothing')

  await bot.post('start-session', { webhook: receiver.url })
  await send('to the webhook')
  await receiver.receives('onmessage', ({ body }) => body === 'to the webhook')
  await isRead('to the webhook')

  receiver.answer = 500
  await send('refused at first')
  await receiver.receives('onmessage', ({ body }) => body === 'refused at first')
  await later()
  t.equal(await ack('refused at first'), 2, 'not taken, not read')
  receiver.answer = 200
  await isRead('refused at first')

  await bot.post('start-session', { events: { readMessage: false } })
  await send('kept unread')
  await receiver.receives('onmessage', ({ body }) => body === 'kept unread')
  await later()
  t.equal(await ack('kept unread'), 2)

  await bot.post('start-session', { events: { readMessage: true } })
  for (const body of ['one', 'two', 'three']) await send(body)
  for (const body of ['one', 'two', 'three', 'kept unread']) await isRead(body)
})

t.test('WEBHOOK_READ_MESSAGE=false marks nothing, unless the session wants it', async (t) => {
  const seen: string[] = []
  const driver = new FakeDriver({ state: READY, client: { sendSeen: async (chat: string) => { seen.push(chat) } } })
  const { url } = await fakeServer(t, { driver, env: { ALLOW_PRIVATE_URLS: 'true', WEBHOOK_READ_MESSAGE: 'false' } })
  const receiver = await Receiver.listen(t)
  for (const [session, events] of Object.entries({ quiet: {}, marking: { readMessage: true } })) {
    const bot = await Bot.create(url, session)
    await bot.post('start-session', { webhook: receiver.url, events })
    await bot.reaches('CONNECTED')
    driver.page.listeners?.onmessage({ id: session, type: 'chat', from: `${session}@c.us`, t: 1 })
    await receiver.receives('onmessage', ({ id }) => id === session)
  }
  await until('the one to be marked', () => seen.length > 0)
  t.strictSame(seen, ['marking@c.us'])
})

t.test('a session that closes, or a chat that cannot be marked, is no fault', async (t) => {
  const driver = new FakeDriver({ state: READY, client: { sendSeen: async () => { throw new Error('no such chat') } } })
  const { app, url } = await fakeServer(t, { driver, env: { ALLOW_PRIVATE_URLS: 'true' } })
  const receiver = await Receiver.listen(t)
  const bot = await Bot.create(url, 's1')
  await bot.post('start-session', { webhook: receiver.url })
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: 'a@c.us', t: 1 })
  await receiver.receives('onmessage', ({ id }) => id === 'm1')
  driver.page.listeners?.onmessage({ id: 'm2', type: 'chat', from: 'b@c.us', t: 1 })
  await bot.post('close-session')
  await receiver.receives('onmessage', ({ id }) => id === 'm2')
  await receiver.receives('closesession')
  await new Promise((resolve) => setTimeout(resolve, 500))
  t.equal((await bot.get('status-session')).status, 200)
  t.equal((await app.eventLog.after('s1', 0, 1000)).filter(({ event }) => event === 'onmessage').length, 2)
})
