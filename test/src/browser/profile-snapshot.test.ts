import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { ProfileSnapshot, SnapshotSkipped } from '../../../src/browser/profile-snapshot.js'
import { isStorageNew, storageState } from '../../../src/browser/profile-storage.js'
import { INDEXED_DB, LOCAL_STORAGE, writeProfile } from '../../support/leveldb.js'
import { tempDir } from '../../support/temp-dir.js'

const { signal } = new AbortController()

function setup (t: Test, limits?: { size: number, free: number }) {
  const dir = tempDir(t)
  const [profile, folder] = [join(dir, 'profiles/s1'), join(dir, 'profile-snapshots/s1')]
  writeProfile(profile)
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(profile, name)), { recursive: true })
    writeFileSync(join(profile, name), text)
  }
  return { profile, folder, copy: join(folder, 'current/profile'), snapshot: new ProfileSnapshot(profile, folder, limits), write }
}

const CURRENT = join(INDEXED_DB, 'CURRENT')

t.test('a snapshot has what makes the login, for its owner only, and takes the place of the profile', async (t) => {
  const { profile, folder, copy, snapshot, write } = setup(t)
  t.equal(await snapshot.takenAt(), null)
  write('Local State', 'old')
  symlinkSync('host-1', join(profile, 'SingletonLock'))
  const before = Date.now()
  await snapshot.take(signal)
  const at = await snapshot.takenAt() ?? 0
  t.ok(at >= before && at <= Date.now())
  t.strictSame(readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => /Cache|Singleton/.test(name)), [])
  t.equal(statSync(folder).mode & 0o777, 0o700)
  t.equal(statSync(copy).mode & 0o777, 0o700)
  t.strictSame(readdirSync(folder), ['current'])

  write('Local State', 'new')
  t.ok(await snapshot.isSound())
  await snapshot.restore()
  t.equal(readFileSync(join(profile, 'Local State'), 'utf8'), 'old')
  t.strictSame(await storageState(profile), { fault: undefined, exists: true })
  t.notOk(existsSync(folder), 'it is used once')
})

t.test('the next one replaces it, and shares what never changes', async (t) => {
  const { profile, copy, snapshot, write } = setup(t)
  const inode = (name: string) => statSync(join(copy, INDEXED_DB, name)).ino
  await snapshot.take(signal)
  const [table, log] = [inode('000005.ldb'), inode('000003.log')]
  write('Local State', 'new')
  await snapshot.take(signal)
  t.equal(inode('000005.ldb'), table)
  t.not(inode('000003.log'), log)
  t.not(statSync(join(profile, INDEXED_DB, '000005.ldb')).ino, table, 'nothing with the profile itself')
  t.equal(readFileSync(join(copy, 'Local State'), 'utf8'), 'new')
})

t.test('what keeps one from being taken leaves the one before', async (t) => {
  const { profile, folder, copy, snapshot, write } = setup(t)
  write('Local State', 'old')
  await snapshot.take(signal)
  write('Local State', 'new')
  await t.rejects(snapshot.take(AbortSignal.abort()), { name: 'AbortError' })
  truncateSync(join(profile, CURRENT))
  await t.rejects(snapshot.take(signal), new SnapshotSkipped('IndexedDB: CURRENT is damaged'))
  for (const [limits, message] of [[{ size: 100, free: 0 }, /more than/], [{ size: 1e9, free: 1e18 }, /short of room/]] as const) {
    await t.rejects(new ProfileSnapshot(profile, folder, limits).take(signal), { name: 'SnapshotSkipped', message })
  }
  t.strictSame(readdirSync(folder), ['current'])
  t.equal(readFileSync(join(copy, 'Local State'), 'utf8'), 'old')
})

t.test('a kill in the middle loses neither the profile nor the snapshot', async (t) => {
  const { profile, folder, copy, snapshot, write } = setup(t)
  write('Local State', 'old')
  await snapshot.take(signal)

  mkdirSync(join(folder, 'new'))
  await snapshot.recover()
  t.strictSame(readdirSync(folder), ['current'], 'it was being written')

  renameSync(join(folder, 'current'), join(folder, 'old'))
  await snapshot.recover()
  t.strictSame(readdirSync(folder), ['current'], 'it was being replaced')

  write('Local State', 'new')
  renameSync(profile, join(folder, 'damaged'))
  await snapshot.recover()
  t.equal(readFileSync(join(profile, 'Local State'), 'utf8'), 'old', 'it was being used')
  t.notOk(existsSync(folder))

  await snapshot.take(signal)
  renameSync(profile, join(folder, 'damaged'))
  renameSync(copy, profile)
  await snapshot.recover()
  t.ok(existsSync(profile), 'it had just been used')
  t.notOk(existsSync(folder))
})

t.test('the storage of a profile', async (t) => {
  const { profile, write } = setup(t)
  const faultAfter = async (name: string, text: string) => {
    writeProfile(profile)
    write(name, text)
    return (await storageState(profile)).fault
  }
  t.equal(await faultAfter(CURRENT, 'x'), 'IndexedDB: CURRENT is damaged')
  t.equal(await faultAfter(join(LOCAL_STORAGE, 'CURRENT'), 'x'), 'Local Storage: CURRENT is damaged')
  t.strictSame(await storageState(join(profile, 'nobody')), { fault: 'IndexedDB: it is missing', exists: false })
  t.notOk(await isStorageNew(profile))
  write(join(INDEXED_DB, 'LOG'), '2026/11/27-17:09:22.645 7f92 Creating DB /somewhere since it was missing.\n')
  t.ok(await isStorageNew(profile))
  t.notOk(await isStorageNew(join(profile, 'nobody')))
})
