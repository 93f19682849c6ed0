import { Type, type TSchema } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import t from 'tap'
import { readFields, unfoldBrackets, type IsValid, type Schema } from '../../../src/http/text-values.js'
import { ProductsQuery } from '../../../schemas/catalog.js'
import { ChatStateBody, GetMessagesQuery } from '../../../schemas/chats.js'
import { Flag } from '../../../schemas/flag.js'
import { PropertyBody } from '../../../schemas/groups.js'
import { SendLocationBody } from '../../../schemas/messages-send.js'
import { RecipientFields } from '../../../schemas/recipients.js'
import { StartSessionBody } from '../../../schemas/start-session.js'
import { DeliveriesQuery } from '../../../schemas/webhooks.js'

const ajv = new Ajv({ strict: false })
const isValid: IsValid = (schema, value) => ajv.compile(schema)(value)

const fields = {
  count: Type.Integer({ minimum: 1 }),
  price: Type.Union([Type.Number(), Type.String({ pattern: '^\\d+(\\.\\d+)?$' })]),
  isOn: Type.Boolean(),
  flag: Flag('x'),
  id: Type.String({ pattern: '^\\d+$' }),
  text: Type.String(),
  list: Type.Array(Type.String({ maxLength: 5 }), { maxItems: 3 }),
  oneOrMany: Type.Union([Type.String({ pattern: '^a\\d$' }), Type.Array(Type.String({ pattern: '^a\\d$' }))]),
  choice: Type.Unsafe<string>({ type: 'string', enum: ['image', 'video'] }),
  time: Type.Union([Type.Number(), Type.Null()]),
  options: Type.Object({ delay: Type.Optional(Type.Integer()), isOn: Type.Optional(Type.Boolean()) }, { additionalProperties: true }),
  items: Type.Array(Type.Object({ n: Type.Number() }))
}

/** How a field is read, of a body whose fields may all be left out. */
const read = (name: keyof typeof fields, value: unknown, isForm = false) =>
  readFields(Type.Partial(Type.Object(fields as Record<string, TSchema>)) as unknown as Schema, { [name]: value }, { isValid, isForm })

t.test('what comes as text means what it says', async (t) => {
  const cases: Array<[name: keyof typeof fields, given: unknown, meant: unknown]> = [
    ['count', '5', 5], ['count', ' 5 ', 5], ['count', '+5', 5], ['count', '1e2', 100], ['price', '8.99', '8.99'], ['price', ' 8.99', '8.99'],
    ['isOn', 'true', true], ['isOn', 'False', false], ['isOn', '1', true], ['isOn', '0', false], ['flag', 'true', true], ['flag', 'false', false], ['flag', ' TRUE ', true], ['flag', 'False', false],
    ['id', ' 12 ', '12'], ['text', ' as it is ', ' as it is '], ['text', '5', '5'], ['text', 'true', 'true'], ['text', '', ''],
    ['list', '["a","b"]', ['a', 'b']], ['oneOrMany', ' a1 ', 'a1'], ['oneOrMany', [' a1', 'a2 '], ['a1', 'a2']],
    ['choice', 'IMAGE', 'image'], ['time', '8', 8], ['time', 'null', null], ['time', null, null],
    ['options', '{"delay":"5"}', { delay: 5 }], ['options', { delay: '5', isOn: 'true', other: '5' }, { delay: 5, isOn: true, other: '5' }], ['items', [{ n: '1' }, { n: 2 }], [{ n: 1 }, { n: 2 }]]
  ]
  for (const [name, given, meant] of cases) t.strictSame(read(name, given), { [name]: meant }, `${name}: ${JSON.stringify(given)}`)
})

t.test('flags of recipients: yes and no as text, and nothing for no', async (t) => {
  const readFlag = (value: unknown) =>
    readFields(Type.Object(RecipientFields) as unknown as Schema, { phone: '1', isGroup: value }, { isValid })
  for (const yes of [true, 'true', 'TRUE', '1']) t.strictSame(readFlag(yes), { phone: '1', isGroup: true }, JSON.stringify(yes))
  for (const no of [false, 'false', '0']) t.strictSame(readFlag(no), { phone: '1', isGroup: false }, JSON.stringify(no))
  for (const unused of ['', null]) t.strictSame(readFlag(unused), { phone: '1' }, JSON.stringify(unused))
})

t.test('numbers of routes, written as text', async (t) => {
  const readAs = (schema: TSchema, given: Record<string, unknown>) => readFields(schema as unknown as Schema, given, { isValid })
  t.match(readAs(SendLocationBody, { lat: '-23.5505', lng: '+180' }), { lat: -23.5505, lng: 180 })
  t.strictSame(readAs(GetMessagesQuery, { count: '-1' }), { count: -1 })
  t.strictSame(readAs(GetMessagesQuery, { count: '0' }), { count: '0' }, 'no number of messages')
  t.strictSame(readAs(ProductsQuery, { phone: '15550000001', qnt: '10' }), { phone: '15550000001', qnt: 10 })
  t.strictSame(readAs(DeliveriesQuery, { limit: '500' }), { limit: 500 })
  t.strictSame(readAs(ChatStateBody, { chatstate: '1' }), { chatstate: 1 })
  t.strictSame(readAs(PropertyBody, { value: '86400' }), { value: 86_400 })
  t.strictSame(readAs(StartSessionBody, { phone: '' }), { phone: '' })
  t.strictSame(readAs(StartSessionBody, { phone: null }), {})
})

t.test('a form writes a list of one as its item', async (t) => {
  t.strictSame(read('list', 'one', true), { list: ['one'] })
  t.strictSame(read('list', 'one'), { list: 'one' })
})

t.test('a field that is not used is left out', async (t) => {
  for (const name of ['count', 'isOn', 'flag', 'id', 'list', 'choice', 'options'] as const) {
    t.strictSame(read(name, null), {}, name)
    t.strictSame(read(name, '', true), {}, `${name} of a form`)
  }
  for (const name of ['count', 'isOn', 'flag', 'list', 'choice', 'options'] as const) t.strictSame(read(name, ''), {}, name)
  t.strictSame(read('id', ''), { id: '' }, 'an empty text is a wrong one where texts are taken')
  t.strictSame(read('options', { delay: null, isOn: '' }), { options: {} })
  const required = Type.Object({ id: Type.String({ pattern: '^\\d+$' }) }) as unknown as Schema
  t.strictSame(readFields(required, { id: null }, { isValid }), { id: null }, 'one that must be given stays, for its error to name it')
})

t.test('what cannot be read stays as it came', async (t) => {
  for (const [name, given] of [['count', 'five'], ['count', '0'], ['count', '5 apples'], ['isOn', 'maybe'], ['list', ['too long for it']], ['choice', 'sound'], ['options', 'no object'], ['options', '[1'], ['text', 5], ['id', 5], ['count', true]] as const) {
    t.strictSame(read(name, given), { [name]: given }, JSON.stringify(given))
  }
  t.strictSame(read('options', '{"__proto__":{"x":1}}'), { options: {} })
  const deep = '['.repeat(50) + ']'.repeat(50)
  t.strictSame(read('options', `{"a":${deep}}`), { options: `{"a":${deep}}` })
})

t.test('unfoldBrackets: how forms name what is inside', async (t) => {
  t.strictSame(unfoldBrackets({ phone: '1', 'options[delay]': '5', 'options[a][b]': 'c' }), { phone: '1', options: { delay: '5', a: { b: 'c' } } })
  t.strictSame(unfoldBrackets({ 'choices[]': ['a', 'b'] }), { choices: ['a', 'b'] })
  t.strictSame(unfoldBrackets({ 'choices[]': 'a' }), { choices: ['a'] })
  t.strictSame(unfoldBrackets({ 'choices[0]': 'a', 'choices[1]': 'b' }), { choices: ['a', 'b'] })
  t.strictSame(unfoldBrackets({ 'items[0][name]': 'a', 'items[0][price]': '1', 'items[1][name]': 'b' }), { items: [{ name: 'a', price: '1' }, { name: 'b' }] })
  t.strictSame(unfoldBrackets({ 'a[__proto__][x]': '1', b: '2' }), { b: '2' })
  t.strictSame(unfoldBrackets({ 'a[': '1', ']b[c]': '2', plain: '3' }), { 'a[': '1', ']b[c]': '2', plain: '3' })
  t.equal(({} as { x?: unknown }).x, undefined)
})
