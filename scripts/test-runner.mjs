import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './steps.mjs'

const stamp = path.join(root, 'node_modules/.cache/test-runner')

/** Whether tap was built with the plugins that .taprc names. */
export function testRunnerReady () {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

export async function buildTestRunner () {
  await run('building the test runner', process.execPath, ['node_modules/tap/dist/esm/run.mjs', 'build'])
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint())
}

function fingerprint () {
  const hash = createHash('sha256')
  for (const file of ['.taprc', 'package-lock.json']) hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}
