import t from 'tap'
import { Browsers, chats, decodeQr, signOut } from './browsers.js'
import { until, untilPage } from '../support/until.js'

t.test('a session is linked, stays so, and is unlinked', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t, { qrPeriod: 1000 })
  const { sandbox } = browsers
  let opened = await browsers.start('main')

  await t.test('the QR on the screen is the one that is emitted, and is replaced in time', async (t) => {
    const first = await until('a QR', () => opened.qrs[0])
    t.equal(decodeQr(first.base64), first.urlcode)
    const second = await until('the next QR', () => opened.qrs[1])
    t.not(second.urlcode, first.urlcode)
    t.equal(decodeQr(second.base64), second.urlcode)
    t.match(first.urlcode, /^2@[\w+/=]+,[\w+/=]+,[\w+/=]+,[\w+/=]+$/)
    t.match(sandbox.sessions(), [{ session: 'main', phone: null, shows: 'qr' }])
    t.equal(await opened.client.isAuthenticated(), false)
  })

  await t.test('the phone scans it', async (t) => {
    const phone = await sandbox.scan('main')
    t.match(phone, /^1555\d{7}$/)
    await chats(opened.client)
    t.equal(await opened.client.isAuthenticated(), true)
    t.equal(await opened.client.getWid(), `${phone}@c.us`)
    t.match(sandbox.sessions(), [{ session: 'main', phone, device: 'Linux', shows: 'chats' }])
    await t.rejects(sandbox.scan('main'), { code: 'APP_SANDBOX_NO_QR', statusCode: 409 })
  })

  await t.test('the login outlives a kill of the browser', async (t) => {
    const linked = sandbox.phoneOf('main')
    browsers.kill('main')
    opened = await browsers.start('main')
    await chats(opened.client)
    t.equal(await opened.client.getWid(), `${linked}@c.us`)
    t.equal(opened.qrs.length, 0)
  })

  await t.test('after a logout a QR shows again, and the session gets the same number', async (t) => {
    const linked = sandbox.phoneOf('main')
    await signOut(opened.client)
    await until('a QR', () => opened.qrs.length > 0)
    t.match(sandbox.sessions(), [{ session: 'main', phone: null, shows: 'qr' }])
    t.equal(await sandbox.scan('main'), linked)
  })

  await t.test('the login outlives a kill at the moment when the link is reported', async (t) => {
    browsers.kill('main')
    opened = await browsers.start('main')
    await chats(opened.client)
    t.equal(opened.qrs.length, 0)
  })

  await t.test('the phone unlinks it', async (t) => {
    opened.qrs.length = 0
    sandbox.unlink('main')
    await until('a QR', () => opened.qrs.length > 0)
    t.equal(await opened.client.isAuthenticated(), false)
    t.throws(() => sandbox.unlink('main'), { code: 'APP_SANDBOX_NOT_LINKED' })
  })

  await t.test('the phone unlinks it while the browser is closed', async (t) => {
    await sandbox.scan('main')
    browsers.kill('main')
    await until('the page to be gone', () => sandbox.sessions()[0]?.shows === 'closed')
    sandbox.unlink('main')
    opened = await browsers.start('main')
    await until('a QR', () => opened.qrs.length > 0)
  })

  await t.test('a QR that nobody scans gets old, and is reloaded when somebody looks', async (t) => {
    await until('the old QR to be taken away', () => sandbox.sessions()[0]?.shows === 'loading', 60_000)
    await untilPage('the page to know it', async () => String(await opened.client.getConnectionState()) === 'UNPAIRED_IDLE')
    const before = opened.qrs.length
    await opened.client.getQrCode()
    await until('a new QR', () => opened.qrs.length > before)
    t.equal(sandbox.sessions()[0]?.shows, 'qr')
    browsers.kill('main')
  })
})

t.test('a session is linked with a pairing code', { timeout: 60_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const { client, codes } = await browsers.start('code', { phoneNumber: '5511999990007' })
  const code = await until('a code', () => codes[0])
  t.match(code, /^[1-9A-Z]{8}$/)
  t.match(browsers.sandbox.sessions(), [{ shows: 'code' }])
  t.equal(await client.page.$eval('[data-link-code]', (element) => element.getAttribute('data-link-code')), code)
  await t.rejects(browsers.sandbox.scan('code', { phone: '5511999990008' }), { code: 'APP_SANDBOX_WRONG_PHONE' })
  t.equal(await browsers.sandbox.scan('code'), '5511999990007')
  await chats(client)
  t.equal(await client.getWid(), '5511999990007@c.us')
  t.match(browsers.sandbox.sessions(), [{ device: 'Linux' }])
})
