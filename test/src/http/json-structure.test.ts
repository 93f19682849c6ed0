import fc from 'fast-check'
import t from 'tap'
import { JsonStructure } from '../../../src/http/json-structure.js'

/** The code of what a text is refused with, given in pieces of this size; undefined where it is not. */
function verdict (text: string, piece = 64 * 1024): string | undefined {
  const bytes = Buffer.from(text)
  const structure = new JsonStructure()
  try {
    for (let at = 0; at < bytes.length; at += piece) structure.scan(bytes.subarray(at, at + piece))
    return undefined
  } catch (error) {
    return (error as { code: string }).code
  }
}

t.test('what is too deep or too much is refused, and nothing else', async (t) => {
  const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + '1' + close.repeat(depth)
  const cases: [what: string, text: string, code: string | undefined][] = [
    ['nothing', '', undefined],
    ['100 levels of lists', nested(100), undefined],
    ['101 levels of lists', nested(101), 'APP_INVALID_REQUEST'],
    ['101 levels of objects', nested(101, '{"a":', '}'), 'APP_INVALID_REQUEST'],
    ['many lists beside each other', `[${'[],'.repeat(40_000)}1]`, undefined],
    ['100,001 values', `[${'1,'.repeat(100_000)}1]`, 'APP_BODY_TOO_COMPLEX'],
    ['as many fields', `{${'"a":1,'.repeat(100_000)}"a":1}`, 'APP_BODY_TOO_COMPLEX'],
    ['as many empty objects', `[${'{},'.repeat(60_000)}1]`, 'APP_BODY_TOO_COMPLEX'],
    ['brackets in a string', `"${'[{,'.repeat(200_000)}"`, undefined],
    ['the same behind an escaped quote', `"\\"${'[{,'.repeat(200_000)}"`, undefined],
    ['the same behind an escaped backslash and the end', `"\\\\"${'['.repeat(101)}`, 'APP_INVALID_REQUEST'],
    ['the same in the name of a field', `{"${'['.repeat(101)}":1}`, undefined],
    ['a string without an end', `"${'['.repeat(101)}`, undefined]
  ]
  for (const [what, text, code] of cases) {
    t.equal(verdict(text), code, what)
    t.equal(verdict(text, 1_001), code, `${what}, in pieces`)
  }
})

t.test('any JSON that a caller may mean passes, wherever it is cut', async () => {
  fc.assert(fc.property(fc.json({ maxDepth: 20 }), fc.integer({ min: 1, max: 20 }), (text, piece) => verdict(text, piece) === undefined))
})

t.test('what is refused is refused long before its end', async (t) => {
  const structure = new JsonStructure()
  const piece = Buffer.from('{},'.repeat(20_000))
  structure.scan(Buffer.from('['))
  structure.scan(piece)
  structure.scan(piece)
  t.throws(() => structure.scan(piece), { code: 'APP_BODY_TOO_COMPLEX', statusCode: 413, message: 'body has more than 100000 values' })
})
