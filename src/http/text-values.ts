/** The part of a JSON schema that says how a value that came as text is to be read. */
export interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  required?: string[]
  patternProperties?: Record<string, Schema>
}

/** Whether a value is as a schema says. */
export type IsValid = (schema: Schema, value: unknown) => boolean

export interface ReadOptions {
  isValid: IsValid
  /** A form writes a list of one as its item, and sends a field that is not used as an empty text. */
  isForm?: boolean
  /** In a query an integer is written as digits: `1e2` and `5.0` are not. */
  isQuery?: boolean
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const INTEGER = /^[+-]?\d+$/
const TRUE = /^(?:true|1)$/i
const FALSE = /^(?:false|0)$/i

/** No number, word or JSON text that a field may hold is longer, in characters. */
const MAX_TEXT = 1024 * 1024

/** Deeper values are left as they are: validation refuses them. */
const MAX_DEPTH = 12

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The value as its schema defines it: forms, queries and some clients send numbers, booleans, lists and objects as
 * strings, with surrounding whitespace, and null or an empty string in unused fields. What cannot be converted is left
 * unchanged, so that validation reports it. A valid value is never changed.
 */
export function readValue (schema: Schema, value: unknown, options: ReadOptions, depth = 0): unknown {
  if (depth > MAX_DEPTH || value === undefined || options.isValid(schema, value)) return value
  for (const candidate of candidates(schema, value, options, depth)) {
    if (options.isValid(schema, candidate)) return candidate
  }
  // What is inside may have been read in part: then the error names what is left.
  return inner(schema, value, options, depth) ?? value
}

function * candidates (schema: Schema, value: unknown, options: ReadOptions, depth: number): Generator<unknown> {
  if (typeof value === 'string') yield * fromText(schema, value.trim(), options, depth)
  const read = inner(schema, value, options, depth)
  if (read !== undefined) yield read
}

function * fromText (schema: Schema, text: string, options: ReadOptions, depth: number): Generator<unknown> {
  if (text.length > MAX_TEXT) return
  yield text
  if (text.length < 100 && (options.isQuery && takesInteger(schema) ? INTEGER : NUMBER).test(text)) yield Number(text)
  if (TRUE.test(text)) yield true
  if (FALSE.test(text)) yield false
  const lower = text.toLowerCase()
  if (lower !== text) yield lower
  if (lower === 'null') yield null
  if (/^[[{]/.test(text)) {
    const parsed = parseJson(text)
    if (parsed !== undefined) {
      yield parsed
      yield readValue(schema, parsed, options, depth + 1)
    }
  }
  if (options.isForm && text !== '') yield [text]
}

const takesInteger = ({ type, anyOf }: Schema): boolean =>
  anyOf ? anyOf.some(takesInteger) : type === 'integer'

function parseJson (text: string): unknown {
  try {
    const value: unknown = JSON.parse(text, (key, value: unknown) => key === '__proto__' ? undefined : value)
    return isShallow(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isShallow = (value: unknown, left = MAX_DEPTH): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((item) => isShallow(item, left - 1)))

/** A list or an object, read item by item. */
function inner (schema: Schema, value: unknown, options: ReadOptions, depth: number): unknown {
  const forms = schema.anyOf ?? [schema]
  if (Array.isArray(value)) {
    const items = forms.find((option) => option.items !== undefined)?.items
    return items && value.map((item) => readValue(items, item, options, depth + 1))
  }
  const shape = isObject(value) ? forms.find((option) => option.properties !== undefined) : undefined
  return shape && readFields(shape, value as Record<string, unknown>, options, depth)
}

/** The fields of an object; of those that may be left out, one without a value is. */
export function readFields (
  schema: Schema,
  given: Record<string, unknown>,
  options: ReadOptions,
  depth = 0
): Record<string, unknown> {
  const { properties = {}, required = [] } = schema
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined
    const result = field === undefined ? value : readValue(field, value, options, depth + 1)
    const isUnused =
      field !== undefined &&
      !required.includes(name) &&
      isBlank(result, field, options) &&
      !options.isValid(field, result)
    if (!isUnused) read[name] = result
  }
  return read
}

function isBlank (value: unknown, field: Schema, { isForm = false }: ReadOptions): boolean {
  if (typeof value !== 'string') return value === null
  const text = value.trim().toLowerCase()
  return text === '' ? isForm || !takesText(field) : text === 'null' && !takesText(field)
}

/** Of a field for any text an empty one is an answer, if a wrong one. */
const takesText = ({ type, enum: values, const: fixed, anyOf }: Schema): boolean =>
  anyOf ? anyOf.some(takesText) : type === 'string' && values === undefined && fixed === undefined

/** Names in brackets, as forms write what is inside of something: `options[delay]=5`, `choices[]=Tea`. */
export function unfoldBrackets (form: Record<string, unknown>): Record<string, unknown> {
  if (!Object.keys(form).some((name) => name.includes('['))) return form
  const unfolded: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(form)) {
    const path = /^[^[\]]+(?:\[[^[\]]*\])+$/.test(name)
      ? name.split(/\[|\]\[?/).filter((part, place, all) => part !== '' || place < all.length - 1)
      : [name]
    if (path.length > MAX_DEPTH || path.includes('__proto__')) continue
    put(unfolded, path, value)
  }
  return unfolded
}

function put (target: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value
    return
  }
  const [next = ''] = rest
  // `a[]` is a list, `a[0]` an item of one.
  if (next === '' || /^\d{1,4}$/.test(next)) {
    const list = (Array.isArray(target[first]) ? target[first] : target[first] = []) as unknown[]
    if (rest.length === 1) list.push(...[value].flat())
    else {
      const place = next === '' ? list.length : Math.min(Number(next), list.length)
      const item = isObject(list[place]) ? list[place] : {}
      list[place] = item
      put(item, rest.slice(1), value)
    }
    return
  }
  const object = isObject(target[first]) ? target[first] : {}
  target[first] = object
  put(object, rest, value)
}
