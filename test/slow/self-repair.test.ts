import t from 'tap'
import { Link } from '../../sandbox/cloud/link.js'
import { Bot, request } from '../support/bot.js'
import { browserPage } from '../support/browser-page.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

type Json = Record<string, any>

const CAIO = '5511999990000'

t.test('sessions that mend themselves', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', MISSED_MESSAGE_CHECK_INTERVAL: '1' }, expectedMissing: [/.*/] })
  const setPage = async (session: string, page: object) => await request(`${url}/sandbox/${session}/page`, 'PUT', page)
  const metric = async (name: string) => {
    const text = String((await request(`${url}/metrics`)).bytes)
    return Number(new RegExp(`^${name}\\{[^}]*\\} (\\d+)$`, 'm').exec(text)?.[1])
  }
  const opened = async (session: string) => {
    const bot = await Bot.create(url, session)
    await bot.connect()
    return bot
  }

  await t.test('a page that lacks hooks for events is loaded again, once', async (t) => {
    const checks: [session: string, hooks: string[], reloads: boolean][] = []
    app.sessions.on('capabilities', ({ session, report, reloads }) => checks.push([session, report.hooksMissing, reloads]))
    const of = (session: string) => checks.filter(([name]) => name === session).map(([, ...check]) => check)
    await setPage('late', { afterLogin: ['WAWebDBPollsUpsertVotes'] })
    await setPage('never', { missing: ['WAWebDBPollsUpsertVotes'] })
    const [late, never] = await Promise.all([opened('late'), opened('never')])
    await until('two checks of both', () => of('late').length === 2 && of('never').length === 2)
    t.strictSame(of('late'), [[['upsertVotes'], true], [[], false]])
    t.strictSame(of('never'), [[['upsertVotes'], true], [['upsertVotes'], false]])
    t.match((await late.get('capabilities')).body, { complete: true, hooksMissing: [] })
    t.match(await late.status(), { status: 'CONNECTED', reason: 'reconnected' })
    t.match((await never.get('capabilities')).body, { complete: false, hooksMissing: ['upsertVotes'] })
    t.match(await never.status(), { status: 'CONNECTED', reason: 'reconnected', missing: ['hooks.upsertVotes'] })
    for (const bot of [late, never]) await bot.post('close-session')
  })

  await t.test('chats that fail in the page keep no others back, in lists and in catching up', async (t) => {
    const bot = await opened('odd')
    await bot.listen(t)
    await bot.phone('messages', { from: CAIO, body: 'before' })
    await bot.receives('onmessage')
    t.equal((await bot.phone('faults', { kind: 'odd-chats' })).status, 200)
    const ids = (list: Json[]) => list.flatMap(({ id, phone }) => [String(id._serialized ?? id), `${phone}@c.us`])
    await until('the odd chats', async () => ids((await bot.get('all-chats')).body.response).includes('0@c.us'))
    for (const [method, path, body] of [
      ['POST', 'list-chats', {}], ['GET', 'all-chats'], ['GET', 'all-chats-with-messages'], ['GET', 'all-contacts']
    ] as const) {
      const reply = await bot.call(method, path, body)
      t.equal(reply.status, 200, path)
      const found = ids(Array.isArray(reply.body) ? reply.body : reply.body.response)
      for (const id of [`${CAIO}@c.us`, '0@c.us', '867051314767696@bot', '15550009901:99@hosted']) t.ok(found.includes(id), `${path} ${id}`)
      t.notOk(found.includes('15550009904@c.us'), path)
    }
    t.equal((await bot.get('all-chats-archived')).status, 201)
    for (const path of ['all-groups', 'all-broadcast-list', 'all-new-messages', 'all-unread-messages', 'unread-messages']) {
      t.equal((await bot.get(path)).status, 200, path)
    }
    await bot.phone('faults', { kind: 'deaf' })
    await bot.phone('messages', { from: CAIO, body: 'missed' })
    t.match(await bot.receives('onmessage', ({ body }) => body === 'missed'), { backfilled: true })
    t.equal(await metric('zapserver_odd_chats_total'), 2, 'each once')
    await request(`${url}/sandbox/odd/faults`, 'DELETE')
    await until('their end', async () => !ids((await bot.get('all-chats')).body.response).includes('0@c.us'))
    await bot.post('close-session')
  })

  await t.test('the health says since when checks for missed messages fail, and why', async (t) => {
    const bot = await opened('blind')
    const checks = async () => (await bot.get('health')).body.missedMessageChecks
    t.equal(await checks(), null)
    t.notOk('missedMessageChecks' in (await request(`${url}/healthz`)).body)
    const page = await browserPage(t, app, 'blind')
    await page.evaluate(() => {
      const store = (window as any).WPP.whatsapp.ChatStore
      store.getModelsArray = () => { throw new Error('no chats in /srv/page/a.js') }
    })
    t.match(await until('a failure', checks), { failingSince: /^20.*Z$/, cause: /list missed chats.*no chats/ })
    t.notMatch(await checks(), { cause: /srv/ })
    for (const path of ['healthz', 'readyz']) {
      t.match(await request(`${url}/${path}`), { status: 200, body: { missedMessageChecks: { failing: 1, since: String, cause: /no chats/ } } })
    }
    await page.evaluate(() => { delete (window as any).WPP.whatsapp.ChatStore.getModelsArray })
    await until('a check that succeeds', async () => await checks() === null)
    t.notOk('missedMessageChecks' in (await request(`${url}/healthz`)).body)
    await bot.post('close-session')
  })

  await t.test('a page that is loaded again while it shows a pairing code asks for no other', async (t) => {
    const requests = t.capture(Link.prototype, 'requestCode', Link.prototype.requestCode)
    const bot = await Bot.create(url, 'paired')
    const begin = async () => (await bot.post('start-session', { waitQrCode: true, phone: '15550007002' })).body
    t.match(await begin(), { status: 'phoneCode' })
    await bot.phone('faults', { kind: 'reload' })
    t.match(await bot.reaches('CLOSED', 60_000), { reason: 'qr_timeout', detail: /loaded again/ })
    t.equal(requests().length, 1)
    t.match(await begin(), { status: 'phoneCode' }, 'where it is asked for')
    await bot.phone('scan')
    await bot.reaches('CONNECTED', 60_000)
    await bot.post('close-session')
  })

  await t.test('the dialog about what is new is acknowledged; where nobody does, the account is unlinked', async (t) => {
    await setPage('older', { missing: ['WAWebWhatsNewNux'] })
    const [bot, older] = await Promise.all([opened('news'), opened('older')])
    t.match((await older.get('capabilities')).body, { complete: true })
    const acknowledged = async () => await metric('zapserver_whats_new_acknowledged_total')
    t.equal(await acknowledged(), 0)
    for (const one of [bot, older]) t.equal((await one.phone('faults', { kind: 'whats-new' })).status, 200)
    await until('the acknowledgement', async () => await acknowledged() === 1)
    await bot.phone('faults', { kind: 'whats-new' })
    await until('another', async () => await acknowledged() === 2)
    const page = await browserPage(t, app, 'older')
    await page.waitForSelector('[data-testid="whats-new-modal"]')
    await until('the end of the link', async () => {
      await request(`${url}/sandbox/clock`, 'PUT', { advance: 301 })
      return (await older.status()).status === 'CLOSED'
    })
    t.match(await older.status(), { reason: 'unlinked' })
    t.match(await bot.status(), { status: 'CONNECTED', reason: 'ready' })
    t.match((await request(`${url}/sandbox`)).body.sessions.filter(({ phone }: { phone: string | null }) => phone !== null).map(({ session }: { session: string }) => session), ['blind', 'late', 'never', 'news', 'odd', 'paired'])
  })
})
