import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { EventSchemas } from '../../../schemas/events/events.js'
import { Bot, request } from '../../support/bot.js'
import { countFollowers } from '../../support/event-log.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { until } from '../../support/until.js'

const KEY = { fromMe: true, remote: '1@c.us', id: 'm1', _serialized: 'true_1@c.us_m1' }

t.test('what happens in a session arrives live', async t => {
  const { bot, driver } = await fakeServer(t)
  await bot.listen(t)
  await bot.post('start-session')
  await bot.receives('qrcode')
  driver.page.login()
  await bot.receives('status-changed', ({ to }) => to === 'CONNECTED')
  driver.page.listeners?.onmessage({ id: 'm1', type: 'chat', from: '1@c.us', body: 'line 1\nline 2: "ü"', event: 'forged', session: 'forged' } as never)
  t.strictSame(await bot.receives('onmessage'), { id: 'm1', type: 'chat', from: '1@c.us', body: 'line 1\nline 2: "ü"', phone: null, lid: null, event: 'onmessage', session: 's1' }, 'the data are flat')
  await bot.post('close-session')
  await bot.receives('closesession')

  t.strictSame(bot.events.slice(0, 3).map(({ name, data }) => [name, data.event, data.session]), [['status-changed', 'status-changed', 's1'], ['status-find', 'status-find', 's1'], ['status-changed', 'status-changed', 's1']])
  t.ok(bot.events.every(({ name }) => name in EventSchemas), 'each is documented')
  t.equal(new Set(bot.events.map(({ id }) => id)).size, bot.events.length, 'each has an id')
})

t.test('the head of the reply', async t => {
  const { url, bot } = await fakeServer(t)
  for (const accept of ['text/event-stream', '*/*', 'application/json']) {
    const stop = new AbortController()
    const { status, headers } = await fetch(`${url}/api/s1/events`, { headers: { authorization: `Bearer ${bot.token}`, accept }, signal: stop.signal })
    t.equal(status, 200)
    t.match(headers.get('content-type'), /^text\/event-stream/)
    t.match(headers.get('cache-control'), /no-cache/)
    stop.abort()
  }
})

t.test('only the events that are asked for', async t => {
  const { bot, driver } = await fakeServer(t, { driver: new FakeDriver({ state: READY }) })
  await bot.listen(t, { filter: 'onmessage,%20onack,nonsense' })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  driver.page.listeners?.onack({ id: KEY, ack: 1 })
  driver.page.listeners?.onpresencechanged({ id: '1@c.us' })
  driver.page.listeners?.onmessage({ id: 'm2', type: 'chat', from: '1@c.us' })
  await bot.receives('onmessage')
  t.strictSame(bot.events.map(({ name }) => name), ['onack', 'onmessage'])
})

t.test('events of another session are not received', async t => {
  const { url, bot } = await fakeServer(t)
  const other = await Bot.create(url, 's2')
  await bot.listen(t)
  await other.listen(t)
  await other.post('start-session')
  await other.receives('qrcode')
  await bot.post('start-session')
  await bot.receives('qrcode')
  t.ok(bot.events.every(({ data }) => data.session === 's1'))
  t.ok(other.events.every(({ data }) => data.session === 's2'))
})

t.test('revoking the tokens of a session ends its streams, and no others', async t => {
  const { app, url, bot } = await fakeServer(t)
  const followers = countFollowers(app.eventLog)
  const other = await Bot.create(url, 's2')
  const streams = [bot, other].map(async ({ session, token }) => (await fetch(`${url}/api/${session}/events`, { headers: { authorization: `Bearer ${token}` } })).text())
  const ended = streams.map(async (stream) => stream.then(() => true, () => true))
  await until('both to listen', () => followers() === 4)
  await request(`${url}/api/s1/THISISMYSECURETOKEN/revoke-tokens`, 'POST')
  t.ok(await ended[0])
  await until('the listeners to go', () => followers() === 2)
  t.equal(await Promise.race([ended[1], sleep(50, 'open')]), 'open')
  t.equal((await request(`${url}/api/s1/events`, 'GET', undefined, { authorization: `Bearer ${bot.token}` })).status, 401)
})

t.test('readers that are gone leave no listener', async t => {
  const { app, bot } = await fakeServer(t)
  const followers = countFollowers(app.eventLog)
  const stops = [await bot.listen(t), await bot.listen(t, { filter: 'onack' })]
  await until('both to listen', () => followers() === 4)
  for (const stop of stops) stop()
  await until('nobody to listen', () => followers() === 0)
})

t.test('who has no right to listen', async t => {
  const { url, bot } = await fakeServer(t)
  const { token } = bot
  t.equal((await request(`${url}/api/s1/events`)).status, 401)
  t.equal((await request(`${url}/api/s2/events`, 'GET', undefined, { authorization: `Bearer ${token}` })).status, 401)
  t.equal((await request(`${url}/api/s1:${token}x/events`)).status, 401)
})

t.test('the end of the server ends the streams, after they report it', async t => {
  const { app, url, bot } = await fakeServer(t)
  const response = await fetch(`${url}/api/s1/events`, { headers: { authorization: `Bearer ${bot.token}` } })
  const reading = response.text()
  await bot.post('start-session')
  await bot.reaches('QRCODE')
  await app.close()
  t.match(await reading, /"to":"CLOSED","reason":"shutdown"/)
})

t.test('the end of the server answers those who wait for a session', async t => {
  const { app, bot, driver } = await fakeServer(t, { driver: new FakeDriver({ delay: 20_000 }) })
  const starting = bot.post('start-session', { waitQrCode: true })
  await until('the opening', () => driver.opened.length > 0)
  const begun = performance.now()
  await Promise.all([app.close(), starting])
  t.ok(performance.now() - begun < 15_000)
  t.match(await starting, { status: 500, body: { code: 'APP_SESSION_START_FAILED', message: /shutdown/ } })
})
