import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import connectionTimeout from '../../../plugins/http/connection-timeout.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { headOf, RawRequest } from '../../support/raw-request.js'
import { until } from '../../support/until.js'

interface Timeouts { connectionTimeout?: number, keepAliveTimeout?: number, headersTimeout?: number, requestTimeout?: number }

/** More than the buffers between a server and its client hold. */
const LARGE = Buffer.alloc(64 * 1024 * 1024)

async function serve (t: Test, { headersTimeout = 60_000, ...timeouts }: Timeouts): Promise<string> {
  const options = fastifyOptions(loadConfig({ LOG_LEVEL: 'silent' }))
  const http = { ...options.http, headersTimeout, connectionsCheckingInterval: 50 }
  const app = Fastify({ ...options, ...timeouts, http })
  t.teardown(() => {
    app.server.closeAllConnections()
    return app.close()
  })
  await app.register(connectionTimeout)
  app.get('/soon', async () => 'soon')
  app.get('/late', async () => { await sleep(1_500); return 'late' })
  app.get('/large', async () => LARGE)
  app.post('/body', async () => 'taken')
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

const closed = async (request: RawRequest) => until('the connection to close', () => request.isClosed, 20_000)

t.test('each time-out of the server is set', async t => {
  for (const [env, requestTimeout] of [[{}, 1_048_626_000], [{ BODY_MIN_RATE: '1' }, 2 ** 31 - 1]] as const) {
    const app = Fastify(fastifyOptions(loadConfig({ LOG_LEVEL: 'silent', ...env })))
    t.teardown(() => app.close())
    t.match(app.server, { headersTimeout: 20_000, keepAliveTimeout: 72_000, timeout: 120_000, requestTimeout })
  }
})

t.test('headers that do not arrive are answered with 408', async t => {
  const request = new RawRequest(t, await serve(t, { headersTimeout: 200 }), 'GET /soon HTTP/1.1\r\nhost: local')
  await closed(request)
  t.equal(request.status, 408)
})

t.test('a connection without a request is closed', async t => {
  for (const timeouts of [{ headersTimeout: 200 }, { connectionTimeout: 200 }]) {
    await closed(new RawRequest(t, await serve(t, timeouts), ''))
    t.pass(JSON.stringify(timeouts))
  }
})

t.test('a body that does not arrive is answered with 408', async t => {
  const head = headOf('POST', '/body', { 'content-type': 'application/json', 'content-length': '100' })
  const request = new RawRequest(t, await serve(t, { headersTimeout: 200, requestTimeout: 300 }), `${head}{`)
  await closed(request)
  t.equal(request.status, 408)
})

t.test('a connection that is kept alive is closed after a while', async t => {
  const request = new RawRequest(t, await serve(t, { keepAliveTimeout: 200 }), headOf('GET', '/soon', {}))
  await closed(request)
  t.equal(request.status, 200)
})

t.test('a request that is being handled is not closed', async t => {
  const request = new RawRequest(t, await serve(t, { connectionTimeout: 200, keepAliveTimeout: 200 }), headOf('GET', '/late', {}))
  await closed(request)
  t.equal(request.status, 200)
  t.match(request.text, /late$/)
})

t.test('a reply that is not read is closed', async t => {
  const url = await serve(t, { connectionTimeout: 300 })
  const request = new RawRequest(t, url, headOf('GET', '/large', {}))
  await until('the head of the reply', () => request.status === 200)
  request.socket.pause()
  await sleep(2_000)
  request.socket.resume()
  await closed(request)
  t.ok(request.text.length < LARGE.length, 'before it was sent as a whole')
})
