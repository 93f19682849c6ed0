import { randomBytes } from 'node:crypto'
import t from 'tap'
import { Bot, request } from '../support/bot.js'
import { CAIO } from '../support/conversation.js'
import { sandboxServer } from '../support/sandbox-server.js'

t.test('files that WhatsApp has no more, or that come slowly', { timeout: 240_000 }, async (t) => {
  const { url } = await sandboxServer(t, { env: { AUTO_DOWNLOAD_TIMEOUT: '4', MEDIA_TIMEOUT: '5' } })
  const [ana, ben] = [await Bot.create(url, 'ana'), await Bot.create(url, 'ben')]
  for (const [bot, phone] of [[ana, '15550002101'], [ben, '15550002102']] as const) {
    await bot.connect(phone)
    await bot.listen(t)
  }
  const breaks = async (kind: string, more = {}) => t.equal((await ana.phone('faults', { kind, ...more })).status, 200)
  const mend = async () => await request(`${url}/sandbox/ana/faults`, 'DELETE')
  const write = async (message: object, bot = ana) => (await bot.phone('messages', { from: CAIO, ...message })).body['id'] as string
  const writeFile = async (bytes: Buffer, bot = ana) => await write({ data: bytes.toString('base64'), mimetype: 'image/png' }, bot)
  const received = async (id: string, bot = ana) => await bot.receives('onmessage', (message) => message['id'] === id, 40_000)
  const isAfter = (later: string, earlier: string) => {
    const ids = ana.events.map(({ data }) => data['id'])
    return ids.indexOf(later) > ids.indexOf(earlier)
  }

  await t.test('the phone uploads it again: the event has it', async (t) => {
    await breaks('media-expired')
    const bytes = randomBytes(3_000)
    const event = await received(await writeFile(bytes))
    t.equal(event['body'], bytes.toString('base64'))
    t.equal(event['mediaError'], undefined)
    await mend()
  })

  await t.test('the phone has it no more: the event says so at once, in its order, and so does a download', async (t) => {
    await breaks('media-gone')
    const [gone, text] = [await writeFile(randomBytes(3_001)), await write({ body: 'after the lost one' })]
    await received(text)
    t.match(await received(gone), { type: 'image', mediaError: /^WhatsApp has no such file any more/ })
    t.ok(isAfter(text, gone))
    for (const reply of [await ana.get(`get-media-by-message/${gone}`), await ana.post('download-media', { messageId: gone })]) {
      t.match(reply, { status: 400, body: { status: 'error', code: 'APP_MEDIA_GONE', message: /^Decrypt file error: .* nor does the phone/ } })
    }
    await mend()
  })

  await t.test('the phone does not answer: event and download end at their deadlines', async (t) => {
    await breaks('media-unanswered')
    const [silent, text] = [await writeFile(randomBytes(3_002)), await write({ body: 'after the silent one' })]
    const elsewhere = await write({ body: 'to somebody else' }, ben)
    await received(elsewhere, ben)
    t.match(await received(silent), { mediaError: 'the file was not loaded within 4 s' })
    await received(text)
    t.ok(isAfter(text, silent))
    t.match(await ana.post('download-media', { messageId: silent }), { status: 504, body: { code: 'APP_CALL_TIMEOUT' } })
    await mend()
  })

  await t.test('slow, but in time: the event has it', async (t) => {
    await breaks('media-slow', { ms: 2_000 })
    const bytes = randomBytes(3_003)
    t.equal((await received(await writeFile(bytes)))['body'], bytes.toString('base64'))
    await mend()
  })

  await t.test('too slow: only that file fails, and it can be loaded later', async (t) => {
    const bytes = randomBytes(3_004)
    await breaks('media-slow', { ms: 8_000 })
    const slow = await writeFile(bytes)
    t.match(await received(slow), { mediaError: 'the file was not loaded within 4 s' })
    await breaks('media-slow', { ms: 8_000, messageId: slow })
    const other = randomBytes(3_005)
    t.equal((await received(await writeFile(other)))['body'], other.toString('base64'))
    await mend()
    t.ok((await ana.post('download-media?format=binary', { messageId: slow })).bytes.equals(bytes))
  })

  await t.test('bad input: no such message, or one without a file', async (t) => {
    t.match(await ana.phone('faults', { kind: 'media-gone', messageId: 'false_1@c.us_3EB0' }), { status: 404, body: { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' } })
    const text = await write({ body: 'no file' })
    t.match(await ana.phone('faults', { kind: 'media-slow', messageId: text }), { status: 404 })
    t.match(await ana.phone('faults', { kind: 'media-gone', messageId: '' }), { status: 400, body: { message: /messageId/ } })
  })
})
