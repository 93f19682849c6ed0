import t from 'tap'
import type { SessionOptions } from '../../../schemas/session.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteSessionStore } from '../../../src/store/sessions.js'
import { authorize, build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver } from '../../support/receiver.js'
import { reaches } from '../../support/sessions.js'
import { until } from '../../support/until.js'

/** A folder with sessions as an earlier server left them. */
async function leftBehind (t: import('tap').Test, sessions: Record<string, object>, desired: 'up' | 'down'): Promise<string> {
  const dataDir = tempDir(t)
  const db = openDatabase(dataDir)
  const store = new SqliteSessionStore(db)
  for (const [name, options] of Object.entries(sessions)) {
    await store.save(name, options as SessionOptions)
    await store.setDesiredState(name, desired)
  }
  db.close()
  return dataDir
}

t.test('options that an earlier server kept stop neither the boot nor a start', async t => {
  const dataDir = await leftBehind(t, { private: { webhook: 'http://127.0.0.1:9/' }, number: { webhook: 5 }, junk: { webhook: 'http://a:99999/' }, none: {} }, 'down')
  const app = await build(t, { dataDir, driver: new FakeDriver({ state: READY }) })
  for (const name of ['private', 'number', 'junk', 'none']) {
    await app.sessions.start(name)
    await reaches(app.sessions, 'CONNECTED', name)
  }
  for (const name of ['number', 'junk', 'none']) t.strictSame(await app.webhooks.list(name), [])
  const headers = await authorize(app, 'private')
  const { response: [delivery] } = await until('a delivery', async () => {
    const log = (await app.inject({ url: '/api/private/deliveries', headers })).json()
    return log.response.length > 0 && log
  })
  t.match(delivery, { name: 'status-changed', status: 'retrying', answer: /not public/ }, 'the log says why nothing arrives')
  t.match((await app.inject({ url: '/api/private/webhooks', headers })).json(), { response: [{ url: 'http://127.0.0.1:9/', origin: 'session', enabled: true, queue: { attempts: Number } }] })
})

t.test('the webhook of a session that starts with the server receives all its events', async t => {
  const receiver = await Receiver.listen(t)
  const dataDir = await leftBehind(t, { s1: { webhook: receiver.url } }, 'up')
  const app = await build(t, { dataDir, driver: new FakeDriver({ state: READY }), env: { START_ALL_SESSIONS: 'true', ALLOW_PRIVATE_URLS: 'true' } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  await receiver.receives('status-changed', ({ to }) => to === 'CONNECTED')
  t.match(receiver.events[0], { event: 'status-changed', from: 'CLOSED', to: 'INITIALIZING', reason: 'restored' })
  await app.close()
  t.match(receiver.events.at(-1), { event: 'status-changed', to: 'CLOSED', reason: 'shutdown' }, 'to the last one')
})

t.test('a session that is cleared leaves nothing, and may come again', async t => {
  const receiver = await Receiver.listen(t)
  const { app, bot } = await fakeServer(t, { driver: new FakeDriver({ state: READY, client: { logout: async () => true } }), env: { ALLOW_PRIVATE_URLS: 'true' } })
  await bot.post('start-session', { webhook: receiver.url, webhooks: [{ url: `${receiver.url}acks`, events: ['onack'] }] })
  await receiver.receives('status-changed', ({ to }) => to === 'CONNECTED')
  await bot.post('webhooks', { url: `${receiver.url}api` })
  t.match((await bot.get('webhooks')).body['response'].map(({ origin }: { origin: string }) => origin).sort(), ['api', 'session', 'start'])
  await app.sessions.clear('s1')
  await bot.renew()
  t.strictSame((await bot.get('webhooks')).body['response'], [])
  t.strictSame((await bot.get('deliveries')).body['response'], [])
  receiver.requests.length = 0
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  await bot.post('start-session', { webhook: receiver.url })
  await bot.post('close-session')
  await receiver.receives('closesession')
  t.notOk(receiver.events.some(({ to }) => to === 'INITIALIZING'), 'a new webhook receives only what comes')
})

t.test('a session that runs takes another webhook at once', async t => {
  const [first, second] = [await Receiver.listen(t), await Receiver.listen(t)]
  const { bot } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { ALLOW_PRIVATE_URLS: 'true' } })
  await bot.post('start-session', { webhook: first.url })
  await first.receives('status-find', ({ status }) => status === 'inChat')
  await bot.post('start-session', { webhook: second.url })
  await bot.post('close-session')
  await second.receives('closesession')
  t.notOk(first.events.some(({ event }) => event === 'closesession'))
  await bot.post('start-session', { webhook: null })
  await bot.reaches('CONNECTED')
  t.strictSame((await bot.get('webhooks')).body['response'], [])
})

t.test("what the operator's own receiver answers is not for a session to read", async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = (_request, reply) => { reply.writeHead(500).end('stack of an inner service') }
  const { bot } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env: { WEBHOOK_URL: receiver.url, ALLOW_PRIVATE_URLS: 'true' } })
  await bot.post('start-session')
  await until('an event to be posted', () => receiver.requests.length > 0)
  const [{ answer }] = await until('the delivery', async () => {
    const { response } = (await bot.get('deliveries')).body
    return response.length > 0 && response
  })
  t.equal(answer, '500')
  const [{ id }] = (await bot.get('webhooks')).body['response']
  t.match((await bot.post(`webhooks/${id}/test`)).body, { response: { delivered: false, status: 500, answer: '500' } })
  const { body: { response: own } } = await bot.post('webhooks', { url: `${receiver.url}own` })
  t.match((await bot.post(`webhooks/${own.id}/test`)).body, { response: { answer: '500: stack of an inner service' } }, 'of their own they read it')
})
