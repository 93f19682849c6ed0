import t, { type Test } from 'tap'
import { Bot, request } from '../support/bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const env = { HEARTBEAT_INTERVAL: '1', CALL_TIMEOUT: '8', NETWORK_TIMEOUT: '10' }

async function connected (t: Test, more: Record<string, string> = {}) {
  const server = await sandboxServer(t, { env: { ...env, ...more } })
  const bot = await Bot.create(server.url, 'main')
  await bot.connect()
  await bot.listen(t, { filter: 'status-changed' })
  const moves = () => bot.events.map(({ data: { to, reason } }) => `${to} ${reason}`)
  return { ...server, bot, moves }
}

t.test('a session that a failure has ended comes back by itself', async (t) => {
  const { app, bot, moves, url } = await connected(t)
  t.equal((await request(`${url}/readyz`)).status, 200)
  const failures: [reason: string, cause: () => Promise<unknown>][] = [
    ['browser_crashed', async () => { process.kill((await app.launcher.processes('main'))[0]!, 'SIGKILL') }],
    ['page_crashed', async () => await bot.phone('faults', { kind: 'crash' })],
    ['page_frozen', async () => await bot.phone('faults', { kind: 'freeze' })]
  ]
  for (const [index, [reason, cause]] of failures.entries()) {
    bot.events.length = 0
    await cause()
    await until('the session to be back', () => moves().includes('CONNECTED ready'))
    t.strictSame(moves(), [`CLOSED ${reason}`, 'INITIALIZING restarted', 'CONNECTED ready'])
    t.match((await bot.get('health')).body, { healthy: true, restarts: index + 1, action: null })
    t.equal((await bot.post('send-message', { phone: '15550000001', message: 'back' })).status, 201)
  }
  await t.test('GET health: the memory of the browser, and the versions of the page', async (t) => {
    const { body } = await bot.get('health')
    t.match(body, { status: 'CONNECTED', reason: 'ready', page: /^2\./, waJs: /^4\./, missing: [], lastProbe: String, lastEvent: String })
    t.ok(body.memory > 20 * 1024 * 1024, `${body.memory} bytes`)
  })
})

t.test('not after a logout by the phone, nor after close-session', async (t) => {
  const { app, bot } = await connected(t)
  process.kill((await app.launcher.processes('main'))[0]!, 'SIGKILL')
  await bot.receives('status-changed', ({ to }) => to === 'CLOSED')
  await bot.post('close-session')
  t.notOk(app.isRestarting('main'), 'a close calls the restart off')
  t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED' })
  await bot.phone('unlink')
  await bot.reaches('CLOSED')
  await t.test('GET health, error: what a person has to do', async (t) => {
    t.match((await bot.get('health')).body, { healthy: false, status: 'CLOSED', reason: 'unlinked', action: 'start_session' })
  })
  t.notOk(app.isRestarting('main'))
})

t.test('as often as is allowed, and no more', async (t) => {
  const { app, bot, moves } = await connected(t, { MAX_RESTARTS: '1' })
  process.kill((await app.launcher.processes('main'))[0]!, 'SIGKILL')
  await until('the session to be back', () => moves().includes('CONNECTED ready'))
  process.kill((await app.launcher.processes('main'))[0]!, 'SIGKILL')
  await until('the second end', () => moves().filter((move) => move === 'CLOSED browser_crashed').length === 2)
  t.notOk(app.isRestarting('main'))
  t.match((await bot.get('health')).body, { status: 'CLOSED', reason: 'browser_crashed', action: 'start_session', restarts: 1 })
})

t.test('a browser that uses too much memory is restarted', async (t) => {
  const { bot, moves } = await connected(t, { MAX_SESSION_MEMORY: '1', MAX_RESTARTS: '1' })
  await until('the restart', () => moves().includes('INITIALIZING restarted'))
  t.strictSame(moves().slice(0, 2), ['CLOSED memory_limit', 'INITIALIZING restarted'])
  t.match((await bot.get('health')).body, { restarts: 1 })
})
