import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { configTable, coveragePage, errorsPage, proofs, readOpenapi, readTests, shortPath, typesOf, withTable } from '../scripts/documents.mjs'
import app from '../src/app.js'
import { ConfigSchema, loadConfig } from '../src/config.js'
import { catalog } from '../src/errors.js'
import { fastifyOptions } from '../src/options.js'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')
const remedy = 'run npm run docs'

t.test('docs/configuration.md has the table of variables of the schema', async (t) => {
  const page = read('docs/configuration.md')
  t.equal(page, withTable(page, configTable(ConfigSchema)), remedy)
})

t.test('docs/errors.md is the catalog', async (t) => {
  t.equal(read('docs/errors.md'), errorsPage(catalog), remedy)
})

t.test('docs/openapi.json is the document that the server shows, and docs/api.d.ts its types', async (t) => {
  const openapi = await readOpenapi({ app, loadConfig, fastifyOptions })
  t.equal(read('docs/openapi.json'), openapi, remedy)
  t.equal(read('docs/api.d.ts'), await typesOf(openapi), remedy)
})

t.test('docs/tests-by-route.md is what the tests say, and has no gap', async (t) => {
  const openapi = await readOpenapi({ app, loadConfig, fastifyOptions })
  const tests = readTests(join(import.meta.dirname, '..'))
  t.equal(read('docs/tests-by-route.md'), coveragePage(openapi, tests), remedy)
  const proven = proofs(tests)
  const { paths } = JSON.parse(openapi) as { paths: Record<string, object> }
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of Object.keys(methods)) {
      const name = `${method.toUpperCase()} ${shortPath(path)}`
      t.ok(proven.get(name)?.proof.length, `${name} is proved through the browser`)
    }
  }
})
