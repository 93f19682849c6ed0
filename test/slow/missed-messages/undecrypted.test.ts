import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { bodies, recordedMessage, recordedMessages } from '../../support/recorded-messages.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { until } from '../../support/until.js'

const [ANA, CAIO] = ['15550007101', '5511990000101'] as const

t.test('messages that cannot be decrypted when they arrive', { timeout: 400_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { MISSED_MESSAGE_CHECK_INTERVAL: '2', MAX_RESTARTS: '0' } })
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  const write = async (body: string, more = {}) => (await bot.phone('messages', { from: CAIO, body, ...more })).body['id'] as string
  const encrypt = async (count = 1, ms = 0) => await bot.phone('faults', { kind: 'ciphertext', count, ms })
  const decrypt = async () => await request(`${url}/sandbox/ana/faults`, 'DELETE')
  const recorded = async () => bodies(await recordedMessages(app, 'ana'))
  const health = async () => (await bot.get('health')).body['undecrypted']
  const pass = async (seconds: number) => t.equal((await request(`${url}/sandbox/clock`, 'PUT', { advance: seconds })).status, 200)
  const up = async () => {
    await bot.post('start-session', { waitQrCode: true })
    await bot.reaches('CONNECTED', 60_000)
  }
  await write('hello')
  await recordedMessage(app, 'ana', 'hello')

  await t.test('one is emitted when it can be read, once, and holds nothing up', async (t) => {
    const before = (await recorded()).length
    await encrypt(1, 3_000)
    const id = await write('secret')
    await write('plain')
    const { data } = await recordedMessage(app, 'ana', 'secret')
    t.match(data, { id, type: 'chat', fromMe: false, isNewMsg: true })
    t.strictSame((await recorded()).slice(before), ['plain', 'secret'])
  })

  await t.test('a file too, with its bytes', async (t) => {
    const before = (await recorded()).length
    await encrypt(1, 2_000)
    const bytes = Buffer.from('a document')
    await write('', { body: undefined, data: bytes.toString('base64'), mimetype: 'text/plain', filename: 'a.txt', type: 'document' })
    const [message] = await until('the file', async () => {
      const found = (await recordedMessages(app, 'ana')).slice(before)
      return found.length > 0 ? found : undefined
    }, 60_000)
    t.match(message, { data: { type: 'document', mimetype: 'text/plain', mediaError: undefined } })
    const { body } = await bot.post('download-media', { messageId: message?.id })
    t.equal(Buffer.from(body['base64'], 'base64').toString(), bytes.toString())
  })

  await t.test('meanwhile the health counts it', async (t) => {
    const sentAt = Math.floor(Date.now() / 1000)
    await encrypt()
    await write('waiting')
    const { since } = await until('it to be counted', async () => {
      const now = await health()
      return now.count === 1 ? now : undefined
    })
    t.ok(Math.abs(Date.parse(since) / 1000 - sentAt) < 60)
    t.notOk((await recorded()).includes('waiting'))
    await decrypt()
    await recordedMessage(app, 'ana', 'waiting')
    t.strictSame(await health(), { count: 0, since: null })
  })

  await t.test('readable after the page was loaded again', async (t) => {
    await encrypt()
    await write('over a reload')
    await until('it to be counted', async () => (await health()).count === 1)
    await pass(3_600)
    await bot.phone('faults', { kind: 'reload' })
    await bot.reaches('INITIALIZING', 60_000)
    await bot.reaches('CONNECTED', 60_000)
    await write('after the reload')
    await recordedMessage(app, 'ana', 'after the reload')
    await decrypt()
    await until('it to be emitted', async () => (await recorded()).some((body) => body.startsWith('over a reload')), 60_000)
    t.equal((await recorded()).filter((body) => body.startsWith('over a reload')).length, 1)
  })

  await t.test('readable while the session was down, long after it was sent', async (t) => {
    await encrypt()
    await write('while down')
    await until('it to be counted', async () => (await health()).count === 1)
    await bot.post('close-session')
    await pass(3_600)
    await decrypt()
    await up()
    await until('it to be emitted', async () => (await recorded()).some((body) => body.startsWith('while down')), 60_000)
    await write('the next')
    await recordedMessage(app, 'ana', 'the next')
    t.equal((await recorded()).filter((body) => body.startsWith('while down')).length, 1)
  })

  await t.test('one that nobody sends again is never emitted, and stays counted over a restart', async (t) => {
    const before = (await recorded()).length
    await encrypt()
    await write('never')
    await until('it to be counted', async () => (await health()).count === 1)
    await bot.post('close-session')
    await up()
    await write('the end')
    await recordedMessage(app, 'ana', 'the end')
    t.strictSame((await recorded()).slice(before), ['the end'])
    t.equal((await health()).count, 1)
  })

  t.notOk((await recordedMessages(app, 'ana')).some(({ data }) => data['type'] === 'ciphertext'))
})
