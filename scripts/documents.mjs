import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { withIdleServer } from './idle-server.mjs'

const START = '<!-- configuration: npm run docs -->'
const END = '<!-- /configuration -->'

/**
 * A page with the table of variables between its marks.
 * @param {string} page
 * @param {string} table
 */
export function withTable (page, table) {
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start === -1 || end === -1) throw new Error('docs/configuration.md has no marks for the table of variables')
  return `${page.slice(0, start + START.length)}\n${table}${page.slice(end)}`
}

/** @typedef {{ type?: string, default?: unknown, anyOf?: { const: unknown }[], minimum?: number, maximum?: number, description?: string }} Variable */

/**
 * The variables of the environment as a Markdown table.
 * @param {{ properties: Record<string, object> }} schema
 */
export function configTable (schema) {
  const rows = Object.entries(/** @type {Record<string, Variable>} */ (schema.properties)).map(([name, property]) => `| \`${name}\` | ${fallback(property)} | ${values(property)} | ${property.description} |`)
  return ['| variable | default | values | meaning |', '|---|---|---|---|', ...rows, ''].join('\n')
}

/** @param {Variable} variable */
function fallback ({ default: value }) {
  return value === undefined ? '' : `\`${value}\``
}

/** @param {Variable} variable */
function values ({ type, anyOf, minimum, maximum }) {
  if (anyOf) return anyOf.map(({ const: value }) => `\`${value}\``).join(', ')
  if (type === 'boolean') return '`true`, `false`'
  if (type === 'integer') return `${minimum} to ${maximum}`
  return 'text'
}

/**
 * The catalog of errors as a Markdown page.
 * @param {Map<string, { code: string, text: string, status: number, meaning: string }>} catalog
 */
export function errorsPage (catalog) {
  const rows = [...catalog.values()].map(({ code, status, text, meaning }) => `| \`${code}\` | ${status} | ${text.replaceAll('%s', '…')} | ${meaning} |`)
  return [
    '# Errors', '',
    'Every error reply has a `message` for a person and a `code` for a program. This page is generated from the catalog by `npm run docs`.', '',
    '| code | status | message | meaning |', '|---|---|---|---|', ...rows, ''
  ].join('\n')
}

/**
 * The OpenAPI document of a server outside the sandbox, as JSON.
 * @param {import('./idle-server.mjs').Server} server
 */
export async function readOpenapi (server) {
  return await withIdleServer(server, {}, async fastify => `${JSON.stringify(fastify.swagger(), null, 2)}\n`)
}

/**
 * TypeScript types of every request and reply, for clients.
 * @param {string} openapi the document as JSON
 */
export async function typesOf (openapi) {
  return `// Generated from openapi.json by \`npm run docs\`.\n${astToString(await openapiTS(JSON.parse(openapi)))}`
}

const SUBTEST = /(['"`])(GET|POST|PUT|PATCH|DELETE) ([^\s:,]+)(, bad input|, error)?: (.*?)\1/g

/**
 * What the tests prove of each route, read from the names of their subtests. Its effect counts only through the browser.
 * @param {Record<string, string>} tests text of each test file by its path
 * @returns {Map<string, { proof: string[], 'bad input': string[], error: string[] }>}
 */
export function proofs (tests) {
  const found = new Map()
  const browser = throughTheBrowser(tests)
  for (const [file, text] of Object.entries(tests)) {
    for (const [, , method, route, kind, what] of text.matchAll(SUBTEST)) {
      if (!kind && !browser.has(file)) continue
      const key = `${method} ${route}`
      if (!found.has(key)) found.set(key, { proof: [], 'bad input': [], error: [] })
      found.get(key)[kind ? kind.slice(2) : 'proof'].push(`[${what}](../${file})`)
    }
  }
  return found
}

/**
 * The files that run real browsers: they import what starts the sandbox's server, by whatever way.
 * @param {Record<string, string>} tests
 */
function throughTheBrowser (tests) {
  const found = new Set(['test/support/sandbox-server.ts'])
  const imports = (/** @type {string} */ text) => [...text.matchAll(/from '(?:\.\.?\/)+(?:support\/)?([\w-]+)\.js'/g)].map(([, name]) => `test/support/${name}.ts`)
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const [file, text] of Object.entries(tests)) if (imports(text).some((helper) => found.has(helper))) found.add(file)
  }
  return found
}

/** @param {string} path of the OpenAPI document */
export const shortPath = (path) => path.replace(/^\/(?:api\/(?:\{session\}\/)?(?:\{secretkey\}\/)?)?/, '')

/**
 * Route by route, the test that proved it through the browser.
 * @param {string} openapi the document as JSON
 * @param {Record<string, string>} tests text of each test file by its path
 */
export function coveragePage (openapi, tests) {
  const proven = proofs(tests)
  const rows = Object.entries(JSON.parse(openapi).paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => {
    const { proof = [], 'bad input': bad = [], error = [] } = proven.get(`${method.toUpperCase()} ${shortPath(path)}`) ?? {}
    return `| \`${method.toUpperCase()} ${path}\` | ${[proof, bad, error].map((all) => all.join('; ') || '-').join(' | ')} |`
  }))
  return [
    '# What the browser has proved', '',
    'Each route of the API, and the tests that drive it through a real Chromium, wppconnect and wa-js, and see its effect on the other side. Generated from the names of the tests by `npm run docs`.', '',
    '| route | its effect | bad input | its own errors |', '|---|---|---|---|', ...rows, ''
  ].join('\n')
}

/**
 * Every file of the tests and of what supports them, by its path from the root.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function readTests (root) {
  const folder = path.join(root, 'test')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort()
  return Object.fromEntries(files.map((file) => [path.posix.join('test', file), readFileSync(path.join(folder, file), 'utf8')]))
}
