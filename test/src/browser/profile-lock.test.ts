import { lstatSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { isStale, parseOwner, removeStaleLock } from '../../../src/browser/profile-lock.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('whose lock it is', async (t) => {
  t.strictSame(parseOwner('a-host-12'), { host: 'a-host', pid: 12 })
  t.equal(parseOwner(''), undefined)
  const lives = async (pid: number) => pid === 12
  t.notOk(await isStale({ host: 'here', pid: 12 }, 'here', lives))
  t.ok(await isStale({ host: 'here', pid: 13 }, 'here', lives), 'it has ended')
  t.ok(await isStale({ host: 'there', pid: 12 }, 'here', lives), 'it is that of a container before this one')
  t.ok(await isStale(undefined, 'here', lives))
})

t.test('the lock of a browser that lives stays, and one that is left goes', async (t) => {
  const dir = tempDir(t)
  const lock = join(dir, 'SingletonLock')
  symlinkSync(`${hostname()}-${process.pid}`, lock)
  await t.rejects(removeStaleLock(dir, async () => true), { message: /another browser \(pid \d+ on .+\) has the profile open/ })
  t.ok(lstatSync(lock).isSymbolicLink())
  await removeStaleLock(dir, async () => false)
  t.equal(lstatSync(lock, { throwIfNoEntry: false }), undefined)
  await removeStaleLock(dir, async () => true)
})
