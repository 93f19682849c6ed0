import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { sandboxServer } from '../support/sandbox-server.js'

const EXAMPLES = join(import.meta.dirname, '../../examples/testing-your-bot')

const read = (path: string) => readFileSync(new URL(path, new URL('../../', import.meta.url)), 'utf8')

t.test('what docs/testing-your-bot.md shows is in the examples', async (t) => {
  const blocks = [...read('docs/testing-your-bot.md').matchAll(/^```(?:js|python)\n(.*?)^```$/gms)].map(([, code]) => code as string)
  const files = ['bot.test.mjs', 'sandbox.mjs', 'test_bot.py'].map((name) => read(`examples/testing-your-bot/${name}`)).join('\n')
  t.ok(blocks.length >= 6)
  for (const block of blocks) t.ok(files.includes(block), block)
})

/** Runs a program to its end. */
const run = async (url: string, command: string, args: string[]) =>
  await new Promise<{ code: number, output: string }>((resolve) => {
    const { NODE_OPTIONS, NODE_TEST_CONTEXT, ...env } = process.env
    execFile(command, args, { cwd: EXAMPLES, env: { ...env, ZAPSERVER_URL: url }, timeout: 540_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr })
    })
  })

t.test('the examples of docs/testing-your-bot.md', { timeout: 600_000 }, async (t) => {
  const { url } = await sandboxServer(t)

  await t.test('50 tests in Node.js', async (t) => {
    const start = performance.now()
    const { code, output } = await run(url, process.execPath, ['--test', '--test-reporter=tap', 'bot.test.mjs'])
    t.comment(`took ${((performance.now() - start) / 1000).toFixed(1)} s`)
    t.equal(code, 0, output)
    t.match(output, /^# pass 50$/m)
    t.match(output, /^# fail 0$/m)
  })

  if (spawnSync('python3', ['--version']).status !== 0) t.comment('there is no python3 on this machine')
  else {
    await t.test('tests in Python', async (t) => {
      const { code, output } = await run(url, 'python3', ['-m', 'unittest', '-v', 'test_bot.py'])
      t.equal(code, 0, output)
      t.match(output, /^Ran 3 tests/m)
    })
  }
})
