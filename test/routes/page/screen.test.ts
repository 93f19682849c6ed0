import { PNG } from 'pngjs'
import t from 'tap'
import { Bot } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

t.test('pictures of the page', async (t) => {
  const { url } = await sandboxServer(t)
  const ana = await Bot.create(url, 'ana')

  await t.test('GET take-screenshot, error: without a page there is no picture of it', async (t) => {
    t.match(await ana.get('take-screenshot'), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
  })

  await t.test('GET take-screenshot: what the page shows, while it waits for a scan and when it is connected', async (t) => {
    await ana.post('start-session', { waitQrCode: true })
    const waiting = await ana.get('take-screenshot')
    t.match(waiting, { status: 200, type: /json/ })
    const before = PNG.sync.read(Buffer.from(JSON.parse(waiting.bytes.toString()), 'base64'))
    await ana.phone('scan')
    await ana.reaches('CONNECTED')
    const reply = await ana.get('take-screenshot?format=png')
    t.match(reply, { status: 200, type: 'image/png' })
    const after = PNG.sync.read(reply.bytes)
    t.strictSame([before.width, before.height, after.width, after.height], [1280, 800, 1280, 800])
    t.notOk(before.data.equals(after.data), 'the chats in place of the QR')
  })

  await t.test('GET take-screenshot, bad input: a format that is none', async (t) => {
    t.match(await ana.get('take-screenshot?format=gif'), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /querystring\/format/ } })
  })
})
