import { Kind, type TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import t from 'tap'
import { EventBodies } from '../../schemas/events/openapi-webhooks.js'
import { EVENT_NAMES, EventSchemas } from '../../schemas/events/events.js'
import { documentOf, nodes, showsItself, type Json } from '../support/document.js'
import { faultsOf } from '../support/valid-event.js'

/** Every schema within a schema that has examples, with where it is. */
function * shown (schema: TSchema, where: string): Generator<[where: string, schema: TSchema]> {
  if (schema['examples']) yield [where, schema]
  const inner: [string, TSchema][] = [
    ...Object.entries<TSchema>(schema['properties'] ?? {}),
    ...(schema['anyOf'] ?? []).map((one: TSchema, place: number) => [`anyOf${place}`, one] as [string, TSchema]),
    ...schema['items'] ? [['items', schema['items']] as [string, TSchema]] : []
  ]
  for (const [name, one] of inner) yield * shown(one, `${where}/${name}`)
}

t.test('every example is as its schema says', async t => {
  for (const name of EVENT_NAMES) {
    const schema: TSchema = EventSchemas[name]
    t.ok(schema['examples']?.length > 0, `${name} has an example`)
    for (const example of schema['examples'] ?? []) t.strictSame(faultsOf(name, example), [])
    for (const [where, one] of shown(schema, name)) {
      for (const example of one['examples']) t.ok(Value.Check(one, example), `${where} is not ${JSON.stringify(example)}`)
    }
  }
})

t.test('a schema refuses what its event never has', async t => {
  const example = (name: 'onack' | 'onmessage' | 'location') => (EventSchemas[name] as TSchema)['examples'][0]
  t.match(faultsOf('onack', { ...example('onack'), id: 'true_1@c.us_1' }), [/onack\/id: Expected object/])
  t.match(faultsOf('onmessage', { ...example('onmessage'), id: { _serialized: 'true_1@c.us_1' } }), [/onmessage\/id: Expected string/])
  t.match(faultsOf('location', { ...example('location'), type: 'disablle' }), [/location\/type/])
  t.strictSame(faultsOf('onmessage', { ...example('onmessage'), author: null, somethingNew: 1 }), [], 'what WhatsApp adds passes')
  t.strictSame(faultsOf('onnothing', {}), ['there is no event onnothing'])
})

t.test('the document has each event as a webhook, flat, with its name and its session', async t => {
  const document = await documentOf()
  t.strictSame(Object.keys(document['webhooks']), EVENT_NAMES)
  for (const [name, { post }] of Object.entries<Json>(document['webhooks'])) {
    const reference = post.requestBody.content['application/json'].schema.$ref.split('/').at(-1)
    const body = document['components'].schemas[reference]
    t.match(body, { title: reference, description: /\w/, properties: { event: { const: name }, session: { type: 'string' } } })
    t.ok(['event', 'session'].every((field) => body.required.includes(field)), `${name} names itself and its session`)
    t.ok(showsItself(body))
    t.match(body.examples[0], { event: name, session: String })
    t.strictSame(post.parameters.map((header: Json) => header.name), ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
    t.match(post.responses, { '2XX': { description: String }, 410: { description: /off/ } })
  }
  const ids = [...nodes(document)].map(([, node]) => node['operationId']).filter((id) => typeof id === 'string')
  t.equal(new Set(ids).size, ids.length, 'each operation has a name of its own')
})

t.test('types for TypeScript can be made of it', async t => {
  const { typesOf } = await import('../../scripts/documents.mjs')
  const types = await typesOf(JSON.stringify(await documentOf()))
  t.match(types, /export interface webhooks \{/)
  for (const { $id } of EventBodies) t.ok(types.includes(`components["schemas"]["${$id}"]`), String($id))
  t.ok(EventBodies.every((body) => body[Kind] === 'Object'))
})
