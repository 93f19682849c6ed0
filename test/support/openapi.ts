export interface Schema {
  $ref?: string
  type?: string | string[]
  title?: string
  pattern?: string
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  examples?: unknown[]
}

interface Content { content: Record<string, { schema?: Schema }> }

export interface Operation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  parameters?: { in: string, name: string, description?: string, schema?: Schema }[]
  requestBody?: Content
  responses: Record<string, Partial<Content> & { description?: string }>
}

/** The schema itself, or the alternatives of a union, with references followed. */
export function resolved (document: object, schema: Schema | undefined): Schema[] {
  if (!schema) return []
  if (schema.$ref) return resolved(document, lookUp(document, schema.$ref))
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf
  return alternatives ? [schema, ...alternatives.flatMap((one) => resolved(document, one))] : [schema]
}

function lookUp (document: object, pointer: string): Schema {
  const found = pointer.slice(2).split('/').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document)
  if (!found) throw new Error(`${pointer} points to nothing`)
  return found as Schema
}
