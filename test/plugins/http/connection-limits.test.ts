import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { request } from '../../support/bot.js'
import { fakeServer } from '../../support/fake-server.js'
import { headOf, RawRequest } from '../../support/raw-request.js'
import { SocketClient } from '../../support/sockets.js'
import { until } from '../../support/until.js'

const HEALTH = headOf('GET', '/healthz', { connection: 'close' })

/** So many connections that say nothing. */
async function openSome (t: Test, url: string, count: number): Promise<Socket[]> {
  const { hostname, port } = new URL(url)
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname).on('error', () => {}))
  t.teardown(() => { for (const socket of sockets) socket.destroy() })
  await Promise.all(sockets.map(async (socket) => once(socket, 'connect')))
  return sockets
}

/** A request on a connection of its own. */
async function ask (t: Test, url: string): Promise<RawRequest> {
  const asked = new RawRequest(t, url, HEALTH)
  await until('the reply and the end', () => asked.isClosed)
  return asked
}

t.test('connections per address are limited, and one more is answered with an error', async (t) => {
  const { url } = await fakeServer(t, { env: { MAX_CONNECTIONS_PER_ADDRESS: '5' } })
  await until('the first connection to be closed', async () => (await ask(t, url)).status === 200)
  const sockets = await openSome(t, url, 5)
  const refused = await ask(t, url)
  t.equal(refused.status, 429)
  t.match(refused.text, /"code":"APP_TOO_MANY_CONNECTIONS"/)
  t.match(refused.text, /at most 5 \(MAX_CONNECTIONS_PER_ADDRESS\)/)
  const [silent] = await openSome(t, url, 1)
  silent!.resume()
  await until('one that says nothing to be cut off', () => silent!.closed, 60_000)
  for (const socket of sockets) socket.destroy()
  await until('there to be room again', async () => (await ask(t, url)).status === 200)
})

t.test('far more than that are cut off without a word', async (t) => {
  const { url } = await fakeServer(t, { env: { MAX_CONNECTIONS_PER_ADDRESS: '5' } })
  const sockets = await openSome(t, url, 130)
  for (const socket of sockets) socket.resume()
  await until('those beyond 105 to be cut off', () => sockets.filter(({ closed }) => closed).length >= 25)
})

t.test('all addresses together have so many', async (t) => {
  const { url } = await fakeServer(t, { env: { MAX_CONNECTIONS: '10', TRUST_PROXY: 'loopback', MAX_CONNECTIONS_PER_ADDRESS: '2' } })
  await openSome(t, url, 8)
  t.equal((await ask(t, url)).status, 200, 'a proxy that is trusted has more than an address may have')
  await openSome(t, url, 2)
  const refused = await ask(t, url)
  t.equal(refused.status, 503)
  t.match(refused.text, /"code":"APP_SERVER_FULL"/)
})

t.test('a session has so many requests under way', async (t) => {
  const { url, bot } = await fakeServer(t, { env: { MAX_REQUESTS_PER_SESSION: '2' } })
  const stops = [await bot.listen(t), await bot.listen(t)]
  t.match(await bot.get('status-session'), { status: 429, body: { code: 'APP_TOO_MANY_REQUESTS', message: /at most 2/ } })
  t.equal((await request(`${url}/healthz`)).status, 200, 'which is no matter for others')
  t.equal((await request(`${url}/api/s1/status-session`)).status, 401, 'nor has anybody without a token a place')
  stops[0]!()
  await until('a place to be free', async () => (await bot.get('status-session')).status === 200)
})

t.test('a session has so many streams and sockets, and so has an address', async (t) => {
  const { url, bot } = await fakeServer(t, { env: { MAX_STREAMS_PER_SESSION: '2' } })
  const stop = await bot.listen(t)
  const client = await SocketClient.open(t, url, { auth: { token: bot.token } })
  const refused = { status: 429, body: { code: 'APP_TOO_MANY_STREAMS', message: 'There are too many event streams and sockets of this session: at most 2 (MAX_STREAMS_PER_SESSION)' } }
  t.match(await bot.get('events'), refused)
  t.match(await SocketClient.refused(t, url, { auth: { token: bot.token } }), { code: 'APP_TOO_MANY_STREAMS', message: refused.body.message })
  stop()
  await until('a place to be free', async () => { await SocketClient.open(t, url, { auth: { token: bot.token } }); return true })
  client.socket.disconnect()
  await until('another', async () => { await bot.listen(t); return true })
})

t.test('so has an address', async (t) => {
  const { url, bot } = await fakeServer(t, { env: { MAX_STREAMS_PER_ADDRESS: '1' } })
  await bot.listen(t)
  t.match(await SocketClient.refused(t, url, { auth: { token: bot.token } }), { code: 'APP_TOO_MANY_STREAMS', message: /from this address: at most 1 \(MAX_STREAMS_PER_ADDRESS\)/ })
})
