import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

const cache = path.join(path.dirname(import.meta.dirname), 'node_modules/.cache/test-loader')
mkdirSync(cache, { recursive: true })

/** The sources are beside: without them in the maps, the reports of coverage are a third smaller. */
const OPTIONS = { loader: 'ts', sourcemap: 'inline', sourcesContent: false, target: 'node20', format: 'esm' }

/** Sources name each other by the `.js` that they are compiled to. */
export async function resolve (specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.startsWith('file:')) {
    const url = new URL(`${specifier.slice(0, -3)}.ts`, context.parentURL)
    if (existsSync(fileURLToPath(url))) return { url: url.href, format: 'module', shortCircuit: true }
  }
  return await next(specifier, context)
}

export async function load (url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return await next(url, context)
  return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
}

function compiled (file) {
  const source = readFileSync(file, 'utf8')
  const kept = path.join(cache, `${createHash('sha1').update(`${version}\0${JSON.stringify(OPTIONS)}\0${file}\0${source}`).digest('hex')}.js`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { code } = transformSync(source, { ...OPTIONS, sourcefile: file })
  // Another process may read it at any moment.
  const fresh = `${kept}.${process.pid}`
  writeFileSync(fresh, code)
  renameSync(fresh, kept)
  return code
}
