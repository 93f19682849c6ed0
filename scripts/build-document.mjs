// Writes dist/openapi/: what the API page shows, made of the built server.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withIdleServer } from './idle-server.mjs'
import { root } from './steps.mjs'

const dist = path.join(root, 'dist')
const built = file => import(path.join(dist, file))

const { loadConfig } = await built('src/config.js')
const { fastifyOptions } = await built('src/options.js')
const { default: app } = await built('src/app.js')
const { DOCUMENT_FORMATS, documentFile, withoutHead } = await built('src/http/api-document.js')

const folder = path.join(dist, 'openapi')
mkdirSync(folder, { recursive: true })
for (const SANDBOX of [false, true]) {
  await withIdleServer({ app, loadConfig, fastifyOptions }, { SANDBOX: String(SANDBOX) }, async fastify => {
    const yaml = fastify.swagger({ yaml: true })
    for (const format of DOCUMENT_FORMATS) {
      writeFileSync(documentFile(folder, format, { SANDBOX }), withoutHead(format, fastify.swagger(), yaml))
    }
  })
}
