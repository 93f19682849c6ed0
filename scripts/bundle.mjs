// Bundles the compiled server with the packages that it uses: to load 1,400 files one by one takes a second of CPU.
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './steps.mjs'

/** What brings programs and data of its own, or is not needed to boot: it stays in node_modules. */
const KEPT_APART = ['@node-rs/bcrypt', '@wppconnect-team/wppconnect', 'libsql', 'puppeteer', 'puppeteer-*']

/** What only the sandbox has stays in files of its own too. */
const SANDBOX = '*/sandbox/plugin.js'

/** What `ws` uses where somebody has installed it. */
const OPTIONAL = ['bufferutil', 'utf-8-validate']

const HEADER = `import { createRequire as $createRequire } from 'node:module'
import { fileURLToPath as $pathOf } from 'node:url'
const require = $createRequire(import.meta.url)
const $at = path => $pathOf(new URL(path, import.meta.url))
`

/**
 * Makes `src/bundle.js` of a compiled server, and `src/server.js` what loads it.
 * @param {string} dist folder of the compiled server
 */
export async function bundle (dist) {
  const folder = path.join(dist, 'src')
  const server = path.join(folder, 'server.js')
  await build({
    entryPoints: { bundle: server },
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'bundle-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: HEADER },
    external: [...KEPT_APART, ...OPTIONAL, SANDBOX],
    legalComments: 'none',
    // Names stay, for stack traces and for what others find by name.
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [keepPlaces(dist)],
    logLevel: 'warning'
  })
  copyFileSync(path.join(root, 'scripts/load-bundle.js'), server)
  rmSync(`${server}.map`)
}

/** A file that finds others from where it is goes on to find them from where it was. */
const keepPlaces = (dist) => ({
  name: 'places',
  setup ({ onLoad }) {
    onLoad({ filter: /\.[cm]?js$/ }, ({ path: file }) => {
      const ours = file.startsWith(dist + path.sep)
      const source = readFileSync(file, 'utf8')
      // dist/ is built under another name, and stands beside node_modules/ under its own.
      const at = ours ? path.join(root, 'dist', path.relative(dist, file)) : file
      return { contents: ours ? inPlace(source, at) : inPlace(source, at) + fileOnly(file), loader: 'js' }
    })
  }
})

function inPlace (source, file) {
  const folder = `$at(${relative(path.dirname(file))})`
  const moved = source
    .replace(/\bimport\.meta\.url\b/g, `new URL(${relative(file)}, import.meta.url).href`)
    .replace(/\bimport\.meta\.dirname\b/g, folder)
  return /\b__dirname\b/.test(source) ? `var __dirname = ${folder};${moved}` : moved
}

/** From dist/src/, where the bundle is, as a literal. */
const relative = (to) => JSON.stringify(path.relative(path.join(root, 'dist/src'), to).split(path.sep).join('/'))

/** A map without lines: with those of the packages it would take several times as long to read. */
function fileOnly (file) {
  const map = { version: 3, sources: [path.basename(file)], names: [], mappings: 'AAAA' }
  return `\n//# sourceMappingURL=data:application/json;base64,${btoa(JSON.stringify(map))}\n`
}

if (process.argv[1] === import.meta.filename) await bundle(path.resolve(process.argv[2]))
