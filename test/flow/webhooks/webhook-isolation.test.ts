import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Bot } from '../../support/bot.js'
import { hook } from '../../support/dispatching.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver } from '../../support/receiver.js'
import { until } from '../../support/until.js'

const env = { ALLOW_PRIVATE_URLS: 'true', WEBHOOK_READ_MESSAGE: 'false' }

/** What a busy machine may add, in milliseconds. A subscriber that hangs holds its request for many seconds. */
const NOISE = 1_000

const part = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] as number

t.test('a subscriber that hangs for ever delays no other', { timeout: 120_000 }, async t => {
  const receiver = await Receiver.listen(t)
  const delays = new Map<string, number[]>([['s1', []], ['s2', []]])
  receiver.answer = ({ path, event }, reply) => {
    if (path === '/hangs') return
    if (event.event === 'onmessage') delays.get(event.session as string)?.push(performance.now() - Number(event.body))
    reply.end()
  }
  const driver = new FakeDriver({ state: READY })
  const { app, url } = await fakeServer(t, { driver, env })
  const pages: (typeof driver.page)[] = []
  for (const session of ['s1', 's2']) {
    const bot = await Bot.create(url, session)
    await bot.post('start-session')
    await bot.reaches('CONNECTED')
    pages.push(driver.page)
    await app.dispatcher.put(hook(receiver.url, { session }))
  }
  // Only the second session has subscribers that hang: one more server, and one at the origin of the others.
  const other = await Receiver.listen(t)
  let open = 0
  let most = 0
  // A slow machine may need longer than a request may: then it is made again.
  other.answer = (_request, reply) => {
    most = Math.max(most, ++open)
    reply.once('close', () => { open-- })
  }
  const hanging = [`${receiver.url}hangs`, `${receiver.url}hangs`, other.url].map((to) => hook(to, { session: 's2' }))
  for (const webhook of hanging) await app.dispatcher.put(webhook)

  for (let index = 0; index < 400; index++) {
    for (const page of pages) page.listeners?.onmessage({ id: `m${index}`, type: 'chat', from: '1@c.us', body: String(performance.now()) })
    await sleep(3)
  }
  await until('all events', () => [...delays.values()].every(({ length }) => length >= 400))
  for (const share of [0.5, 0.99]) {
    const [alone, beside] = [...delays.values()].map((values) => part(values, share)) as [number, number]
    const ms = `${share * 100} of 100 within ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside three that hang`
    t.comment(ms)
    t.ok(beside < 2 * alone + NOISE, ms)
  }
  t.ok((await Promise.all(hanging.map(async ({ id }) => await app.dispatcher.queueOf(id)))).every(({ pending }) => pending >= 400), 'those that hang wait')
  t.equal(most, 1, 'for one request at a time')
})

t.test('the last events of a session go out before the server has closed', async t => {
  const receiver = await Receiver.listen(t)
  receiver.answer = ({ path }, reply) => { if (path === '/') setTimeout(() => reply.end(), 20) }
  const { app, bot } = await fakeServer(t, { driver: new FakeDriver({ state: READY }), env })
  await app.dispatcher.put(hook(receiver.url))
  await app.dispatcher.put(hook(`${receiver.url}hangs`))
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  await app.close()
  const received = receiver.requests.filter(({ path }) => path === '/').map(({ event }) => event)
  t.match(received.find(({ to }) => to === 'CLOSED'), { event: 'status-changed', session: 's1' })
})
