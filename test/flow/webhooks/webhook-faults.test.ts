import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Webhook as Verifier } from 'standardwebhooks'
import t, { type Test } from 'tap'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { Bot } from '../../support/bot.js'
import { hook } from '../../support/dispatching.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { flakyAnswer, seeded } from '../../support/flaky-receiver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { Receiver, type Received } from '../../support/receiver.js'
import { until } from '../../support/until.js'
import { tempDir } from '../../support/temp-dir.js'

const SESSIONS = ['s1', 's2', 's3']
const env = { WEBHOOK_MAX_BACKOFF: '1', WEBHOOK_TIMEOUT: '1', ALLOW_PRIVATE_URLS: 'true', WEBHOOK_READ_MESSAGE: 'false' }

interface Server { app: FastifyInstance, emit: (session: string, id: string) => void }

/** A server with three sessions that are connected, and their webhooks. */
async function server (t: Test, dataDir: string, webhooks: Webhook[]): Promise<Server> {
  const driver = new FakeDriver({ state: READY })
  const { app, url } = await fakeServer(t, { driver, dataDir, env })
  for (const webhook of webhooks) await app.dispatcher.put(webhook)
  const pages = new Map<string, typeof driver.page>()
  for (const session of SESSIONS) {
    const bot = await Bot.create(url, session)
    await bot.post('start-session')
    await bot.reaches('CONNECTED')
    pages.set(session, driver.page)
  }
  const emit = (session: string, id: string) => pages.get(session)?.listeners?.onmessage({ id, type: 'chat', from: '1@c.us', body: `olá ${id}`, t: 1 })
  return { app, emit }
}

/** One after the other, but for those that came twice or more in a row under one id. */
function inOrder (requests: Received[]): string[] {
  const ids = requests.map(({ headers, event }) => `${headers['webhook-id'] as string} ${event.id as string}`)
  return ids.filter((id, index) => id !== ids[index - 1])
}

function check (t: Test, receiver: Receiver, webhooks: Webhook[], emitted: string[]): void {
  for (const { session, secret } of webhooks) {
    const requests = receiver.requests.filter(({ event }) => event.session === session && event.event === 'onmessage')
    const ids = inOrder(requests)
    t.strictSame(ids.map((id) => id.split(' ')[1]), emitted, `${session}: all, in order`)
    t.equal(new Set(ids.map((id) => id.split(' ')[0])).size, emitted.length, `${session}: one id for each`)
    const verifier = new Verifier(secret)
    t.ok(requests.every(({ body, headers }) => verifier.verify(body, headers as Record<string, string>)), `${session}: every request is signed`)
  }
}

const settled = async (app: FastifyInstance, webhooks: Webhook[]) =>
  await until('all to be delivered', async () => (await Promise.all(webhooks.map(async ({ id }) => await app.dispatcher.queueOf(id)))).every(({ pending }) => pending === 0), 90_000)

t.test('a receiver that fails in every way, and a server that is restarted, lose nothing and mix nothing up', { timeout: 120_000 }, async t => {
  const dataDir = tempDir(t)
  const receiver = await Receiver.listen(t)
  const random = seeded(7)
  receiver.answer = flakyAnswer(0.15, random)
  const webhooks = SESSIONS.map((session) => hook(receiver.url, { session }))
  const emitted: string[] = []
  const pump = async ({ emit }: Server, count: number) => {
    for (let index = 0; index < count; index++) {
      const id = `message-${emitted.length}`
      for (const session of SESSIONS) emit(session, id)
      emitted.push(id)
      if (index % 10 === 0) await sleep(5)
    }
  }
  const first = await server(t, dataDir, webhooks)
  await pump(first, 40)
  await sleep(1000)
  await receiver.stop()
  await pump(first, 20)
  await sleep(1000)
  await receiver.start()
  await first.app.close()

  const second = await server(t, dataDir, webhooks)
  await pump(second, 40)
  receiver.answer = 200
  await settled(second.app, webhooks)
  check(t, receiver, webhooks, emitted)
  t.ok(receiver.requests.length > emitted.length * SESSIONS.length, 'some failed')
  const [webhook] = webhooks as [Webhook]
  t.ok((await second.app.dispatcher.deliveries(webhook.session, { webhook: webhook.id, limit: 1000 })).every(({ status }) => status === 'delivered'))
})

t.test('a receiver that is down all the time gets everything when it is back', { timeout: 120_000 }, async t => {
  const dataDir = tempDir(t)
  const receiver = await Receiver.listen(t)
  await receiver.stop()
  const webhooks = SESSIONS.map((session) => hook(receiver.url, { session }))
  const first = await server(t, dataDir, webhooks)
  const emitted = Array.from({ length: 300 }, (_, index) => `message-${index}`)
  for (const id of emitted.slice(0, 150)) for (const session of SESSIONS) first.emit(session, id)
  await until('failures', async () => (await Promise.all(webhooks.map(async ({ id }) => await first.app.dispatcher.queueOf(id)))).every(({ attempts }) => attempts > 1))
  await first.app.close()
  const second = await server(t, dataDir, webhooks)
  for (const id of emitted.slice(150)) for (const session of SESSIONS) second.emit(session, id)
  await until('all to be written down', async () => (await Promise.all(webhooks.map(async ({ id }) => await second.app.dispatcher.queueOf(id)))).every(({ pending }) => pending >= 300))
  t.equal(receiver.requests.length, 0)
  await receiver.start()
  await settled(second.app, webhooks)
  check(t, receiver, webhooks, emitted)
})
