import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { tempDir } from '../helper.js'
import { Bot, request } from '../support/bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const WA_JS = new URL('../../node_modules/@wppconnect/wa-js/dist/wppconnect-wa.js', import.meta.url)
const CAIO = '5511999990000'

async function connected (t: Test, env: Record<string, string> = {}) {
  const server = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', ...env } })
  const bot = await Bot.create(server.url, 'main')
  await bot.connect()
  await bot.listen(t)
  const reasons = () => bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => `${data.to} ${data.reason}`)
  return { ...server, bot, reasons }
}

t.test('a page that loads itself again: what came meanwhile is emitted first, in order', async (t) => {
  const { bot, reasons } = await connected(t)
  await bot.phone('messages', { from: CAIO, body: 'before' })
  await bot.hears('onmessage', ({ body }) => body === 'before')
  await bot.phone('faults', { kind: 'slow-load', ms: 3000 })
  await bot.phone('faults', { kind: 'reload' })
  await until('the reload', () => reasons().includes('INITIALIZING reloaded'))
  for (const body of ['one', 'two', 'three']) await bot.phone('messages', { from: CAIO, body })
  await bot.reaches('CONNECTED', 30_000)
  await bot.phone('messages', { from: CAIO, body: 'after' })
  await bot.hears('onmessage', ({ body }) => body === 'after')
  const messages = bot.events.filter(({ name }) => name === 'onmessage').map(({ data }) => data)
  t.strictSame(messages.map(({ body }) => body), ['before', 'one', 'two', 'three', 'after'])
  t.ok(messages.every(({ id, sender }) => /^false_/.test(id) && sender), 'each with its id and its sender')
  t.strictSame(reasons(), ['INITIALIZING reloaded', 'CONNECTED reconnected'])
})

t.test('a logout by the phone whose page takes long to load is one nevertheless', async (t) => {
  const { bot } = await connected(t, { CALL_TIMEOUT: '3' })
  await bot.phone('faults', { kind: 'slow-load', ms: 8000 })
  await bot.phone('unlink')
  t.match(await bot.reaches('CLOSED', 10_000), { reason: 'unlinked' })
})

t.test('logout-session ends although the page says nothing of it', async (t) => {
  const { bot } = await connected(t)
  await bot.phone('faults', { kind: 'slow-load', ms: 5000 })
  const started = Date.now()
  t.match(await bot.post('logout-session'), { status: 200, body: { status: true } })
  t.ok(Date.now() - started < 20_000)
  t.match(await bot.status(), { status: 'CLOSED', reason: 'logged_out' })
})

t.test('another tab of the same browser takes the login, and the session takes it back', async (t) => {
  const { app, bot, reasons } = await connected(t)
  const { page } = app.sessions.page('main')!
  const tab = await page.browser().newPage()
  await tab.goto('https://web.whatsapp.com/')
  await until('the loss', () => reasons().includes('INITIALIZING conflict'))
  await bot.reaches('CONNECTED', 30_000)
  t.strictSame(reasons(), ['INITIALIZING conflict', 'CONNECTED reconnected'])
  t.equal(await tab.evaluate("importNamespace('WAWebBrokerGlobalAppState').default.takeOver"), true, 'now the other tab has lost it')
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'still here' })).status, 201)
})

t.test('another client that insists gets the login', async (t) => {
  const { bot, url } = await connected(t)
  await bot.phone('faults', { kind: 'conflict', ms: 120_000 })
  t.match(await bot.reaches('CLOSED', 60_000), { reason: 'conflict', detail: /in use elsewhere/ })
  await request(`${url}/sandbox/main/faults`, 'DELETE')
  t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED' })
})

t.test('a QR that has run out is replaced, never shown dead', async (t) => {
  const { url } = await sandboxServer(t, { env: { SANDBOX_QR_PERIOD: '1', QR_TIMEOUT: '60' } })
  const bot = await Bot.create(url, 'waiting')
  await bot.post('start-session', { waitQrCode: true })
  const seen = new Set<string>()
  await until('more QRs than one life of the page has', async () => {
    const { urlcode } = await bot.status()
    if (urlcode) seen.add(urlcode)
    return seen.size > 7
  }, 30_000)
  t.equal((await bot.phone('scan')).status, 200)
  await bot.reaches('CONNECTED')
})

t.test('a pairing code that WhatsApp refuses is asked for once', async (t) => {
  const { url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'paired')
  await bot.post('start-session', { waitQrCode: true })
  await bot.phone('faults', { kind: 'code-refused' })
  await bot.post('close-session')
  const started = Date.now()
  const { status, body } = await bot.post('start-session', { waitQrCode: true, phone: '15550007000' })
  t.equal(status, 500)
  t.match(body, { code: 'APP_SESSION_START_FAILED', message: /code_refused.*rate-overlimit/ })
  t.match(await bot.status(), { status: 'CLOSED', reason: 'code_refused' })
  t.ok(Date.now() - started < 30_000)
  await request(`${url}/sandbox/paired/faults`, 'DELETE')
  t.match((await bot.post('start-session', { waitQrCode: true, phone: '15550007000' })).body, { status: 'phoneCode' })
})

t.test('GET capabilities: what the page offers', async (t) => {
  const { bot } = await connected(t)
  const { status, body } = await bot.get('capabilities')
  t.equal(status, 200)
  t.match(body, { session: 'main', page: /^2\./, waJs: '4.6.0', checkedAt: /^\d{4}-/, checked: Number, families: { messages: { complete: true, missing: [] } } })
  t.ok(body.checked > 200)
  t.match(body, { complete: true, missing: [] })
  t.notOk('missing' in await bot.status())
  await bot.post('close-session')
  t.match(await bot.get('capabilities'), { status: 404, body: { status: 'Disconnected' } })
})

t.test('a newer build of wa-js by its path', async (t) => {
  const path = join(tempDir(t), 'wa-js.js')
  writeFileSync(path, readFileSync(WA_JS, 'utf8').replace('t.version="4.6.0"', 't.version="4.7.0-next"'))
  const { bot } = await connected(t, { WA_JS_PATH: path })
  t.match((await bot.get('capabilities')).body, { waJs: '4.7.0-next', families: { messages: { complete: true } } })
})

t.test('a name that WhatsApp Web no longer has disables what needs it, and nothing else', async (t) => {
  const { url } = await sandboxServer(t, { expectedMissing: [/.*/] })
  const bot = await Bot.create(url, 'main')
  await request(`${url}/sandbox/main/page`, 'PUT', { missing: ['WAWebQueryProductCollections', 'WAWebSetPinChatAction'], renamed: { WAWebBroadcastGone: 'x' } })
  await bot.connect()
  const { body } = await bot.get('capabilities')
  t.match(body, { complete: false, missing: ['WAWebQueryProductCollections.default', 'whatsapp.functions.setPin'] })
  t.match(body.families, { catalog: { missing: ['WAWebQueryProductCollections.default'] }, chats: { missing: ['whatsapp.functions.setPin'] }, messages: { complete: true }, events: { complete: true } })
  t.match(await bot.status(), { status: 'CONNECTED', missing: body.missing })
  t.match(await request(`${url}/metrics`), { status: 200 })
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'hello' })).status, 201)
  t.match(await bot.post('pin-chat', { phone: '15550000001', state: 'true' }), { status: 501, body: { code: 'APP_CAPABILITY_MISSING', message: /setPin/ } })
})

t.test('modules that register half a minute after the load', async (t) => {
  const { url } = await sandboxServer(t, { env: { START_TIMEOUT: '120' }, expectedMissing: [/.*/] })
  const bot = await Bot.create(url, 'main')
  await request(`${url}/sandbox/main/page`, 'PUT', { lateModules: 30_000, batches: 3 })
  await bot.post('start-session')
  t.match(await bot.status(), { status: 'INITIALIZING' })
  await bot.reaches('QRCODE', 110_000)
  await bot.phone('scan')
  await bot.reaches('CONNECTED', 60_000)
  t.match((await bot.get('capabilities')).body, { families: { messages: { complete: true }, events: { complete: true } } })
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'hello' })).status, 201)
})

t.test('a page whose core wa-js does not find', async (t) => {
  const { app, url } = await sandboxServer(t, { expectedMissing: [/.*/] })
  const bot = await Bot.create(url, 'main')
  await request(`${url}/sandbox/main/page`, 'PUT', { missing: ['WAWebChatCollection', 'WAWebStreamModel'] })
  await bot.post('start-session')
  t.match(await bot.reaches('CLOSED', 110_000), { reason: 'page_not_understood', detail: /WhatsApp Web has changed.*ChatStore.*Stream/ })
  t.strictSame(await app.launcher.processes('main'), [])
  await request(`${url}/sandbox/main/page`, 'DELETE')
  t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'qrcode' }, 'once the page is known again')
})
