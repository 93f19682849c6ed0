import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say, SetupError } from './steps.mjs'

const SOURCES = ['bench', 'plugins', 'routes', 'sandbox', 'schemas', 'src']
const CONFIGURATION = ['package-lock.json', 'scripts/build.mjs', 'scripts/build-document.mjs', 'scripts/build-page.mjs', 'scripts/bundle.mjs', 'scripts/load-bundle.js', 'tsconfig.build.json', 'tsconfig.json']

const dist = path.join(root, 'dist')
const stamp = path.join(dist, '.stamp')

/** Whether dist/ was built from the sources as they are now. Where the sources were left out, dist/ is all there is. */
export function buildCurrent () {
  if (!existsSync(path.join(root, 'src'))) return true
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

export async function build () {
  const sources = fingerprint()
  const fresh = path.join(root, 'dist.new')
  rmSync(fresh, { recursive: true, force: true })
  await run('compiling', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh])
  await run('bundling the server', process.execPath, ['scripts/bundle.mjs', fresh])
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  await run("bundling the sandbox's page", process.execPath, ['scripts/build-page.mjs'])
  await run('describing the API', process.execPath, ['scripts/build-document.mjs'])
  writeFileSync(stamp, sources)
}

function fingerprint () {
  const hash = createHash('sha256')
  for (const folder of SOURCES) {
    const at = path.join(root, folder)
    if (!existsSync(at)) continue
    const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    for (const file of files.map(entry => path.join(entry.parentPath, entry.name)).sort()) add(hash, file)
  }
  for (const file of CONFIGURATION) add(hash, path.join(root, file))
  return hash.digest('hex')
}

function add (hash, file) {
  hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
}

if (process.argv[1] === import.meta.filename) {
  try {
    await build()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
