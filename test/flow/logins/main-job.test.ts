import jsQr from 'jsqr'
import { PNG } from 'pngjs'
import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { until } from '../../support/until.js'

const ECHO = '15550000001'

function readQr (png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png)
  return jsQr.default(new Uint8ClampedArray(data), width, height)?.data
}

t.test('the main job: token, start, QR, scan, send, receive, close, start, logout', async (t) => {
  const { app, url } = await sandboxServer(t)
  const bot = new Bot(url, 'main')

  await t.test('POST generate-token: a token is minted', async (t) => {
    const { status, body } = await request(`${url}/api/main/THISISMYSECURETOKEN/generate-token`, 'POST')
    t.equal(status, 201)
    t.match(body, { status: 'success', session: 'main', token: String, full: `main:${body.token}` })
    bot.token = body.token
  })

  await t.test('POST start-session: the session walks from INITIALIZING to QRCODE', async (t) => {
    await bot.listen(t)
    const { status, body } = await bot.post('start-session')
    t.equal(status, 200)
    t.match(body, { status: 'CLOSED', qrcode: null, session: 'main' })
    t.equal((await bot.status()).status, 'INITIALIZING')
    await bot.reaches('QRCODE')
    t.match(bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => [data.from, data.to]), [['CLOSED', 'INITIALIZING'], ['INITIALIZING', 'QRCODE']])
    t.match(await bot.receives('qrcode'), { event: 'qrcode', session: 'main', qrcode: String, urlcode: String })
  })

  await t.test('GET qrcode-session: the picture of the QR says what urlcode says', async (t) => {
    const picture = await bot.get('qrcode-session')
    t.equal(picture.type, 'image/png')
    t.match(PNG.sync.read(picture.bytes), { width: 500, height: 500 })
    const { urlcode, qrcode } = await bot.status()
    t.equal(readQr(picture.bytes), urlcode)
    t.equal(readQr(Buffer.from(qrcode.split(',')[1], 'base64')), urlcode)
    t.equal((await bot.get('qrcode-session?format=raw')).bytes.toString(), urlcode)
    t.match((await bot.get('qrcode-session?format=json')).body, { status: 'QRCODE', urlcode, qrcode: /^data:image\/png;base64,/ })
  })

  await t.test('GET status-session: a scan connects it, and no stale QR is left', async (t) => {
    t.equal((await bot.phone('scan')).status, 200)
    t.match(await bot.reaches('CONNECTED'), { reason: 'ready', qrcode: null, urlcode: undefined })
    t.match((await bot.get('qrcode-session')).body, { status: 'CONNECTED', message: 'QRCode is not available...' })
    t.match((await bot.get('check-connection-session')).body, { status: true, message: 'Connected' })
    t.equal((await bot.phone('scan')).status, 409, 'there is nothing left to scan')
  })

  await t.test('POST send-message: a text goes out, is seen by the other side, comes back, and is acknowledged', async (t) => {
    await bot.listen(t)
    const { status, body } = await bot.post('send-message', { phone: ECHO, message: 'hello there' })
    t.equal(status, 201)
    const [message] = body.response
    t.match(message, { to: '15550000001@c.us', body: 'hello there', fromMe: true })
    const seen = await request(`${url}/sandbox/accounts/${ECHO}/messages`)
    t.match(seen.body.messages.find(({ body }: { body: string }) => body === 'hello there'), { body: 'hello there' }, 'the cloud has it')
    t.match(await bot.receives('onmessage'), { event: 'onmessage', session: 'main', body: 'hello there', phone: ECHO, type: 'chat' })
    for (const ack of [1, 2, 3]) await bot.receives('onack', (data) => data.ack === ack && data.id._serialized === message.id)
  })

  await t.test('GET take-screenshot: a picture of the page', async (t) => {
    const { type, bytes } = await bot.get('take-screenshot?format=png')
    t.equal(type, 'image/png')
    t.match(PNG.sync.read(bytes), { width: 1280, height: 800 })
  })

  await t.test('POST close-session: closed and started again it is connected without a scan', async (t) => {
    t.match((await bot.post('close-session')).body, { status: true, message: 'Session successfully closed' })
    t.match(await bot.status(), { status: 'CLOSED', reason: 'requested' })
    t.strictSame(await app.launcher.processes('main'), [])
    t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED', qrcode: null })
  })

  await t.test('POST logout-session: after it a start shows a QR again', async (t) => {
    t.match((await bot.post('logout-session')).body, { status: true, message: 'Session successfully closed' })
    t.match(await bot.status(), { status: 'CLOSED', reason: 'logged_out' })
    t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'qrcode', qrcode: String, urlcode: String })
  })

  await t.test('once everything is closed no browser is left', async (t) => {
    await bot.post('close-session')
    await until('the browser to be gone', async () => (await app.launcher.processes('main')).length === 0)
    t.strictSame(await app.launcher.processes('main'), [])
  })
})
