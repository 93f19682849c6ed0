import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { authorize } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { injectClient } from '../../support/inject-client.js'
import { reaches } from '../../support/sessions.js'

const KEY = 'THISISMYSECURETOKEN'

t.test('the list of sessions', async t => {
  const { app, bring } = await injectClient(t)
  t.strictSame((await app.inject(`/api/${KEY}/show-all-sessions`)).json(), { response: [], sessions: [] })
  await bring('QRCODE')
  await app.store.sessions.update('s0', () => ({}))
  const reply = await app.inject(`/api/${KEY}/show-all-sessions`)
  t.equal(reply.statusCode, 200)
  t.strictSame(reply.json(), {
    response: ['s0', 's1'],
    sessions: [{ session: 's0', status: 'CLOSED', reason: null }, { session: 's1', status: 'QRCODE', reason: 'qr_shown' }]
  })
})

t.test('start all', async t => {
  const { app, bring, driver } = await injectClient(t)
  await bring('QRCODE')
  await bring('CLOSED')
  await app.store.sessions.update('s0', () => ({}))
  const reply = await app.inject({ method: 'POST', url: `/api/${KEY}/start-all` })
  t.equal(reply.statusCode, 201)
  t.strictSame(reply.json(), { status: 'success', message: 'Starting all sessions', sessions: ['s0', 's1'] })
  await reaches(app.sessions, 'QRCODE', 's0')
  await reaches(app.sessions, 'QRCODE', 's1')
  t.equal(driver.pages.length, 3)
})

t.test('clear a session', async t => {
  const dataDir = tempDir(t)
  const { app, get, bring, driver } = await injectClient(t, { dataDir, driver: new FakeDriver({ client: { logout: async () => true } }) })
  const profile = join(dataDir, 'profiles', 's1')
  mkdirSync(profile, { recursive: true })
  await bring('CONNECTED')
  const reply = await app.inject({ method: 'POST', url: `/api/s1/${KEY}/clear-session-data` })
  t.equal(reply.statusCode, 200)
  t.strictSame(reply.json(), { success: true, session: 's1' })
  t.notOk(existsSync(profile))
  t.ok(driver.page.closed)
  t.equal((await get('status-session')).status, 401, 'its tokens are gone too')
  t.match((await app.inject({ url: '/api/s1/status-session', headers: await authorize(app, 's1') })).json(), { status: 'CLOSED', reason: null })
  t.strictSame((await app.inject(`/api/${KEY}/show-all-sessions`)).json().response, [])
  t.equal((await app.inject({ method: 'POST', url: `/api/nobody/${KEY}/clear-session-data` })).statusCode, 200)
})
