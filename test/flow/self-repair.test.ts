import t from 'tap'
import { Bot, request } from '../support/bot.js'
import { browserPage } from '../support/browser-page.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

t.test('sessions that mend themselves', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1' }, expectedMissing: [/.*/] })
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
    await until('the end of patience', async () => {
      await request(`${url}/sandbox/clock`, 'PUT', { advance: 301 })
      return (await older.status()).status === 'CLOSED'
    })
    t.match(await older.status(), { reason: 'unlinked' })
    t.match(await bot.status(), { status: 'CONNECTED', reason: 'ready' })
    t.match((await request(`${url}/sandbox`)).body.sessions.filter(({ phone }: { phone: string | null }) => phone !== null).map(({ session }: { session: string }) => session), ['late', 'never', 'news'])
  })
})
