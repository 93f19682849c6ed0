import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { FolderLock } from '../../../src/store/folder-lock.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('one holder at a time, who is named; then the next', async (t) => {
  const dir = join(tempDir(t), 'new', 'folder')
  const first = FolderLock.acquire(dir)
  t.equal(statSync(dir).mode & 0o077, 0)
  t.throws(() => FolderLock.acquire(dir), { name: 'StartupError', message: new RegExp(`^Another server \\(pid ${process.pid} on .+, since 20..-.+\\) uses the data folder ${dir}: `) })
  first.release()
  t.notOk(existsSync(join(dir, 'lock.json')))
  const second = FolderLock.acquire(dir)
  second.release()
})

t.test('what a dead holder left is no lock, though its pid lives again', async (t) => {
  const dir = tempDir(t)
  writeFileSync(join(dir, 'lock.db'), '')
  writeFileSync(join(dir, 'lock.json'), JSON.stringify({ pid: process.pid, host: 'here', since: '2026-01-01T00:00:00.000Z' }))
  const lock = FolderLock.acquire(dir)
  t.throws(() => FolderLock.acquire(dir), { message: /since (?!2026-01-01T00:00:00)/ })
  lock.release()
})

t.test('a holder in another process, until it is killed', async (t) => {
  const dir = tempDir(t)
  const holder = fork(join(import.meta.dirname, '../../support/hold-lock.mjs'), [dir], { execArgv: [], env: { PATH: process.env.PATH } })
  t.teardown(() => holder.kill('SIGKILL'))
  t.strictSame((await once(holder, 'message'))[0], 'held')
  t.throws(() => FolderLock.acquire(dir), { message: new RegExp(`pid ${holder.pid} `) })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  FolderLock.acquire(dir).release()
  t.pass('nothing is left of it')
})

t.test('a folder that cannot be used is named, with what to do', async (t) => {
  const dir = tempDir(t)
  writeFileSync(join(dir, 'file'), '')
  t.throws(() => FolderLock.acquire(join(dir, 'file')), { name: 'StartupError', message: /The data folder .+file cannot be written to \(EEXIST\)/ })
  mkdirSync(join(dir, 'bad', 'lock.db'), { recursive: true })
  t.throws(() => FolderLock.acquire(join(dir, 'bad')), { name: 'StartupError', message: /bad/ })
  writeFileSync(join(dir, 'lock.db'), 'garbage'.repeat(1000))
  t.throws(() => FolderLock.acquire(dir), { name: 'StartupError', message: /cannot be locked \(SQLITE_NOTADB\): remove .+lock\.db/ })
})
