import { writeFileSync } from 'node:fs'
import t from 'tap'
import { parse, stringify } from 'yaml'
import { DOCUMENT_FORMATS, documentFile, readBuilt, withHead, withoutHead } from '../../../src/http/api-document.js'
import { tempDir } from '../../support/temp-dir.js'

const SHARED = { type: 'string', description: 'first line\nopenapi: second line' }
const REST = { components: { schemas: { A: SHARED, B: SHARED } }, paths: { '/x': { get: {} } }, tags: [{ name: 'info' }] }
const DOCUMENT = { openapi: '3.1.0', info: { title: 'built', description: 'long\ntext' }, ...REST, servers: [{ url: '/' }] }
const HEAD = { openapi: '3.1.0', info: { title: 'asked for', description: '> ⚠️ **"quoted"**\n\n- a: b' }, servers: [{ url: '../' }] }

t.test('a document gets another head, in each format', async (t) => {
  for (const format of DOCUMENT_FORMATS) {
    const text = withHead(format, HEAD, withoutHead(format, DOCUMENT, stringify(DOCUMENT)))
    t.strictSame(parse(text), { ...HEAD, ...REST }, format)
    t.notMatch(text, 'built')
  }
  const json = withHead('json', HEAD, withoutHead('json', DOCUMENT, ''))
  t.strictSame(Object.keys(JSON.parse(json)), ['openapi', 'info', 'servers', 'components', 'paths', 'tags'], 'the head comes first')
})

t.test('what was built is read, for the mode of the server; where nothing was, there is nothing', async (t) => {
  const folder = tempDir(t)
  writeFileSync(documentFile(folder, 'json', { SANDBOX: true }), '{"paths":{}}')
  t.equal(await readBuilt(documentFile(folder, 'json', { SANDBOX: true })), '{"paths":{}}')
  t.equal(await readBuilt(documentFile(folder, 'json', { SANDBOX: false })), undefined)
  await t.rejects(readBuilt(folder), { code: 'EISDIR' })
})
