import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request } from '../../support/bot.js'
import { MediaGate } from '../../support/media-gate.js'
import { Receiver } from '../../support/receiver.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { CAIO } from '../../support/conversation.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1024 * 1024

const FILES: Record<string, { mimetype: string, type: string, filename?: string, size: number }> = {
  picture: { mimetype: 'image/png', type: 'image', size: 5_000 },
  voice: { mimetype: 'audio/ogg; codecs=opus', type: 'ptt', size: 4_001 },
  document: { mimetype: 'application/pdf', type: 'document', filename: 'bill.pdf', size: MEGABYTE },
  sticker: { mimetype: 'image/webp', type: 'sticker', size: 3_002 }
}

t.test('the file of a message goes out with its event', { timeout: 240_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { AUTO_DOWNLOAD_MAX_SIZE: '1' } })
  const gate = new MediaGate(app)
  const bot = await Bot.create(url, 'ana')
  const receiver = await Receiver.listen(t)
  await bot.connect('15550002001')
  await bot.post('start-session', { webhook: receiver.url })
  await bot.listen(t)
  await bot.listen(t, { filter: 'onmessage' })
  const kept = () => readdirSync(join(app.config.DATA_DIR, 'event-files'))
  const send = async (message: object): Promise<string> => (await bot.phone('messages', { from: CAIO, ...message })).body['id']
  const received = async (id: string) => await bot.receives('onmessage', (message) => String(message['id']).endsWith(id), 40_000)
  const sendFile = async (bytes: Buffer, { mimetype, type, filename } = FILES['picture']!) =>
    await send({ data: bytes.toString('base64'), mimetype, type, ...(filename && { filename }), caption: type === 'image' ? 'look' : undefined })

  for (const [kind, file] of Object.entries(FILES)) {
    await t.test(`a ${kind} is in the body, byte for byte`, async (t) => {
      const bytes = randomBytes(file.size)
      const event = await received(await sendFile(bytes, file))
      t.ok(event['body'] === bytes.toString('base64'), 'bare base64')
      t.match(event, { type: file.type, mimetype: file.mimetype, session: 'ana', mediaError: undefined, fileUrl: undefined })
      if (file.filename) t.equal(event['filename'], file.filename)
      t.strictSame((await receiver.receives('onmessage', ({ id }) => id === event['id'])).event, event, 'the webhook gets the same')
    })
  }

  await t.test('each file was loaded once, for all who listen', async (t) => {
    await until('both streams to have all', () => bot.events.filter(({ name }) => name === 'onmessage').length === 2 * Object.keys(FILES).length)
    t.equal(gate.loads, Object.keys(FILES).length)
    t.equal(kept().length, Object.keys(FILES).length)
  })

  await t.test('a file that is too large for the body comes as a link', async (t) => {
    const bytes = randomBytes(MEGABYTE + 1)
    const event = await received(await sendFile(bytes, FILES['document']))
    t.not(event['body'], bytes.toString('base64'))
    t.ok((await request(event['fileUrl'])).bytes.equals(bytes))
  })

  await t.test('what comes after a slow file waits for it', async (t) => {
    const release = gate.hold()
    const bytes = randomBytes(2_000)
    const slow = await sendFile(bytes)
    const text = await send({ body: 'after the picture' })
    await until('both to be written down', async () => await app.eventLog.lastOffset('ana') > 0 && (await app.store.eventLog.pending()).length === 1)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    t.notOk(bot.events.some(({ data }) => String(data['id']).endsWith(slow) || String(data['id']).endsWith(text)), 'nobody has received either')
    release()
    t.equal((await received(slow))['body'], bytes.toString('base64'))
    await received(text)
    const ids = bot.events.map(({ data }) => String(data['id']))
    t.ok(ids.findIndex((id) => id.endsWith(slow)) < ids.findIndex((id) => id.endsWith(text)))
  })

  await t.test('with link, changed while the session is up, a signed link leads to the bytes', async (t) => {
    t.equal((await bot.post('start-session', { events: { autoDownload: 'link' } })).body['status'], 'CONNECTED')
    const bytes = randomBytes(7_000)
    const event = await received(await sendFile(bytes))
    t.not(event['body'], bytes.toString('base64'))
    t.ok(event['fileUrl'].startsWith(`${url.replace('127.0.0.1', 'localhost')}/files/`), 'an address of this server')
    const reply = await request(event['fileUrl'])
    t.match(reply, { status: 200, type: 'image/png' })
    t.ok(reply.bytes.equals(bytes))
    t.match((await receiver.receives('onmessage', ({ id }) => id === event['id'])).event, { fileUrl: /^http:/ })
    t.equal((await request(event['fileUrl'].replace(/signature=./, 'signature='))).status, 403)
    t.equal((await request(event['fileUrl'].replace(/expires=\d/, 'expires=9'))).status, 403)
  })

  await t.test('own files come along if webhooks receive own messages', async (t) => {
    const bytes = randomBytes(6_000)
    const own = async (caption: string) => {
      await bot.post('send-file', { phone: CAIO, base64: `data:application/pdf;base64,${bytes.toString('base64')}`, filename: 'a.pdf', message: caption })
      return await bot.receives('onselfmessage', (message) => message['caption'] === caption, 40_000)
    }
    await bot.post('start-session', { events: { onSelfMessage: false } })
    t.not((await own('for streams only'))['body'], bytes.toString('base64'))
    await bot.post('start-session', { events: { onSelfMessage: true } })
    t.equal((await own('for webhooks too'))['body'], bytes.toString('base64'))
    const { event } = await receiver.receives('onselfmessage')
    t.match(event, { caption: 'for webhooks too', body: bytes.toString('base64') })
  })

  await t.test('with off, nothing is loaded', async (t) => {
    await bot.post('start-session', { events: { autoDownload: false } })
    const before = { loads: gate.loads, kept: kept().length }
    const bytes = randomBytes(7_000)
    const event = await received(await sendFile(bytes))
    t.match(event, { type: 'image', mimetype: 'image/png', fileUrl: undefined, mediaError: undefined })
    t.not(event['body'], bytes.toString('base64'))
    t.strictSame({ loads: gate.loads, kept: kept().length }, before)
    await bot.post('start-session', { events: { autoDownload: true } })
  })

  await t.test('a file that WhatsApp has no longer: the event says so', async (t) => {
    const release = gate.hold()
    const lost = await sendFile(randomBytes(9_000))
    await until('the file to be asked for', async () => (await app.store.eventLog.pending()).length === 1)
    for (const name of readdirSync(join(app.config.DATA_DIR, 'sandbox-media'))) rmSync(join(app.config.DATA_DIR, 'sandbox-media', name))
    release()
    const event = await received(lost)
    t.match(event, { type: 'image', caption: 'look', mediaError: /^WhatsApp has no such file any more/, fileUrl: undefined })
  })

  await t.test('a message that is deleted while its file is loaded', async (t) => {
    const release = gate.hold()
    const id = await sendFile(randomBytes(9_000))
    await until('the file to be asked for', async () => (await app.store.eventLog.pending()).length === 1)
    await request(`${url}/sandbox/accounts/${CAIO}/revoke`, 'POST', { messageId: id })
    release()
    t.ok(await received(id), 'with its file or without')
  })

  await t.test('a session that comes back loads what it was about to load', async (t) => {
    const release = gate.hold()
    const bytes = randomBytes(9_000)
    const id = await sendFile(bytes)
    await until('the file to be asked for', async () => (await app.store.eventLog.pending()).length === 1)
    await bot.post('close-session')
    release()
    await bot.post('start-session')
    t.equal((await received(id))['body'], bytes.toString('base64'))
  })

  await t.test('nothing is left of a session that is cleared', async (t) => {
    t.not(kept().length, 0)
    await request(`${url}/api/ana/THISISMYSECURETOKEN/clear-session-data`, 'POST')
    await until('the files to be gone', () => kept().length === 0)
  })
})

t.test('a file that never comes: the event goes out at its deadline, and what follows it', { timeout: 120_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { AUTO_DOWNLOAD_TIMEOUT: '3' } })
  const release = new MediaGate(app).hold()
  t.teardown(release)
  const bot = await Bot.create(url, 'ana')
  await bot.connect('15550002001')
  await bot.listen(t)
  await bot.phone('messages', { from: CAIO, data: randomBytes(5_000).toString('base64'), mimetype: 'image/png' })
  await bot.phone('messages', { from: CAIO, body: 'and this' })
  t.match(await bot.receives('onmessage', ({ type }) => type === 'image', 40_000), { mediaError: 'the file was not loaded within 3 s', fileUrl: undefined })
  await bot.receives('onmessage', ({ body }) => body === 'and this')
})

t.test('a server that ends while it loads a file: the next one loads it, and emits the message once', { timeout: 120_000 }, async (t) => {
  const dataDir = tempDir(t)
  const first = await sandboxServer(t, { dataDir })
  t.teardown(new MediaGate(first.app).hold())
  const bot = await Bot.create(first.url, 'ana')
  await bot.connect('15550002001')
  const bytes = randomBytes(5_000)
  await bot.phone('messages', { from: CAIO, data: bytes.toString('base64'), mimetype: 'image/png' })
  await until('the file to be asked for', async () => (await first.app.store.eventLog.pending()).length === 1)
  const since = await first.app.eventLog.lastOffset('ana')
  await first.app.close()

  const next = await sandboxServer(t, { dataDir, env: { START_ALL_SESSIONS: 'true' } })
  await until('the file to be there', async () => (await next.app.store.eventLog.pending()).length === 0, 60_000)
  const emitted = (await next.app.eventLog.after('ana', 0)).filter(({ event }) => event === 'onmessage')
  t.equal(emitted.length, 1)
  t.equal(emitted[0]?.seq, since)
  t.match(await next.app.eventPayload(emitted[0]!), { body: bytes.toString('base64'), mediaError: undefined })
})
