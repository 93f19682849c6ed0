import t from 'tap'
import { request, Bot } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'

t.test('MAX_SESSIONS: one more is refused, until another is closed', async (t) => {
  const { bot, url } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { MAX_SESSIONS: '1' } })
  t.equal((await bot.post('start-session')).status, 200)
  await bot.reaches('CONNECTED')
  t.equal((await bot.post('start-session')).status, 200, 'one that is up already')
  const other = await Bot.create(url, 's2')
  t.match(await other.post('start-session'), {
    status: 503, body: { status: 'error', code: 'APP_TOO_MANY_SESSIONS', message: /There are 1 sessions up/ }
  })
  t.match(await other.status(), { status: 'CLOSED', reason: null })
  await bot.post('close-session')
  t.equal((await other.post('start-session')).status, 200)
})

t.test('MIN_FREE_MEMORY: none is started on a machine that is short of memory', async (t) => {
  const { bot } = await fakeServer(t, { env: { MIN_FREE_MEMORY: '1048576' } })
  t.match(await bot.post('start-session'), { status: 503, body: { code: 'APP_OUT_OF_MEMORY', message: /MIN_FREE_MEMORY/ } })
})

t.test('health of a session', async (t) => {
  const { bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { CALL_TIMEOUT: '1', HEARTBEAT_INTERVAL: '1', MAX_RESTARTS: '0' } })
  t.match(await bot.get('health'), { status: 200, body: { healthy: false, status: 'CLOSED', reason: null, action: 'start_session', memory: null, lastProbe: null } })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  t.match((await bot.get('health')).body, { healthy: true, status: 'CONNECTED', action: null, lastProbe: String, missing: [], restarts: 0 })
  driver.page.state = { registered: true, ready: false, socket: 'TOS_BLOCK' }
  await bot.reaches('INITIALIZING')
  t.match((await bot.get('health')).body, { healthy: false, reason: 'terms', action: 'accept_terms' })
})

t.test('readyz: ready unless sessions are being restored, or the health check fails', async (t) => {
  const { app, url } = await fakeServer(t, { driver: new FakeDriver({ delay: 60_000 }) })
  t.match(await request(`${url}/readyz`), { status: 200, body: { message: 'OK' } })
  await app.store.sessions.update('s1', (options) => options)
  await app.store.sessions.setDesiredState('s1', 'up')
  await app.sessions.startAll('up')
  t.match(await request(`${url}/readyz`), { status: 503, body: { message: 'Unhealthy', reason: '1 sessions are being restored' } })
  await app.sessions.close('s1')
  t.match(await request(`${url}/readyz`), { status: 200 })
  app.health.fail()
  t.match(await request(`${url}/readyz`), { status: 503, body: { reason: 'somebody has called /unhealthy' } })
})
