import t from 'tap'
import { VERSION } from '../../../src/shared/version.js'
import { injectClient, PAGES } from '../../support/inject-client.js'
import { readQr } from '../../support/read-qr.js'
import { reaches } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const { app, post, get, bring, driver, reset } = await injectClient(t, { env: { DEVICE_NAME: 'the server', POWERED_BY: 'it', ALLOW_PRIVATE_URLS: 'true' } })

t.test('a start answers at once, and goes on', async t => {
  await reset({ delay: 50 })
  const { status, body } = await post('start-session')
  t.equal(status, 200)
  t.strictSame({ ...body, message: typeof body.message }, { status: 'CLOSED', qrcode: null, message: 'string', version: VERSION, session: 's1' })
  t.equal(app.sessions.get('s1')?.status, 'INITIALIZING')
  t.match((await post('start-session')).body, { status: 'INITIALIZING', qrcode: null })
  await reaches(app.sessions, 'QRCODE')
})

t.test('chatWoot, which is not delivered yet, is answered with a note', async t => {
  const chatWoot = { baseURL: 'https://chat.example.com', token: 'x', account_id: 1, inbox_id: 2 }
  for (const state of [PAGES.CONNECTED, PAGES.QRCODE]) {
    for (const waitQrCode of [false, true]) {
      await reset({ state })
      const { status, body } = await post('start-session', { waitQrCode, chatWoot })
      t.match([status, body.notes], [200, [/^chatWoot: .*not delivered to Chatwoot yet/]])
      t.match((await post('start-session', { chatWoot })).body.notes, [/chatWoot/], 'also where the session is up already')
    }
  }
  for (const none of [undefined, null, '', false, {}]) {
    await reset({})
    t.notOk('notes' in (await post('start-session', { ...(none !== undefined && { chatWoot: none }) })).body, JSON.stringify(none))
  }
})

t.test('waiting for the QR', async t => {
  await reset({ delay: 50 })
  const [first, second] = await Promise.all([post('start-session', { waitQrCode: true }), post('start-session', { waitQrCode: true })])
  t.equal(first.status, 200)
  t.match(first.body, { status: 'qrcode', urlcode: 'code-1', session: 's1' })
  t.equal(readQr(Buffer.from(first.body.qrcode, 'base64')).text, 'code-1', 'bare base64')
  t.match(second.body, { status: 'qrcode', urlcode: 'code-1' }, 'one that comes while it starts waits with the first')
  t.equal(driver.opened.length, 1)
})

t.test('waiting for a pairing code', async t => {
  await reset({ state: PAGES.PHONECODE })
  const { body } = await post('start-session', { waitQrCode: true, phone: '+1 (555) 000-1234' })
  t.strictSame(body, { status: 'phoneCode', phone: '15550001234', phoneCode: 'ABCD1234', session: 's1' })
  t.equal(driver.page.options.phone, '15550001234', 'digits alone')
})

t.test('a pairing code that is asked for while a QR waits takes its place', async t => {
  await reset({ state: PAGES.QRCODE })
  await post('start-session', { waitQrCode: true })
  driver.options.state = PAGES.PHONECODE
  const { body } = await post('start-session', { waitQrCode: true, phone: '+1 (555) 000-1234' })
  t.strictSame(body, { status: 'phoneCode', phone: '15550001234', phoneCode: 'ABCD1234', session: 's1' })
  t.equal(driver.opened.length, 2)
  t.match((await post('start-session', { phone: '15550001234' })).body, { status: 'PHONECODE', phoneCode: 'ABCD1234' }, 'once more changes nothing')
  t.match((await post('start-session')).body, { status: 'PHONECODE' })
  t.equal(driver.opened.length, 2)
  t.match((await post('start-session', { waitQrCode: true, phone: '15550005678' })).body, { status: 'phoneCode', phone: '15550005678' }, 'nor is a code shown for another phone')
  t.equal(app.store.sessions.get('s1')?.desired, 'up')
})

t.test('waiting for a session that needs no QR', async t => {
  await reset({ state: PAGES.CONNECTED })
  t.match((await post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED', reason: 'ready', qrcode: null, session: 's1' })
})

t.test('waiting for a session that does not come up', async t => {
  await reset({ error: new Error('spawn chromium ENOENT') })
  const { status, body } = await post('start-session', { waitQrCode: true })
  t.equal(status, 500)
  t.match(body, { status: 'error', code: 'APP_SESSION_START_FAILED', message: 'Session s1 could not start (start_failed): spawn chromium ENOENT', session: 's1' })
  t.match((await get('status-session')).body, { status: 'CLOSED', reason: 'start_failed', detail: 'spawn chromium ENOENT' })
})

t.test('waiting for a session that is closed meanwhile', async t => {
  await reset({ delay: 20_000 })
  const waiting = post('start-session', { waitQrCode: true })
  await until('the opening', () => driver.opened.length > 0)
  await post('close-session')
  t.match(await waiting, { status: 200, body: { status: 'CLOSED', reason: 'requested', qrcode: null } })
})

t.test('a start while the session is being closed', async t => {
  for (const waitQrCode of [false, true]) {
    await reset({ closeDelay: 50 })
    await bring('QRCODE')
    driver.options.state = { ...PAGES.QRCODE, urlcode: 'code-2' }
    const [, { body }] = await Promise.all([post('close-session'), post('start-session', { waitQrCode })])
    t.match(body, waitQrCode ? { status: 'qrcode', urlcode: 'code-2' } : { status: 'CLOSED', qrcode: null, urlcode: undefined }, `no QR of the old browser, waitQrCode ${waitQrCode}`)
  }
})

t.test('what is kept for later starts', async t => {
  await reset()
  const proxy = { url: 'http://proxy.example:3128', username: 'bot', password: 'secret' }
  await post('start-session', { waitQrCode: true, phone: '15550001234', webhook: 'http://127.0.0.1:9/', deviceName: 'my bot', proxy, custom: { a: 1 } })
  const kept = { webhook: 'http://127.0.0.1:9/', deviceName: 'my bot', proxy, custom: { a: 1 } }
  t.strictSame(app.store.sessions.get('s1')?.options, kept, 'neither the number nor the wait')
  await post('close-session')
  await post('start-session')
  await until('a page', () => driver.pages.length === 2)
  t.match(driver.page.options, { deviceName: 'my bot', proxy, phone: undefined })
  t.strictSame(app.store.sessions.get('s1')?.options, kept)
  await post('close-session')
  await post('start-session', { webhook: '', proxy: null, phone: '' })
  t.strictSame(app.store.sessions.get('s1')?.options, { ...kept, webhook: '', proxy: null })
})

t.test("the names of the device: the session's, else the server's", async t => {
  await reset()
  await post('start-session', { waitQrCode: true })
  t.match(driver.page.options, { deviceName: 'the server', poweredBy: 'it' })
  await post('close-session')
  await post('start-session', { waitQrCode: true, deviceName: 'mine', poweredBy: 'me' })
  t.match(driver.page.options, { deviceName: 'mine', poweredBy: 'me' })
})
