import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { withIdleServer } from '../../scripts/idle-server.mjs'
import app from '../../src/app.js'
import { loadConfig } from '../../src/config.js'
import { fastifyOptions } from '../../src/options.js'
import { ServerProcess } from '../support/server-process.js'
import { tempDir } from '../support/temp-dir.js'

const built = (file: string) => readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8')

/** Of the sources, as the API page shows it. */
async function documentOf (SANDBOX: string): Promise<object> {
  return await withIdleServer({ app, loadConfig, fastifyOptions }, { SANDBOX, HOST: '127.0.0.1' }, async (fastify) => (await fastify.inject('/api-docs/json')).json())
}

t.test('the document that the build has made is the one that the sources make, in each mode and format', async (t) => {
  for (const SANDBOX of ['false', 'true']) {
    const server = new ServerProcess(t, { SANDBOX, DATA_DIR: tempDir(t) })
    const url = await server.url()
    const wanted = await documentOf(SANDBOX)
    const json = await fetch(`${url}/api-docs/json`)
    t.match(json.headers.get('content-type'), /^application\/json/)
    t.strictSame(await json.json(), wanted, `JSON, sandbox ${SANDBOX}`)
    const yaml = await fetch(`${url}/api-docs/yaml`)
    t.match(yaml.headers.get('content-type'), /yaml/)
    t.strictSame(parse(await yaml.text(), { maxAliasCount: -1 }), wanted, `YAML, sandbox ${SANDBOX}`)
    t.equal(await server.stop('SIGTERM'), 0)
  }
})

t.test('the server that starts is the bundle, and its map leads to the sources', async (t) => {
  t.match(built('src/server.js'), "import('./bundle.js')")
  const { sources } = JSON.parse(built('src/bundle.js.map')) as { sources: string[] }
  for (const source of ['src/server.ts', 'src/app.ts', 'plugins/http/errors.ts']) t.ok(sources.includes(`../../${source}`), source)
})
