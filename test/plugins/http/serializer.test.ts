import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import t from 'tap'
import serializer from '../../../plugins/http/serializer.js'
import app from '../../../src/app.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('a reply of another form than documented is sent all the same, and logged', async (t) => {
  const lines: string[] = []
  const fastify = Fastify({ logger: { level: 'warn', stream: { write: (line: string) => { lines.push(line) } } } })
  t.teardown(() => fastify.close())
  await fastify.register(serializer)
  fastify.addSchema({ $id: 'Inner', type: 'object', properties: { n: { type: 'integer' } } })
  const response = { 200: { type: 'object', properties: { list: { type: 'array', items: { $ref: 'Inner#' } } } } }
  fastify.get('/good', { schema: { response } }, async () => ({ list: [{ n: 1, secret: 'left out' }] }))
  fastify.get('/odd', { schema: { response } }, async () => ({ list: { not: 'a list' } }))
  t.strictSame((await fastify.inject('/good')).json(), { list: [{ n: 1 }] })
  t.strictSame(lines, [], 'a documented reply is not logged')
  const odd = await fastify.inject('/odd')
  t.equal(odd.statusCode, 200)
  t.strictSame(odd.json(), { list: { not: 'a list' } })
  t.match(lines.map((line) => JSON.parse(line)), [
    { level: 40, msg: 'response does not match its schema', route: 'GET /odd', err: { message: String } }
  ])
  t.equal(lines.length, 1, 'one warning for one reply')
})

t.test('the schemas of all replies that are no errors compile, as none of them is compiled at boot', async (t) => {
  const config = loadConfig({ DATA_DIR: tempDir(t), LOG_LEVEL: 'silent', SANDBOX: 'true' })
  const fastify = Fastify(fastifyOptions(config))
  t.teardown(() => fastify.close())
  const routes: { scope: FastifyInstance, route: RouteOptions }[] = []
  fastify.addHook('onRoute', function (route) { routes.push({ scope: this, route }) })
  await fastify.register(app, { config, driver: new FakeDriver() })
  await fastify.ready()
  let count = 0
  for (const { scope, route: { method, url, schema } } of routes) {
    const compile = SerializerSelector()(scope.getSchemas() as never, {} as never)
    for (const [httpStatus, reply] of Object.entries(schema?.response ?? {}).filter(([status]) => status < '400')) {
      const [{ schema: content } = { schema: reply }] = Object.values<{ schema: object }>(reply.content ?? {})
      const route = `${String(method)} ${url} ${httpStatus}`
      t.doesNotThrow(() => compile({ schema: content, method, url, httpStatus } as never), route)
      count++
    }
  }
  t.ok(count > 180, `${count} replies`)
})

t.test('a part of the routes may have a schema of its own', async (t) => {
  const lines: string[] = []
  const fastify = Fastify({ logger: { level: 'warn', stream: { write: (line: string) => { lines.push(line) } } } })
  t.teardown(() => fastify.close())
  await fastify.register(serializer)
  await fastify.register(async (scope) => {
    scope.addSchema({ $id: 'Own', type: 'object', properties: { n: { type: 'integer' } } })
    scope.get('/own', { schema: { response: { 200: { $ref: 'Own#' } } } }, async () => ({ n: 1, secret: 'left out' }))
  }, { prefix: '/part' })
  t.strictSame((await fastify.inject('/part/own')).json(), { n: 1 })
  t.strictSame(lines, [])
})
