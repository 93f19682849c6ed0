import t from 'tap'
import { injectClient } from '../../support/inject-client.js'
import { readQr } from '../../support/read-qr.js'
import { until } from '../../support/until.js'

t.test('the QR in each form', async t => {
  const { get, bring } = await injectClient(t)
  await bring('QRCODE')
  for (const path of ['qrcode-session', 'qrcode-session?format=png']) {
    const { status, type, bytes } = await get(path)
    t.equal(status, 200)
    t.equal(type, 'image/png')
    t.strictSame(readQr(bytes), { text: 'code-1', width: 500, height: 500 })
  }
  t.match(await get('qrcode-session?format=svg'), { status: 200, type: /^image\/svg\+xml/, body: /^<svg / })
  t.match(await get('qrcode-session?format=text'), { status: 200, type: /^text\/plain/, body: /[▀▄█]/ })
  t.match(await get('qrcode-session?format=raw'), { status: 200, type: /^text\/plain/, body: 'code-1' })
  t.match(await get('qrcode-session?format=json'), { status: 200, type: /json/, body: { status: 'QRCODE', qrcode: /^data:image\/png;base64,/, urlcode: 'code-1', session: 's1' } })
  t.equal((await get('qrcode-session?format=gif')).status, 400)
})

t.test('a picture is not to be kept: it changes', async t => {
  const { app, get, bring, driver } = await injectClient(t)
  await bring('QRCODE')
  t.equal((await get('qrcode-session?format=raw')).body, 'code-1')
  driver.page.state = { ...driver.page.state, urlcode: 'code-2' }
  await until('the new code', () => app.sessions.get('s1')?.urlcode === 'code-2')
  t.equal((await get('qrcode-session?format=raw')).body, 'code-2')
  t.equal(readQr((await get('qrcode-session')).bytes).text, 'code-2')
})

t.test('where there is none, each form says so in JSON', async t => {
  const { get, bring } = await injectClient(t)
  await bring('CONNECTED')
  for (const format of ['png', 'svg', 'text', 'raw', 'json']) {
    t.match(await get(`qrcode-session?format=${format}`), { status: 200, type: /json/, body: { status: 'CONNECTED', message: 'QRCode is not available...' } }, format)
  }
})
