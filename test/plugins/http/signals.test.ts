import { once } from 'node:events'
import Fastify, { type FastifyRequest } from 'fastify'
import t, { type Test } from 'tap'
import errors from '../../../plugins/http/errors.js'
import signals, { ClientDisconnected } from '../../../plugins/http/signals.js'
import config from '../../../plugins/process/config.js'
import { loadConfig } from '../../../src/config.js'
import { ServerClosing } from '../../../src/errors.js'
import { fastifyOptions } from '../../../src/options.js'

const JSON_BODY = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }

/** A server with one route, which waits until its signal aborts. */
async function waiting (t: Test) {
  const settings = loadConfig({ LOG_LEVEL: 'silent' })
  const app = Fastify(fastifyOptions(settings))
  t.teardown(() => app.close())
  await app.register(config, { config: settings })
  await app.register(errors)
  await app.register(signals)
  const started: ((request: FastifyRequest) => void)[] = []
  const ended: unknown[] = []
  app.all('/wait', async (request) => {
    const { signal } = request
    started.shift()?.(request)
    if (!signal.aborted) await once(signal, 'abort')
    ended.push(signal.reason)
    signal.throwIfAborted()
  })
  app.all('/answer', async (request) => {
    started.shift()?.(request)
    return { aborted: request.signal.aborted }
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const next = async () => new Promise<FastifyRequest>((resolve) => { started.push(resolve) })
  return { app, url, ended, next }
}

t.test('the signal of a request', async t => {
  await t.test('aborts when the client disconnects', async t => {
    for (const init of [{}, JSON_BODY]) {
      const { url, ended, next } = await waiting(t)
      const client = new AbortController()
      const started = next()
      const reply = fetch(`${url}/wait`, { ...init, signal: client.signal }).catch(() => undefined)
      const { signal } = await started
      t.equal(signal.aborted, false, 'not before')
      const aborted = once(signal, 'abort')
      client.abort()
      await aborted
      await reply
      t.ok(signal.reason instanceof ClientDisconnected)
      t.equal(ended.length, 1, 'and the handler has ended')
    }
  })

  await t.test('aborts when the server shuts down, and the client receives a 503', async t => {
    const { app, url, next } = await waiting(t)
    const started = next()
    const reply = fetch(`${url}/wait`, JSON_BODY)
    const { signal } = await started
    const closed = app.close()
    const answer = await reply
    t.equal(answer.status, 503)
    t.match(await answer.json(), { status: 'error', code: 'APP_SERVER_CLOSING' })
    t.ok(signal.reason instanceof ServerClosing)
    await closed
  })

  await t.test('does not abort when the reply was sent', async t => {
    const { url, next } = await waiting(t)
    for (const init of [{}, JSON_BODY]) {
      const started = next()
      t.same(await (await fetch(`${url}/answer`, init)).json(), { aborted: false })
      const request = await started
      await new Promise((resolve) => setTimeout(resolve, 50))
      t.equal(request.signal.aborted, false)
    }
  })

  await t.test('is the same each time', async t => {
    const { app, next } = await waiting(t)
    const started = next()
    await app.inject('/answer')
    const request = await started
    t.equal(request.signal, request.signal)
  })
})
