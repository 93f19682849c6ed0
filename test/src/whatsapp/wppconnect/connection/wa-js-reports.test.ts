import { readFileSync } from 'node:fs'
import t from 'tap'
import { parseWaJsReport } from '../../../../../src/whatsapp/wppconnect/connection/wa-js-reports.js'

const WA_JS = new URL('../../../../../node_modules/@wppconnect/wa-js/dist/wppconnect-wa.js', import.meta.url)

t.test('each kind of report', async (t) => {
  const kinds = {
    'Module getAllLabels was not found with e=>e.getAllLabels': 'module',
    'WAWebChatSearchQuery module was not found': 'module',
    'Property default.Cmd was not found for Cmd in module WAWebCmd': 'property',
    'Property a or b was not found for Cmd in module WAWebCmd': 'property',
    'func is not a function': 'function',
    'func is not an exported function': 'function',
    'function path was not found': 'path',
    'function was not found in the module WAWebCmd': 'path'
  }
  for (const [line, kind] of Object.entries(kinds)) t.strictSame(parseWaJsReport(line), { kind, line })
  for (const line of ['TypeError: e.on is not a function', 'Message x was not found', 'the function path was not found']) {
    t.equal(parseWaJsReport(line), undefined, line)
  }
})

t.test('whatever the installed wa-js prints of what it does not find', async (t) => {
  const code = readFileSync(WA_JS, 'utf8').replace(/\$\{[^}]*\}/g, 'x')
  const literal = /["`]([^"`]*(?:\bfunc is not an?\b|\b[Mm]odule\b[^"`]*was not found|was not found[^"`]*\bmodule\b|path was not found)[^"`]*)["`]/g
  const texts = [...code.matchAll(literal)].map(([, text = '']) => text)
  t.ok(texts.length >= 6, texts.join('; '))
  for (const text of texts) t.ok(parseWaJsReport(text), text)
})
