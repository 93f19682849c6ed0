import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import t from 'tap'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..')
const FOLDERS = ['src', 'plugins', 'routes', 'schemas', 'sandbox']

type Graph = Map<string, string[]>

/** The modules that each module imports, types included; paths are relative to the project. */
function importGraph (): Graph {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(ROOT, folder, name)))
  return new Map(files.map((file) => [relative(ROOT, file), importsOf(file)]))
}

function importsOf (file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName))
    .map((path) => [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.d.ts')].find(existsSync) ?? path)
    .map((path) => relative(ROOT, path))
}

/** One circle of imports for each module that starts one, as `a -> b -> a`. */
function circlesOf (graph: Graph): string[] {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file)
    if (start !== -1) circles.push([...path.slice(start), file].join(' -> '))
    if (start !== -1 || done.has(file)) return
    for (const imported of graph.get(file) ?? []) visit(imported, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return circles
}

t.test('no module imports itself through others, types included', async t => {
  const graph = importGraph()
  t.ok(graph.get('src/app.ts')?.includes('plugins/http/errors.ts'), 'the imports are found')
  t.ok(graph.get('src/app.ts')?.includes('sandbox/plugin.ts'), 'dynamic ones too')
  t.strictSame(circlesOf(graph), [])
})

t.test('circles of imports are found', async t => {
  t.strictSame(circlesOf(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]])), ['b -> d -> b'])
  t.strictSame(circlesOf(new Map([['a', ['a']]])), ['a -> a'])
  t.strictSame(circlesOf(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]])), [])
})

t.test('npm test and npm run test:slow run each file of tests once: by itself, or with its family', async t => {
  const list = (...args: string[]) => execFileSync(process.execPath, ['node_modules/tap/dist/esm/run.mjs', 'list', ...args], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
  const run = [...list(), ...list('test/slow/*.test.ts')]
  const families = run.flatMap((file) => {
    const [, folders = ''] = /^await family\(import\.meta\.dirname, (.+)\)$/m.exec(readFileSync(join(ROOT, file), 'utf8')) ?? []
    return [...folders.matchAll(/'([^']+)'/g)].map(([, folder]) => `${dirname(file)}/${folder}/`)
  })
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts')).map((name) => `test/${name}`)
  const runs = (file: string) => [
    ...run.filter((one) => one === file),
    ...families.filter((folder) => file.startsWith(folder))
  ]
  t.ok(families.includes('test/routes/labels/') && run.includes('test/structure.test.ts'))
  t.strictSame(files.filter((file) => runs(file).length !== 1), [])
})
