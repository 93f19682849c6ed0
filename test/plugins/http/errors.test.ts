import Fastify from 'fastify'
import t, { type Test } from 'tap'
import config from '../../../plugins/process/config.js'
import errors from '../../../plugins/http/errors.js'
import { loadConfig } from '../../../src/config.js'
import * as catalog from '../../../src/errors.js'

/** The plugin alone, and a route that throws. */
async function throwing (t: Test, thrown: unknown) {
  const app = Fastify({ exposeHeadRoutes: false })
  t.teardown(() => app.close())
  await app.register(config, { config: loadConfig({}) })
  await app.register(errors)
  app.get('/api/:session/x', async () => { throw thrown })
  const reply = await app.inject('/api/s1:token/x')
  return { status: reply.statusCode, body: reply.json() }
}

t.test('an error of the catalog: its text, code and fields, and the session without its token', async t => {
  const { status, body } = await throwing(t, new catalog.SessionDisconnected())
  t.equal(status, 404)
  const message = 'The WhatsApp session is not active.'
  t.strictSame(body, { response: null, status: 'Disconnected', message, code: 'APP_SESSION_DISCONNECTED', error: { code: 'APP_SESSION_DISCONNECTED', message }, session: 's1' })
})

t.test('a cataloged error of the server says what it is', async t => {
  const { status, body } = await throwing(t, new catalog.CallTimeout('sendText', 30))
  t.equal(status, 504)
  t.match(body, { status: 'error', message: 'Timed out asking WhatsApp to send text: no answer within 30 s', code: 'APP_CALL_TIMEOUT' })
})

t.test('any other error says nothing of what is inside', async t => {
  for (const thrown of [new Error('SELECT secret FROM tokens'), Object.assign(new Error('ENOENT /srv/secret'), { code: 'ENOENT' }), new TypeError("Cannot read properties of undefined (reading 'secret')")]) {
    const { status, body } = await throwing(t, thrown)
    t.equal(status, 500)
    t.match(body, { status: 'error', message: 'An unexpected error; the log of the server has the cause', code: String, session: 's1' })
    t.notMatch(JSON.stringify(body), /secret|stack/)
  }
})

t.test('what is no error at all', async t => {
  for (const thrown of ['text', 42, null, undefined, { some: 'object' }]) {
    const { status, body } = await throwing(t, thrown)
    t.equal(status, 500, JSON.stringify(thrown))
    t.match(body, { message: String, code: String }, JSON.stringify(thrown))
  }
})

t.test('an unknown route', async t => {
  const app = Fastify()
  t.teardown(() => app.close())
  await app.register(config, { config: loadConfig({}) })
  await app.register(errors)
  const reply = await app.inject({ method: 'POST', url: '/api/s1/THISISMYSECURETOKEN/nowhere' })
  t.equal(reply.statusCode, 404)
  t.match(reply.json(), { status: 'error', code: 'APP_ROUTE_NOT_FOUND', message: 'No such route: POST /api/s1/***/nowhere. The routes are listed at /api-docs/' })
})
