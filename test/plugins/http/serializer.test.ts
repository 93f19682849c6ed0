import Fastify from 'fastify'
import t from 'tap'
import serializer from '../../../plugins/http/serializer.js'

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
