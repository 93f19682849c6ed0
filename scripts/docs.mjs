// Writes the generated parts of docs/.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { configTable, coveragePage, errorsPage, readOpenapi, readTests, typesOf, withTable } from './documents.mjs'

const root = path.dirname(import.meta.dirname)
const built = (file) => import(path.join(root, 'dist', file))

const { ConfigSchema, loadConfig } = await built('src/config.js')
const { catalog } = await built('src/errors.js')
const { fastifyOptions } = await built('src/options.js')
const { default: app } = await built('src/app.js')

const configuration = path.join(root, 'docs/configuration.md')
writeFileSync(configuration, withTable(readFileSync(configuration, 'utf8'), configTable(ConfigSchema)))
writeFileSync(path.join(root, 'docs/errors.md'), errorsPage(catalog))
const openapi = await readOpenapi({ app, loadConfig, fastifyOptions })
writeFileSync(path.join(root, 'docs/openapi.json'), openapi)
writeFileSync(path.join(root, 'docs/api.d.ts'), await typesOf(openapi))
writeFileSync(path.join(root, 'docs/tests-by-route.md'), coveragePage(openapi, readTests(root)))
