import t from 'tap'
import { Bot } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

t.test('a QR that nobody scans closes the session', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { QR_TIMEOUT: '6' } })
  const bot = await Bot.create(url, 'nobody')
  await bot.listen(t)
  await bot.post('start-session')
  const { urlcode } = await bot.reaches('QRCODE')
  t.match(await bot.reaches('CLOSED'), { reason: 'qr_timeout', qrcode: null, urlcode: undefined })
  t.match((await bot.get('qrcode-session')).body, { status: 'CLOSED', message: 'QRCode is not available...' }, 'no stale QR')
  t.strictSame(await app.launcher.processes('nobody'), [], 'no browser is left')
  t.match(await bot.receives('status-find', ({ status }) => status === 'autocloseCalled'), { session: 'nobody' })

  const again = (await bot.post('start-session', { waitQrCode: true })).body
  t.equal(again.status, 'qrcode')
  t.not(again.urlcode, urlcode, 'a new start shows a new QR')
})

t.test('a pairing code links the session too', async (t) => {
  const { url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'paired')
  const started = (await bot.post('start-session', { waitQrCode: true, phone: '+1 555 000 7000' })).body
  t.match(started, { status: 'phoneCode', phone: '15550007000', phoneCode: /^[A-Z0-9]{8}$/ })
  t.match(await bot.status(), { status: 'PHONECODE', phoneCode: started.phoneCode, phone: '15550007000', qrcode: null })
  t.match((await bot.get('qrcode-session')).body, { status: 'PHONECODE', message: 'QRCode is not available...' })
  t.equal((await bot.phone('scan')).status, 200)
  await bot.reaches('CONNECTED')
  t.equal((await bot.get('get-phone-number')).body.response, '15550007000@c.us')
})
