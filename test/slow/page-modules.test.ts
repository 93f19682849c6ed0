import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot, request } from '../support/bot.js'
import { connected } from '../support/connected-bot.js'
import { sandboxServer } from '../support/sandbox-server.js'

const WA_JS = new URL('../../node_modules/@wppconnect/wa-js/dist/wppconnect-wa.js', import.meta.url)

// They wait more than they work.
t.jobs = 5

t.test('GET capabilities: what the page offers', async (t) => {
  const { bot } = await connected(t)
  const { status, body } = await bot.get('capabilities')
  t.equal(status, 200)
  t.match(body, { session: 'main', page: /^2\./, waJs: '4.6.0', checkedAt: /^\d{4}-/, checked: Number, source: 'latest', hooksMissing: [], families: { messages: { complete: true, missing: [] } } })
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
  t.match(body.families, { collections: { missing: ['WAWebQueryProductCollections.default'] }, pinning: { missing: ['whatsapp.functions.setPin'] }, catalog: { complete: true }, chats: { complete: true }, messages: { complete: true }, events: { complete: true } })
  t.match(await bot.status(), { status: 'CONNECTED', missing: body.missing })
  const metrics = String((await request(`${url}/metrics`)).bytes)
  t.match(metrics, /zapserver_capability_missing_sessions\{capability="pinning",app="wppconnect-server"\} 1\n/)
  t.match(metrics, /zapserver_page_sessions\{version="2[^"]+",source="latest",app="wppconnect-server"\} 1\n/)
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'hello' })).status, 201)
  t.match(await bot.post('pin-chat', { phone: '15550000001', state: 'true' }), { status: 501, body: { code: 'APP_CAPABILITY_MISSING', message: 'WhatsApp Web cannot pin chat: it does not offer whatsapp.functions.setPin' } })
  t.match(await bot.get('get-collections?phone=15550000001'), { status: 501, body: { message: 'WhatsApp Web cannot get collections: it does not offer WAWebQueryProductCollections.default' } })
  t.match(await bot.post('pin-chat', { phone: 'nobody' }), { status: 400 }, 'what is wrong with the request comes first')
})

t.test('hooks of wa-js that were not set', async (t) => {
  const { url } = await sandboxServer(t, { expectedMissing: [/.*/] })
  const bot = await Bot.create(url, 'main')
  await request(`${url}/sandbox/main/page`, 'PUT', { missing: ['WAWebDBPollsUpsertVotes'] })
  await bot.connect()
  await bot.listen(t)
  const { body } = await bot.get('capabilities')
  t.match(body, { complete: false, hooksMissing: ['upsertVotes'], families: { events: { missing: ['hooks.upsertVotes'] }, polls: { complete: true } } })
  t.match(String((await request(`${url}/metrics`)).bytes), /zapserver_wa_js_reports_total\{kind="function",app="wppconnect-server"\} [1-9]/)
  await bot.receives('status-changed', ({ to, reason }) => to === 'CONNECTED' && reason === 'reconnected', 60_000)
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'hello' })).status, 201)
})

t.test('modules that register half a minute after the load', async (t) => {
  const { url } = await sandboxServer(t, { env: { START_TIMEOUT: '240' }, expectedMissing: [/.*/] })
  const bot = await Bot.create(url, 'main')
  await request(`${url}/sandbox/main/page`, 'PUT', { lateModules: 30_000, batches: 3 })
  await bot.post('start-session')
  t.match(await bot.status(), { status: 'INITIALIZING' })
  await bot.reaches('QRCODE', 220_000)
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
