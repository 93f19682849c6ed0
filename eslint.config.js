import { readdirSync } from 'node:fs'
import path from 'node:path'
import neostandard, { plugins, resolveIgnoresFromGitignore } from 'neostandard'

const HTTP = { regex: '^(fastify|fastify-plugin|@fastify/(?!error$).+)$', message: 'This room knows no HTTP.' }
const DATABASE = { regex: '^libsql($|/)', message: 'This room knows no database.' }
const DRIVER = {
  regex: '^(@wppconnect-team/wppconnect|@wppconnect/wa-js)($|/)',
  message: 'Only src/whatsapp/wppconnect/ uses wppconnect, also its types.',
  types: true
}
const NODE = { regex: '^node:', message: 'This room runs in the browser.' }
const NOT_TYPEBOX = { regex: '^(?!\\.|@sinclair/typebox($|/))', message: 'Schemas are TypeBox and nothing else.' }
const OTHER_TYPEBOX = { regex: '^typebox($|/)', message: 'Schemas are made with @sinclair/typebox: the two do not mix.' }

/** Bans modules at run time, however they are imported; their types too if `types`. */
function ban (files, patterns) {
  const all = [OTHER_TYPEBOX, ...patterns]
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: all.map(({ types = false, ...pattern }) => ({ ...pattern, allowTypeImports: !types }))
      }],
      'no-restricted-syntax': ['error', ...all.map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
        message
      }))]
    }
  }
}

/** A pattern of how the modules of `target` are written when a module in the folder `from` imports them. */
function written (from, target) {
  const to = path.posix.relative(from, target)
  const up = to.split('/').filter(part => part === '..').length
  if (/^[./]*$/.test(to)) return `(\\./)?(\\.\\./){0,${up}}(?!\\.\\.)`
  return (up ? to : `./${to}`).replaceAll('.', '\\.') + (target.endsWith('.js') ? '$' : '/')
}

/** A room imports only those of our own modules that `ours` names, those beside it if `siblings`, and any package but `never`. */
function room (folder, { ours, siblings = false, butNot = [], never = [], files = '*' }) {
  return [0, 1, 2].map(depth => {
    const from = path.posix.join(folder, ...Array(depth).fill('*'))
    return ban([`${from}/${files}.{ts,js}`], [
      { regex: `^(?!${[...ours.map(target => written(from, target)), ...(siblings ? ['\\./[^/]+$'] : [])].join('|')})\\.`, message: `${folder}/ may import only ${ours.join(', ')}.` },
      ...butNot.map(target => ({ regex: `^${written(from, target)}`, message: `${folder}/ may not import ${target}.` })),
      ...never
    ])
  })
}

const domain = readdirSync(path.join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter(entry => entry.isDirectory()).map(({ name }) => name)
const foundation = ['schemas', 'src/errors.js', 'src/shared']
/** What a room of src/ uses beside these. */
const USES = {
  process: ['src/config.js'],
  sessions: ['src/browser', 'src/whatsapp']
}
const top = ['src/app.js', 'src/server.js']

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** Limits the lines of the body of a route's handler, without closing braces: longer work belongs into src/. */
const shortHandlers = {
  meta: { schema: [{ type: 'integer' }] },
  create: (context) => ({
    CallExpression ({ callee, arguments: given }) {
      const handler = given.at(-1)
      if (!METHODS.has(callee.property?.name) || handler?.body?.type !== 'BlockStatement') return
      const { start, end } = handler.body.loc
      const inside = context.sourceCode.lines.slice(start.line, end.line - 1)
      const lines = inside.filter(line => !/^[\s})\]]*$/.test(line)).length
      const [most] = context.options
      if (lines > most) context.report({ node: handler, message: `A handler has at most ${most} lines, not ${lines}.` })
    }
  })
}

export default [
  { ignores: [...resolveIgnoresFromGitignore(), 'docs/api.d.ts'] },
  ...neostandard({ ts: true }),
  {
    plugins: { '@typescript-eslint': plugins['typescript-eslint'].plugin },
    rules: {
      // `import { type A }` leaves an import of the module behind.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@stylistic/member-delimiter-style': ['error', {
        multiline: { delimiter: 'none' },
        singleline: { delimiter: 'comma', requireLast: false }
      }],
      // `void promise` says that nobody waits for it.
      'no-void': ['error', { allowAsStatement: true }]
    }
  },

  // What was started is awaited, returned or marked by `void`: a rejection that nobody handles ends the process.
  {
    files: ['{src,plugins,routes,sandbox}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error'
    }
  },

  {
    files: ['{src,plugins,routes,schemas,sandbox}/**/*.ts'],
    rules: {
      '@stylistic/max-len': ['error', {
        code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true
      }]
    }
  },
  {
    files: ['routes/**/*.ts'],
    plugins: { local: { rules: { 'short-handlers': shortHandlers } } },
    rules: { 'local/short-handlers': ['error', 10] }
  },

  // schemas, src/shared <- each folder of src/, src/errors <- plugins, routes <- src/app <- src/server
  // schemas, src/errors, src/shared, pure functions of src/{media,whatsapp} <- routes
  ban(['test/**', 'bench/**', 'scripts/**'], []),
  ...room('schemas', { ours: ['schemas'], never: [NOT_TYPEBOX] }),
  ...room('src', { ours: ['src', 'schemas'], butNot: top, never: [DATABASE, DRIVER] }),
  ...room('src', { ours: ['schemas'], never: [DATABASE, DRIVER], files: 'errors' }),
  ...room('src', { ours: ['src', 'schemas', 'plugins', 'routes', 'sandbox'], butNot: ['src/server.js'], never: [DATABASE, DRIVER], files: 'app' }),
  ...room('src', { ours: ['src', 'schemas'], never: [DATABASE, DRIVER], files: 'server' }),
  ...domain.flatMap(name => room(`src/${name}`, { ours: [...foundation, ...(USES[name] ?? []), `src/${name}`], never: [HTTP, DRIVER, DATABASE] })),
  ...room('src/store', { ours: [...foundation, 'src/store'], never: [HTTP, DRIVER] }),
  ...room('src/whatsapp/wppconnect', { ours: [...foundation, 'src/browser', 'src/whatsapp'], never: [HTTP, DATABASE] }),
  ...room('plugins', { ours: ['src', 'schemas'], butNot: top, never: [DATABASE, DRIVER] }),
  ...room('routes', {
    ours: [...foundation, 'src/media', 'src/whatsapp'],
    butNot: ['src/whatsapp/wppconnect'],
    siblings: true,
    never: [DATABASE, DRIVER]
  }),
  ...room('routes', { ours: [...foundation, 'routes'], never: [DATABASE, DRIVER], files: 'index' }),
  ...room('sandbox', { ours: [...foundation, 'sandbox'], never: [DRIVER] }),
  ...room('sandbox/page', { ours: ['sandbox'], never: [NODE, HTTP, DATABASE, DRIVER] })
]
