import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Bot, request } from '../support/bot.js'
import { connected } from '../support/connected-bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const HOUR = 3_600_000

// They wait more than they work.
t.jobs = 2

t.test('what a person has to end is named, and over when it is ended', async (t) => {
  const { bot, reasons, url } = await connected(t)
  const kinds = { terms: 'terms', 'business-terms': 'terms', 'proxy-blocked': 'proxy_blocked', 'screen-locked': 'screen_locked' }
  for (const [kind, reason] of Object.entries(kinds)) {
    await bot.phone('faults', { kind })
    await bot.reaches('INITIALIZING', 60_000)
    t.match(await bot.status(), { reason, detail: /WhatsApp Web says/ }, kind)
    await request(`${url}/sandbox/main/faults`, 'DELETE')
    await bot.reaches('CONNECTED', 60_000)
  }
  t.strictSame(reasons().filter((text) => !text.startsWith('CONNECTED')), Object.values(kinds).map((reason) => `INITIALIZING ${reason}`))
})

t.test('a version that WhatsApp refuses, until it takes it', async (t) => {
  const { bot, url } = await connected(t)
  await bot.phone('faults', { kind: 'version-refused', ms: 500 })
  await until('the reason', async () => (await bot.status()).reason === 'version_refused', 60_000)
  await request(`${url}/sandbox/main/faults`, 'DELETE')
  await bot.reaches('CONNECTED', 90_000)
})

t.test('a ban, with its end', async (t) => {
  const { bot } = await connected(t)
  const before = Date.now()
  await bot.phone('faults', { kind: 'banned', ms: HOUR })
  t.match(await bot.reaches('CLOSED', 60_000), { reason: 'banned', detail: /banned.*code 101/ })
  const { body } = await bot.get('health')
  t.match(body, { healthy: false, reason: 'banned', until: String, action: String })
  const end = Date.parse(body.until)
  t.ok(end >= before + HOUR && end <= Date.now() + HOUR + 1_000, body.until)
})

t.test('a logout has its reason, and leaves no dead profile', async (t) => {
  const { app, bot } = await connected(t)
  const profile = join(app.config.DATA_DIR, 'profiles', 'main')
  t.ok(existsSync(profile))
  for (const [given, detail, action] of [['account_locked', /locked/, 'unlock_account'], ['history_sync_timeout', /phone did not send/, 'start_session'], ['lid_migration_state_discrepancy', /LID/, 'start_session']] as const) {
    await bot.phone('faults', { kind: 'logout', reason: given })
    t.match(await bot.reaches('CLOSED', 60_000), { reason: 'unlinked', detail })
    t.match((await bot.get('health')).body, { logoutReason: given, action })
    await until('the end of the profile', () => !existsSync(profile))
    await bot.connect()
  }
  await bot.phone('unlink')
  t.match(await bot.reaches('CLOSED', 60_000), { reason: 'unlinked', detail: 'the phone removed this device' })
  t.match((await bot.get('health')).body, { logoutReason: null, action: 'start_session' })
  t.match(await bot.phone('faults', { kind: 'logout', reason: 'unhappy' }), { status: 409 }, 'its page is closed')
})

t.test('a large account is not given up while its chats arrive', async (t) => {
  const { url } = await sandboxServer(t, { env: { SYNC_TIMEOUT: '20', HEARTBEAT_INTERVAL: '1' } })
  const bot = await Bot.create(url, 'large')
  await bot.post('start-session', { waitQrCode: true })
  await bot.phone('faults', { kind: 'slow-history', ms: 50_000 })
  await bot.phone('scan')
  const seen = new Set<number>()
  await until('the chats', async () => {
    const { body } = await bot.get('health')
    if (body.sync?.inProgress) seen.add(body.sync.progress)
    if (body.status === 'CLOSED') throw new Error(body.detail)
    return body.status === 'CONNECTED'
  }, 180_000)
  t.ok(seen.size > 2 && [...seen].every((percent) => percent >= 0 && percent <= 100), [...seen].join())
  t.match((await bot.get('health')).body, { healthy: true })
})

t.test('one whose chats stop arriving is', async (t) => {
  const { url } = await sandboxServer(t, { env: { SYNC_TIMEOUT: '6' } })
  const bot = await Bot.create(url, 'stuck')
  await bot.post('start-session', { waitQrCode: true })
  await bot.phone('faults', { kind: 'endless-history' })
  await bot.phone('scan')
  t.match(await bot.reaches('CLOSED', 90_000), { reason: 'sync_timeout', detail: /40 % of them/ })
})

t.test('a pairing code that runs out ends the start', async (t) => {
  const { url } = await sandboxServer(t)
  const bot = await Bot.create(url, 'paired')
  t.match((await bot.post('start-session', { waitQrCode: true, phone: '15550007001' })).body, { status: 'phoneCode' })
  await bot.phone('faults', { kind: 'code-expired' })
  t.match(await bot.reaches('CLOSED', 60_000), { reason: 'qr_timeout', detail: /run out/ })
})
