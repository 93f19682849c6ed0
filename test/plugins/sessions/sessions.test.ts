import { cpSync } from 'node:fs'
import application from '../../../src/app.js'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver, type FakeDriverOptions } from '../../support/fake-driver.js'
import { PAGES } from '../../support/inject-client.js'
import { reaches } from '../../support/sessions.js'
import { until } from '../../support/until.js'

const START_ALL_SESSIONS = 'true'

/** The application, as a server starts it. */
async function boot (t: Test, dataDir: string, options: FakeDriverOptions = {}, env: Record<string, string> = { START_ALL_SESSIONS }) {
  const driver = new FakeDriver({ state: PAGES.CONNECTED, ...options })
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env })
  const app = Fastify(fastifyOptions(config))
  t.teardown(() => app.close())
  await app.register(application, { config, driver })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, driver }
}

t.test('what was up when the server stopped comes back, with its options', async t => {
  const dataDir = tempDir(t)
  const { app, driver } = await boot(t, dataDir)
  t.equal(driver.opened.length, 0, 'nothing was up before the first boot')
  for (const name of ['up', 'closed', 'crashed']) {
    await app.sessions.start(name, { deviceName: name })
    await reaches(app.sessions, 'CONNECTED', name)
  }
  await app.sessions.close('closed')
  driver.pages.find(({ options }) => options.session === 'crashed')?.options.onLost('browser_crashed', '')
  await reaches(app.sessions, 'CLOSED', 'crashed')
  await app.close()
  t.match(app.sessions.get('up'), { status: 'CLOSED', reason: 'shutdown' })
  t.ok(driver.pages.every(({ closed }) => closed))

  const second = await boot(t, dataDir)
  for (const name of ['up', 'crashed']) await reaches(second.app.sessions, 'CONNECTED', name)
  t.strictSame(second.driver.opened.map(({ session, deviceName }) => [session, deviceName]), [['crashed', 'crashed'], ['up', 'up']])
  t.match(second.app.sessions.get('closed'), { status: 'CLOSED', reason: null })
})

t.test('unless it should not', async t => {
  const dataDir = tempDir(t)
  const { app } = await boot(t, dataDir)
  await app.sessions.start('up')
  await app.close()
  const second = await boot(t, dataDir, {}, { START_ALL_SESSIONS: 'false' })
  t.equal(second.driver.opened.length, 0)
  await second.app.close()
  const third = await boot(t, dataDir)
  await reaches(third.app.sessions, 'CONNECTED', 'up')
  t.equal(third.driver.opened.length, 1, 'which it is not forgotten by')
})

t.test('a server that was killed: what was up is known', async t => {
  const dataDir = tempDir(t)
  const { app } = await boot(t, dataDir)
  await app.sessions.start('up')
  await reaches(app.sessions, 'CONNECTED', 'up')
  // Not closed: as a killed one leaves its store.
  const left = tempDir(t)
  cpSync(dataDir, left, { recursive: true })
  const second = await boot(t, left)
  await reaches(second.app.sessions, 'CONNECTED', 'up')
  t.equal(second.app.sessions.get('up')?.reason, 'ready')
})

t.test('at boot a few browsers come up at a time, and the server does not wait for them', async t => {
  const dataDir = tempDir(t)
  const { app } = await boot(t, dataDir)
  for (const name of ['s1', 's2', 's3', 's4']) await app.sessions.start(name)
  await app.close()
  const { app: second, driver } = await boot(t, dataDir, { delay: 500 }, { START_ALL_SESSIONS, MAX_CONCURRENT_LAUNCHES: '2' })
  await until('all to be started', () => second.sessions.list().every(({ status }) => status === 'INITIALIZING'))
  t.ok(driver.opened.length <= 2)
  await reaches(second.sessions, 'CONNECTED', 's4')
})

t.test('one that does not come up keeps neither the others nor the server from it', async t => {
  const dataDir = tempDir(t)
  const { app } = await boot(t, dataDir)
  for (const name of ['s1', 's2']) await app.sessions.start(name)
  await app.close()
  const { app: second, driver } = await boot(t, dataDir, { error: new Error('no browser') })
  await until('both to fail', () => second.sessions.list().every(({ reason }) => reason === 'start_failed'))
  t.match(second.sessions.list(), [{ reason: 'start_failed', detail: 'no browser' }, { reason: 'start_failed' }])
  t.equal(driver.opened.length, 2)
  t.equal(second.store.sessions.get('s1')?.desired, 'up', 'and it is tried again at the next boot')
})

t.test('a listener that fails is no end of anything', async t => {
  const { app } = await boot(t, tempDir(t))
  app.sessions.on('status', () => { throw new Error('listener') })
  await app.sessions.start('s1')
  await reaches(app.sessions, 'CONNECTED')
})
