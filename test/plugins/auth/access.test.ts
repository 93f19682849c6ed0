import { Type } from '@sinclair/typebox'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import app from '../../../src/app.js'
import { loadConfig } from '../../../src/config.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'

/** The application, not yet booted: a test adds a route to it. */
async function unbooted (t: Test) {
  const fastify = Fastify({ pluginTimeout: 0 })
  t.teardown(() => fastify.close())
  await fastify.register(app, { config: loadConfig({ DATA_DIR: tempDir(t), START_ALL_SESSIONS: 'false' }), driver: new FakeDriver() })
  return fastify
}

t.test('a route that nobody guards stops the boot', async t => {
  const fastify = await unbooted(t)
  fastify.get('/api/forgotten', { schema: { response: { 200: Type.String() } } }, async () => 'secret')
  await t.rejects(async () => fastify.ready(), { message: 'GET /api/forgotten has no guard' })
})

t.test('a route that is hidden from the document needs none', async t => {
  const fastify = await unbooted(t)
  fastify.get('/api/hidden', { schema: { hide: true } }, async () => 'open')
  await t.resolves(async () => fastify.ready())
})

t.test('a route that is not documented stops the boot', async t => {
  const fastify = await unbooted(t)
  await t.rejects(async () => {
    await fastify.register(async (inner) => {
      inner.guard('token')
      inner.get('/api/:session/bare', async () => 'x')
    })
  }, { message: 'GET /api/:session/bare has no schema' })
})

t.test('a guard applies to the routes of its plugin and no others, and is documented', async t => {
  const fastify = await unbooted(t)
  await fastify.register(async (inner) => {
    inner.guard('token')
    inner.get('/api/:session/guarded', { schema: { response: { 200: Type.String() } } }, async () => 'x')
  })
  await fastify.register(async (inner) => {
    inner.guard('open')
    inner.get('/open', { schema: { response: { 200: Type.String() } } }, async () => 'x')
  })
  await fastify.ready()
  t.equal((await fastify.inject('/api/s1/guarded')).statusCode, 401)
  t.equal((await fastify.inject('/open')).statusCode, 200)
  t.match(fastify.routeList.find(({ url }) => url === '/api/:session/guarded')?.schema, { security: [{ bearerAuth: [] }], response: { 200: {}, 400: {}, 401: {} } })
})

t.test('every operation on the page of a session names what it needs of WhatsApp Web, and documents the 501', async t => {
  const fastify = await unbooted(t)
  await fastify.ready()
  const connected = fastify.routeList.filter(({ method, schema }) => method !== 'HEAD' && Object.hasOwn(schema?.response ?? {}, 501))
  t.ok(connected.length > 100)
  const idOf = ({ schema }: typeof connected[number]) => (schema as { operationId?: string }).operationId
  t.strictSame(connected.filter(({ config }) => config?.needs === undefined).map(idOf), ['logoutSession', 'getCapabilities'])
  const pinChat = connected.find((route) => idOf(route) === 'pinChat')
  t.match(pinChat?.schema?.response, { 501: { description: /`pinning`/ } })
})
