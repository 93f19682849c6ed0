import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot, request } from '../support/bot.js'
import { until } from '../support/until.js'
import { sandboxServer } from '../support/sandbox-server.js'

const CURRENT = '2.3000.1044096409'
const PIN_GONE = ['WAWebSetPinChatAction']

// They wait more than they work.
t.jobs = 3

type Stage = Awaited<ReturnType<typeof stage>>

async function stage (t: Parameters<typeof sandboxServer>[0], { env = {}, dataDir = tempDir(t) }: { env?: Record<string, string>, dataDir?: string } = {}) {
  const server = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', START_TIMEOUT: '120', ...env }, dataDir, expectedMissing: [/.*/] })
  const bot = await Bot.create(server.url, 'main')
  const setPage = async (page: object) => await request(`${server.url}/sandbox/main/page`, 'PUT', page)
  const metrics = async () => String((await request(`${server.url}/metrics`)).bytes)
  const stored = () => readdirSync(join(dataDir, 'sandbox-pages')).map((name) => name.replace('.json.gz', '')).sort()
  const reasons = () => bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => `${data.to} ${data.reason}`)
  const changes = () => bot.events.filter(({ name }) => name === 'capabilities-changed').map(({ data }) => data)
  return { ...server, bot, setPage, metrics, stored, reasons, changes, dataDir }
}

/** Links a session on today's page, which is kept then, and closes it. */
async function linked (t: Parameters<typeof sandboxServer>[0], env: Record<string, string> = {}): Promise<Stage> {
  const set = await stage(t, { env })
  await set.bot.connect()
  t.match((await set.bot.get('capabilities')).body, { complete: true, page: CURRENT, source: 'latest' })
  t.strictSame(set.stored(), [CURRENT], 'the page is kept')
  await set.bot.listen(t)
  await set.bot.post('close-session')
  return set
}

t.test('a new version that lacks a module: the last good page takes its place', async (t) => {
  const { bot, setPage, metrics, stored, reasons, changes } = await linked(t)
  await setPage({ missing: PIN_GONE })
  await bot.post('start-session')
  await until('the last good page', () => reasons().includes('CONNECTED last_good_page'), 120_000)
  t.match(reasons().slice(-3), ['CONNECTED ready', 'INITIALIZING last_good_page', 'CONNECTED last_good_page'])
  t.match(await bot.status(), { status: 'CONNECTED', reason: 'last_good_page' })
  await until('what it has again', () => changes().some(({ restored }) => restored.includes('pinning')), 60_000)
  t.match(changes(), [
    { source: 'latest', lost: ['pinning'], restored: [], missing: { pinning: ['whatsapp.functions.setPin'] } },
    { source: 'last-good', page: CURRENT, lost: [], restored: ['pinning'], missing: {} }
  ])
  t.match((await bot.get('capabilities')).body, { complete: true, page: CURRENT, source: 'last-good' })
  t.equal((await bot.post('send-message', { phone: '15550000001', message: 'hello' })).status, 201)
  t.equal((await bot.post('pin-chat', { phone: '15550000001', state: 'true' })).status, 200)
  t.match(await metrics(), /zapserver_page_replacements_total\{app="wppconnect-server"\} 1\n/)
  t.strictSame(stored(), [CURRENT], 'the worse page is not kept')

  await bot.post('close-session')
  await setPage({ missing: PIN_GONE, gone: [CURRENT] })
  await bot.post('start-session')
  await until('the page of today', async () => {
    const { status, body } = await bot.get('capabilities')
    return status === 200 && body.source === 'latest' && body.missing.includes('whatsapp.functions.setPin') && stored()[0] !== CURRENT
  }, 120_000)
  t.equal(stored().length, 1, 'the page whose files are gone is dropped, and the best that is left is kept')
  t.match(await bot.post('pin-chat', { phone: '15550000001', state: 'true' }), { status: 501, body: { code: 'APP_CAPABILITY_MISSING', message: /pin chat.*whatsapp\.functions\.setPin/ } })
})

t.test('a new version whose core is not found: the session starts with the last good page', async (t) => {
  const { bot, setPage } = await linked(t)
  await setPage({ missing: ['WAWebChatCollection', 'WAWebStreamModel'] })
  await bot.post('start-session')
  await bot.reaches('CONNECTED', 300_000)
  t.match(await bot.status(), { reason: 'last_good_page' })
  t.match((await bot.get('capabilities')).body, { complete: true, page: CURRENT, source: 'last-good' })
})

t.test('WHATSAPP_VERSION', async (t) => {
  const { bot, setPage, dataDir, app } = await linked(t)
  await setPage({ version: '2.3000.1049000000' })
  await bot.post('start-session')
  await bot.reaches('CONNECTED', 120_000)
  t.match((await bot.get('capabilities')).body, { complete: true, page: '2.3000.1049000000', source: 'latest' })
  await app.close()

  for (const [WHATSAPP_VERSION, page, source] of [[CURRENT, CURRENT, 'pinned'], ['last-good', '2.3000.1049000000', 'last-good']] as const) {
    const { bot, setPage, app } = await stage(t, { env: { WHATSAPP_VERSION }, dataDir })
    // The newest is another one; the files of this one are still there.
    await setPage({ version: '2.3000.1049000000' })
    await setPage({ version: '2.3000.1050000000' })
    await bot.post('start-session')
    await bot.reaches('CONNECTED', 120_000)
    t.match((await bot.get('capabilities')).body, { complete: true, page, source })
    await app.close()
  }

  const { bot: other } = await stage(t, { env: { WHATSAPP_VERSION: '2.3000.1' }, dataDir })
  await other.post('start-session')
  const { reason, detail } = await other.reaches('CLOSED', 60_000)
  t.equal(reason, 'start_failed')
  t.match(detail, /WHATSAPP_VERSION is 2\.3000\.1, and there is no page of that version\. There are: .*2\.3000\.1049000000/)
  t.ok(detail.includes(CURRENT))
})

t.test('a pinned version whose files are gone', async (t) => {
  const { dataDir, app, stored } = await linked(t)
  await app.close()
  const { bot, setPage } = await stage(t, { env: { WHATSAPP_VERSION: CURRENT }, dataDir })
  await setPage({ version: '2.3000.1049000000', gone: [CURRENT] })
  await bot.post('start-session')
  t.match(await bot.reaches('CLOSED', 120_000), { reason: 'start_failed', detail: `the files of WhatsApp Web ${CURRENT} are no longer there` })
  t.strictSame(stored(), [])
})
