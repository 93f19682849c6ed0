import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { killBrowser, processesOf } from '../../../src/browser/processes.js'
import { tempDir } from '../../support/temp-dir.js'
import { until } from '../../support/until.js'

// Like a browser: a main process that has the flag, and a child that does not.
const PARENT = "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); setInterval(() => {}, 1000)"

function stand (t: Test, profileDir: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', PARENT, '--', `--user-data-dir=${profileDir}`, '--last'], { stdio: 'ignore' })
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

t.test('every process of a browser is found and killed, and no other', async t => {
  const dir = tempDir(t)
  const own = join(dir, 's1')
  const first = stand(t, own)
  const second = stand(t, own)
  const other = stand(t, join(dir, 's1-other'))
  await until('all of them', async () => (await processesOf(own)).length === 4 && (await processesOf(join(dir, 's1-other'))).length === 2)
  t.ok((await processesOf(own)).includes(first.pid!))
  t.strictSame(await processesOf(join(dir, 's')), [], 'a name that begins alike is another')

  const gone = [once(first, 'exit'), once(second, 'exit')]
  t.equal(await killBrowser(own), 4)
  await Promise.all(gone)
  t.strictSame(await processesOf(own), [])
  t.equal((await processesOf(join(dir, 's1-other'))).length, 2)
  t.equal(await killBrowser(own), 0, 'nothing is left to kill')
  t.equal(await killBrowser(join(dir, 's1-other')), 2)
  t.equal(other.signalCode ?? (await once(other, 'exit'))[1], 'SIGKILL')
})
