import Fastify, { type RouteOptions } from 'fastify'
import t from 'tap'
import validator, { buildCompiler } from '../../../plugins/http/validator.js'
import app from '../../../src/app.js'
import { loadConfig } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { tempDir } from '../../support/temp-dir.js'

interface Part { content?: Record<string, { schema: object }> }

/** The schemas of all parts of a request. */
const schemasOf = ({ schema = {} }: RouteOptions) => [schema.body, schema.querystring, schema.params, schema.headers]
  .filter((part) => part !== undefined)
  .flatMap((part) => Object.values((part as Part).content ?? { all: { schema: part as object } }).map(({ schema }) => schema))

t.test('the schemas of all routes compile, as none of them is compiled at boot', async (t) => {
  const config = loadConfig({ DATA_DIR: tempDir(t), LOG_LEVEL: 'silent', SANDBOX: 'true' })
  const options = fastifyOptions(config)
  const fastify = Fastify(options)
  t.teardown(() => fastify.close())
  const routes: RouteOptions[] = []
  fastify.addHook('onRoute', (route) => { routes.push(route) })
  await fastify.register(app, { config, driver: new FakeDriver() })
  await fastify.ready()
  const { customOptions } = options.ajv ?? {}
  const compile = buildCompiler(fastify.getSchemas() as never, { customOptions: { ...customOptions, validateSchema: true } } as never)
  const schemas = routes.flatMap((route) => schemasOf(route).map((schema) => ({ route: `${route.method} ${route.url}`, schema })))
  t.ok(schemas.length > 300, `${schemas.length} schemas`)
  for (const { route, schema } of schemas) t.doesNotThrow(() => compile({ schema } as never), route)
})

t.test('a schema is compiled with the first request that needs it, and each reply says what is wrong', async (t) => {
  const fastify = Fastify()
  t.teardown(() => fastify.close())
  await fastify.register(validator)
  fastify.addSchema({ $id: 'Size', type: 'integer', minimum: 1 })
  const answer = async () => 'taken'
  fastify.post('/good', { schema: { body: { type: 'object', properties: { size: { $ref: 'Size#' } } } } }, answer)
  fastify.post('/broken', { schema: { body: { $ref: 'Nothing#' } } }, answer)
  await fastify.ready()
  const post = async (url: string, size: number) => await fastify.inject({ method: 'POST', url, payload: { size } })
  t.match(await post('/good', 0), { statusCode: 400, body: /body\/size must be >= 1/ })
  t.equal((await post('/good', 1)).body, 'taken')
  t.match(await post('/good', -1), { statusCode: 400, body: /body\/size must be >= 1/ })
  t.match(await post('/broken', 1), { statusCode: 500, body: /can't resolve reference Nothing#/ }, 'not before')
})
