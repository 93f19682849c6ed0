import Fastify from 'fastify'
import t from 'tap'
import serializer from '../../../plugins/http/serializer.js'

t.test('a reply of another form than documented goes out all the same', async (t) => {
  const fastify = Fastify()
  t.teardown(() => fastify.close())
  await fastify.register(serializer)
  fastify.addSchema({ $id: 'Inner', type: 'object', properties: { n: { type: 'integer' } } })
  const response = { 200: { type: 'object', properties: { list: { type: 'array', items: { $ref: 'Inner#' } } } } }
  fastify.get('/good', { schema: { response } }, async () => ({ list: [{ n: 1, secret: 'left out' }] }))
  fastify.get('/odd', { schema: { response } }, async () => ({ list: { not: 'a list' } }))
  t.strictSame((await fastify.inject('/good')).json(), { list: [{ n: 1 }] })
  const odd = await fastify.inject('/odd')
  t.equal(odd.statusCode, 200)
  t.strictSame(odd.json(), { list: { not: 'a list' } })
})
