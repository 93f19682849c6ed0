import t from 'tap'
import { build } from '../helper.js'
import { FakeDriver } from './fake-driver.js'

export type Json = Record<string, any>

const documents = new Map<boolean, Promise<Json>>()

/** The OpenAPI document, as readers get it; each is made once. */
export function documentOf (sandbox = false): Promise<Json> {
  const known = documents.get(sandbox)
  if (known) return known
  const made = build(t, { driver: new FakeDriver(), env: { SANDBOX: String(sandbox) } }).then((app) => JSON.parse(JSON.stringify(app.swagger())))
  documents.set(sandbox, made)
  return made
}

/** Every operation, with where it is. */
export function operationsOf (document: Json): [where: string, operation: Json][] {
  return Object.entries<Json>(document.paths).flatMap(([path, methods]) => Object.entries<Json>(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as [string, Json]))
}

/** Every schema of an operation's parameters, request and replies, with where it is. */
export function schemasOf (operation: Json): [where: string, schema: Json][] {
  const contents = (where: string, content: Json = {}) => Object.entries<Json>(content).map(([type, { schema }]) => [`${where} ${type}`, schema] as [string, Json])
  return [
    ...contents('body', operation.requestBody?.content),
    ...Object.entries<Json>(operation.responses).flatMap(([status, reply]) => contents(status, reply.content))
  ]
}

/** Every node of a document, with where it is. */
export function * nodes (node: unknown, where = '#'): Generator<[where: string, node: Json]> {
  if (typeof node !== 'object' || node === null) return
  yield [where, node as Json]
  for (const [key, inner] of Object.entries(node)) yield * nodes(inner, `${where}/${key}`)
}

const hasExample = (schema: Json): boolean => schema.examples?.length > 0 || 'example' in schema || 'const' in schema

/** Where properties lack a description or an example, all the way down. */
export function lacking (schema: Json, where: string): string[] {
  return [
    ...Object.entries<Json>(schema.properties ?? {}).flatMap(([name, property]) => [
      ...property.$ref || property.description ? [] : [`${where}.${name} has no description`],
      ...property.$ref || showsItself(property) ? [] : [`${where}.${name} has no example`],
      ...lacking(property, `${where}.${name}`)
    ]),
    ...schema.items ? lacking(schema.items, `${where}[]`) : [],
    ...(schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []).flatMap((one: Json) => lacking(one, where))
  ]
}

/** A property has an example where it or all that it is made of has one. */
export function showsItself (schema: Json): boolean {
  if (schema.$ref || hasExample(schema)) return true
  // Nobody can write the bytes of a file down.
  if (schema.format === 'binary') return true
  // Each of them must show itself.
  if (schema.properties) return true
  if (schema.items) return showsItself(schema.items)
  return (schema.anyOf ?? schema.oneOf)?.some(showsItself) ?? false
}
