import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build } from '../helper.js'
import { FakeDriver } from '../support/fake-driver.js'
import { resolved, type Operation, type Schema } from '../support/openapi.js'

interface ContractRoute {
  method: string
  path: string
  family: string
  query: string[]
  body: string[]
  /** Name of the upload field of a multipart request. */
  file: string | null
  status: number
  /** Keys of the reply, where it is an object. */
  reply: string[]
}

/** What wppconnect-server 2.10.4 answers, by its own code. */
const contract = JSON.parse(readFileSync(join(import.meta.dirname, 'routes.json'), 'utf8')) as ContractRoute[]

/** Where this server departs from it, with the reason. */
const departures = JSON.parse(readFileSync(join(import.meta.dirname, 'departures.json'), 'utf8')) as Record<string, Partial<ContractRoute> & { why: string }>

/** JSON types that each field takes or has, by name; what differs from route to route is left out. */
const types = JSON.parse(readFileSync(join(import.meta.dirname, 'types.json'), 'utf8')) as Record<'query' | 'body' | 'reply', Record<string, string[]>>

/** Fields of one name that have another type in one route. */
const EXCEPTIONS: Record<string, string[]> = {
  'POST /api/{session}/chatwoot body message': ['object']
}

t.test('the document keeps the contract', async (t) => {
  const fastify = await build(t, { driver: new FakeDriver() })
  const document = JSON.parse(JSON.stringify(fastify.swagger())) as { paths: Record<string, Record<string, Operation>> }
  const schemasOf = (schema: Schema | undefined): Schema[] => resolved(document, schema)
  const propertiesOf = (schema: Schema | undefined) => new Set(schemasOf(schema).flatMap(({ properties }) => Object.keys(properties ?? {})))
  const typesOf = (schema: Schema | undefined) => new Set(schemasOf(schema).flatMap(({ type = [], enum: values = [], const: value }) =>
    [type, ...[...values, ...value === undefined ? [] : [value]].map((one) => typeof one)].flat()))
  /** The types of a field, in whichever of the schemas it is. */
  const typesOfField = (schemas: (Schema | undefined)[], field: string) => new Set(schemas
    .flatMap((schema) => schemasOf(schema))
    .flatMap(({ properties }) => [...typesOf(properties?.[field])]))

  for (const route of contract) {
    const name = `${route.method} ${route.path}`
    const { why, ...ours } = departures[name] ?? { why: '' }
    const wanted = { ...route, ...ours }
    await t.test(why ? `${name} (${why})` : name, async (t) => {
      const operation = document.paths[wanted.path]?.[wanted.method.toLowerCase()]
      t.ok(operation, 'is there')
      if (!operation) return
      t.strictSame(operation.tags, [wanted.family], 'tag')
      const hasTypes = (place: keyof typeof types, field: string, found: Set<string>) => {
        for (const type of EXCEPTIONS[`${name} ${place} ${field}`] ?? types[place][field] ?? []) t.ok(found.has(type), `${place} ${field}: ${type}`)
      }
      const query = new Set(operation.parameters?.filter((one) => one.in === 'query').map((one) => one.name))
      for (const field of wanted.query) {
        t.ok(query.has(field), `query ${field}`)
        hasTypes('query', field, typesOf(operation.parameters?.find((one) => one.in === 'query' && one.name === field)?.schema))
      }
      const bodies = Object.values(operation.requestBody?.content ?? {})
      const fields = new Set(bodies.flatMap(({ schema }) => [...propertiesOf(schema)]))
      for (const field of wanted.body) {
        t.ok(fields.has(field), `body ${field}`)
        hasTypes('body', field, typesOfField(bodies.map(({ schema }) => schema), field))
      }
      if (wanted.file) t.ok(operation.requestBody?.content['multipart/form-data'], 'takes an upload')
      const reply = operation.responses[wanted.status]
      t.ok(reply, `answers ${wanted.status}`)
      const replies = Object.values(reply?.content ?? {})
      const keys = new Set(replies.flatMap(({ schema }) => [...propertiesOf(schema)]))
      for (const key of wanted.reply) {
        t.ok(keys.has(key), `reply ${key}`)
        hasTypes('reply', key, typesOfField(replies.map(({ schema }) => schema), key))
      }
    })
  }
})
