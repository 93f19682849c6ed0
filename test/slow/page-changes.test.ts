import t from 'tap'
import { Bot, request } from '../support/bot.js'
import { connected } from '../support/connected-bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'
import { browserPage } from '../support/browser-page.js'

const CAIO = '5511999990000'

// They wait more than they work.
t.jobs = 4

t.test('a page that loads itself again: what came meanwhile is emitted first, in order', async (t) => {
  const { bot, reasons } = await connected(t)
  await bot.phone('messages', { from: CAIO, body: 'before' })
  await bot.receives('onmessage', ({ body }) => body === 'before')
  await bot.phone('faults', { kind: 'slow-load', ms: 3000 })
  await bot.phone('faults', { kind: 'reload' })
  await until('the reload', () => reasons().includes('INITIALIZING reloaded'))
  for (const body of ['one', 'two', 'three']) await bot.phone('messages', { from: CAIO, body })
  await bot.reaches('CONNECTED', 30_000)
  await bot.phone('messages', { from: CAIO, body: 'after' })
  await bot.receives('onmessage', ({ body }) => body === 'after')
  const messages = bot.events.filter(({ name }) => name === 'onmessage').map(({ data }) => data)
  t.strictSame(messages.map(({ body }) => body), ['before', 'one', 'two', 'three', 'after'])
  t.ok(messages.every(({ id, sender }) => /^false_/.test(id) && sender), 'each with its id and its sender')
  t.strictSame(reasons(), ['INITIALIZING reloaded', 'CONNECTED reconnected'])
})

t.test('a logout by the phone whose page takes long to load is one nevertheless', async (t) => {
  const { bot } = await connected(t, { CALL_TIMEOUT: '3' })
  await bot.phone('faults', { kind: 'slow-load', ms: 8000 })
  await bot.phone('unlink')
  t.match(await bot.reaches('CLOSED', 60_000), { reason: 'unlinked' })
})

t.test('logout-session ends although the page says nothing of it', async (t) => {
  const { bot } = await connected(t)
  await bot.phone('faults', { kind: 'slow-load', ms: 5000 })
  const started = Date.now()
  t.match(await bot.post('logout-session'), { status: 200, body: { status: true } })
  t.ok(Date.now() - started < 60_000)
  t.match(await bot.status(), { status: 'CLOSED', reason: 'logged_out' })
})

t.test('another tab of the same browser takes the login, and the session takes it back', async (t) => {
  const { app, bot, reasons } = await connected(t)
  const page = await browserPage(t, app, 'main')
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
  t.ok(Date.now() - started < 60_000)
  await request(`${url}/sandbox/paired/faults`, 'DELETE')
  t.match((await bot.post('start-session', { waitQrCode: true, phone: '15550007000' })).body, { status: 'phoneCode' })
})
