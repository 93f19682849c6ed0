import t from 'tap'
import { Bot } from '../support/bot.js'
import { recordedMessages } from '../support/recorded-messages.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const [ANA, CAIO] = ['15550008301', '5511988887301'] as const

t.test('the page dies in the middle of a send', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  await bot.listen(t)
  const send = async (message: string) => await bot.post('send-message', { phone: CAIO, message })
  const file = async (caption: string) =>
    await bot.post('send-file-base64', { phone: CAIO, filename: 'a.txt', caption, base64: 'data:text/plain;base64,SGVsbG8=' })
  /** How often the cloud has a message with this text. */
  const had = (text: string) => app.sandbox.cloud.messages.of(CAIO).filter(({ content }) => JSON.stringify(content).includes(text)).length
  const emitted = async (text: string) => (await recordedMessages(app, 'ana')).filter(({ data }) => data['body'] === text || data['caption'] === text).length
  t.equal((await send('hello')).status, 201)

  for (const [cause, kind, work, count] of [
    ['crash-before', 'a text', send, 0],
    ['crash-after', 'a text', send, 1],
    ['crash-before', 'a file', file, 0],
    ['crash-after', 'a file', file, 1]
  ] as const) {
    await t.test(`${kind}, ${cause}: an error with the cause, and the session heals`, async (t) => {
      const text = `${kind} ${cause}`
      const changes = bot.events.length
      await bot.phone('faults', { kind: 'sends', cause })
      t.match(await work(text), {
        status: 404,
        body: {
          status: 'Disconnected',
          code: 'APP_SESSION_CLOSED_DURING_CALL',
          message: /^The WhatsApp session was closed while .+: page_crashed\. Whether that was done is unknown$/
        }
      })
      await until('the session to be back', () =>
        bot.events.slice(changes).find(({ name, data }) => name === 'status-changed' && data['to'] === 'CONNECTED'), 90_000)
      t.match(bot.events.slice(changes).find(({ data }) => data['to'] === 'CLOSED'), { data: { reason: 'page_crashed' } })
      t.match(await send(`after ${text}`), { status: 201 })
      await until('it to be emitted', async () => await emitted(`after ${text}`) === 1)
      t.equal(had(`after ${text}`), 1)
      t.equal(had(`"${text}"`), count, 'in the cloud')
      t.ok(await emitted(text) <= 1, 'emitted once at most')
      if (count === 1) await until('what the cloud has to be emitted', async () => await emitted(text) === 1)
    })
  }
})
