import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { countFollowers } from '../../support/event-log.js'
import { fakeServer } from '../../support/fake-server.js'
import { retainedMemory } from '../../support/heap.js'
import { SocketClient } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const MEGABYTE = 1_000_000
const message = (id: number) => ({ event: 'onmessage', session: 's1', data: { id: String(id), type: 'chat', from: '1@c.us', body: 'x'.repeat(MEGABYTE) } }) as const

async function pump (app: FastifyInstance, count: number, start = 0) {
  for (let id = start; id < start + count; id++) {
    await app.eventLog.append(message(id))
    await sleep(1)
  }
}

/** A client of socket.io that may listen, and then takes nothing from its connection. */
async function stalled (t: Test, url: string, token: string): Promise<WebSocket> {
  const client = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  t.teardown(() => client.terminate())
  client.on('error', () => {})
  await once(client, 'open')
  client.send(`40${JSON.stringify({ token })}`)
  await until('the right to listen', async () => String((await once(client, 'message'))[0]).startsWith('40'))
  client.pause()
  return client
}

t.test('sockets that take nothing cost little, and one that reads slowly gets it all', async t => {
  const { app, url, bot } = await fakeServer(t, { stallTimeout: 600_000 })
  const clients = await Promise.all([1, 2, 3, 4, 5].map(async () => stalled(t, url, bot.token)))
  await pump(app, 20)
  const before = retainedMemory()
  await pump(app, 100, 20)
  const grown = retainedMemory() - before
  t.ok(grown < 20 * MEGABYTE, `the memory grew by ${Math.round(grown / MEGABYTE)} MB, while ${clients.length} sockets did not take 100 MB each`)
  const ids: number[] = []
  const [client] = clients
  client!.on('message', (packet) => { ids.push(Number(/^42\["received-message",\{"response":\{"id":"(\d+)"/.exec(String(packet).slice(0, 60))?.[1])) })
  client!.resume()
  await until('all to be read', () => ids.length === 120, 60_000)
  t.strictSame(ids, Array.from({ length: 120 }, (_, index) => index), 'in order, each once')
  const begun = performance.now()
  await app.close()
  t.ok(performance.now() - begun < 15_000, 'nor do they hold up the end of the server')
})

t.test('a socket that gives no sign of life is cut off', async t => {
  const { app, url, bot } = await fakeServer(t, { stallTimeout: 3_000 })
  const followers = countFollowers(app.eventLog)
  await stalled(t, url, bot.token)
  await until('it to listen', () => followers() === 2)
  await pump(app, 20)
  await until('it to be cut off', () => followers() === 0 && app.io.engine.clientsCount === 0)
  t.equal(app.io.sockets.sockets.size, 0)
})

t.test('other notifications do not pile up either', async t => {
  const { app, url, bot } = await fakeServer(t, { stallTimeout: 600_000 })
  const client = await SocketClient.open(t, url, { auth: { token: bot.token } })
  await stalled(t, url, bot.token)
  const sent = [{ body: 'x'.repeat(MEGABYTE) }]
  for (let count = 1; count <= 60 && app.io.sockets.sockets.size > 1; count++) {
    app.notifySockets('s1', ['mensagem-enviada', sent])
    await until('the one that reads to have read', () => client.received.length === count)
  }
  await until('the one that does not to be cut off', () => app.io.sockets.sockets.size === 1)
  t.ok(client.socket.connected)
})

t.test('who has no right to listen is not kept', async t => {
  const { app, url } = await fakeServer(t)
  const client = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  await once(client, 'open')
  const closed = once(client, 'close')
  t.equal(app.io.engine.clientsCount, 1)
  client.send('42["received-message",{}]')
  await closed
  await until('it to be forgotten', () => app.io.engine.clientsCount === 0)
})
