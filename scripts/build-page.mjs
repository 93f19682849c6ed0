import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const page = join(import.meta.dirname, '../sandbox/page')

/** Every file under `modules` is part of the page: a new one needs no list to be entered in. */
const modules = readdirSync(join(page, 'modules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()

await build({
  stdin: {
    contents: [...modules.map((path) => `import './modules/${path.replaceAll('\\', '/')}'`), "import './main.ts'"].join('\n'),
    resolveDir: page,
    loader: 'ts'
  },
  bundle: true,
  format: 'iife',
  target: 'chrome120',
  // Others recognize some classes by a text in their source and by their names.
  minify: false,
  keepNames: false,
  sourcemap: 'inline',
  outfile: join(import.meta.dirname, '../dist/sandbox/page.js'),
  logLevel: 'warning'
})
