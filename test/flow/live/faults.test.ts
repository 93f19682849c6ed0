import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

/** What may pass until a session says that something is wrong: one heartbeat, what a frozen call may take, and what a slow machine adds. */
const DEADLINE = 60_000

t.test('a session that comes to grief says so, and comes back without a scan', async (t) => {
  const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1', CALL_TIMEOUT: '8', NETWORK_TIMEOUT: '15', MAX_RESTARTS: '0' } })
  const bot = await Bot.create(url, 'victim')
  await bot.connect()
  await bot.listen(t)

  const comesBack = async () => {
    t.strictSame(await app.launcher.processes('victim'), [], 'no process of the lost browser is left')
    t.match((await bot.post('send-message', { phone: '15550000001', message: 'x' })), { status: 404, body: { status: 'Disconnected' } })
    t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED' })
  }

  await t.test('the browser is killed', async (t) => {
    const [main] = await app.launcher.processes('victim')
    process.kill(main!, 'SIGKILL')
    t.match(await bot.reaches('CLOSED', DEADLINE), { reason: 'browser_crashed' })
    await comesBack()
  })

  await t.test('the page crashes', async (t) => {
    await bot.phone('faults', { kind: 'crash' })
    t.match(await bot.reaches('CLOSED', DEADLINE), { reason: 'page_crashed' })
    await comesBack()
  })

  await t.test('the page freezes: calls answer 504, then the session is closed', async (t) => {
    await bot.phone('faults', { kind: 'freeze' })
    const sending = bot.post('send-message', { phone: '15550000001', message: 'x' })
    t.match(await bot.reaches('CLOSED', DEADLINE), { reason: 'page_frozen' })
    const { status, body } = await sending
    t.ok(status === 504 || status === 404, `the call ended with ${status}`)
    t.match(body, { message: String, code: /^APP_(CALL_TIMEOUT|SESSION_CLOSED_DURING_CALL|SESSION_DISCONNECTED)$/ })
    await comesBack()
  })

  await t.test('the network is gone for a moment', async (t) => {
    await bot.phone('faults', { kind: 'offline', ms: 2000 })
    t.match(await bot.reaches('INITIALIZING', DEADLINE), { reason: 'network' })
    t.match(await bot.reaches('CONNECTED', DEADLINE), { reason: 'reconnected' })
  })

  await t.test('the network stays away', async (t) => {
    await bot.phone('faults', { kind: 'offline' })
    t.match(await bot.reaches('CLOSED', DEADLINE + 5_000), { reason: 'network' })
    await request(`${url}/sandbox/victim/faults`, 'DELETE')
    await comesBack()
  })

  await t.test('WhatsApp Web is opened elsewhere: the session takes its place back', async (t) => {
    await bot.phone('faults', { kind: 'conflict' })
    await bot.receives('status-changed', ({ reason }) => reason === 'conflict')
    t.match(await bot.reaches('CONNECTED', DEADLINE), { reason: 'reconnected' })
  })

  await t.test('the phone removes the device', async (t) => {
    await bot.phone('unlink')
    t.match(await bot.reaches('CLOSED', DEADLINE), { reason: 'unlinked' })
    t.match(await bot.receives('status-find', ({ status }) => status === 'disconnectedMobile'), { session: 'victim' })
    t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'qrcode' }, 'it has to be linked again')
  })
})
