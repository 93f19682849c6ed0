import fc from 'fast-check'
import type { Operation, Schema } from '../support/openapi.js'

interface JsonSchema extends Schema {
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  required?: string[]
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  additionalProperties?: unknown
}

/** Long enough to be a nuisance, short enough for many runs. */
const LONG = 2_000

/** What no schema has in mind. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', -1, 1e308, true, [], {}, '../../etc/passwd', '\u0000', '__proto__', '<script>', '%00', 'a'.repeat(LONG)),
  fc.jsonValue({ maxDepth: 4 })
)

/** Values that the schema allows. */
function valid (schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valid))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string': return text(schema)
    case 'integer': return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 100_000 })
    case 'number': return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true })
    case 'boolean': return fc.boolean()
    case 'null': return fc.constant(null)
    case 'array': return fc.array(valid(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) })
    case 'object': return record(schema)
    default: return fc.jsonValue({ maxDepth: 2 })
  }
}

function text (schema: JsonSchema): fc.Arbitrary<unknown> {
  const examples = (schema.examples ?? []).filter((one) => typeof one === 'string')
  const made = schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, LONG) })
  return examples.length > 0 ? fc.oneof(made, fc.constantFrom(...examples)) : made
}

function record (schema: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, valid(one)]))
  return fc.record(fields, { requiredKeys: (schema.required ?? []).filter((name) => name in fields) })
}

/** The same, with one field spoilt, missing or added. */
function mutated (schema: JsonSchema): fc.Arbitrary<unknown> {
  const names = Object.keys(schema.properties ?? {})
  const spoilt = fc.tuple(valid(schema), fc.constantFrom('unknown', ...names), junk).map(([value, name, bad]) => typeof value === 'object' && value !== null ? { ...value, [name]: bad } : bad)
  return fc.oneof(spoilt, junk)
}

export interface Input { path: Record<string, unknown>, query: Record<string, unknown>, body: unknown }

/** Inputs of an operation: from its own schema, and spoilt ones. */
export function inputs (operation: Operation, fixed: Record<string, string>): fc.Arbitrary<Input> {
  const place = (where: string) => Object.fromEntries((operation.parameters ?? [])
    .filter((one) => one.in === where)
    .map((one) => [one.name, fixed[one.name] === undefined ? fc.oneof(valid(one.schema ?? {}), junk) : fc.constant(fixed[one.name])]))
  const body = operation.requestBody?.content['application/json']?.schema
  return fc.record({
    path: fc.record(place('path')),
    query: fc.record(place('query'), { requiredKeys: [] }),
    body: body ? fc.oneof({ weight: 2, arbitrary: valid(body) }, { weight: 3, arbitrary: mutated(body) }) : fc.constant(undefined)
  })
}
