import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase, openEventDatabase } from '../../../src/store/database.js'
import { protectFiles } from '../../../src/store/protect-files.js'
import { build } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { FakeDriver } from '../../support/fake-driver.js'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

t.test('databases, and what SQLite lays beside them, are for their user only', async t => {
  const dataDir = tempDir(t)
  const before = process.umask(0o022)
  t.teardown(() => process.umask(before))
  protectFiles(dataDir)
  const [store, events] = [openDatabase(dataDir), openEventDatabase(dataDir)]
  t.teardown(() => {
    store.close()
    events.close()
  })
  const files = readdirSync(dataDir).filter((name) => name.includes('.db'))
  t.ok(files.includes('store.db-wal') && files.includes('events.db-shm'), files.join(' '))
  for (const file of files) t.equal(modeOf(join(dataDir, file)), '600', file)
})

t.test('what an earlier version left open is closed, and what is not ours is let be', async t => {
  const dataDir = tempDir(t)
  for (const name of ['store.db', 'events.db-wal', 'sandbox.db', 'notes.txt']) {
    writeFileSync(join(dataDir, name), '')
    chmodSync(join(dataDir, name), 0o644)
  }
  for (const name of ['profiles', 'media', 'other']) {
    mkdirSync(join(dataDir, name))
    chmodSync(join(dataDir, name), 0o755)
  }
  chmodSync(dataDir, 0o755)
  t.equal(protectFiles(dataDir), true, 'the folder is open to others')
  for (const name of ['store.db', 'events.db-wal', 'sandbox.db']) t.equal(modeOf(join(dataDir, name)), '600', name)
  for (const name of ['profiles', 'media']) t.equal(modeOf(join(dataDir, name)), '700', name)
  t.strictSame([modeOf(join(dataDir, 'notes.txt')), modeOf(join(dataDir, 'other'))], ['644', '755'])
  chmodSync(dataDir, 0o700)
  t.equal(protectFiles(dataDir), false)
  t.equal(protectFiles(join(dataDir, 'new/folder')), false)
  t.equal(modeOf(join(dataDir, 'new/folder')), '700')
})

t.test('a server closes its folders', async t => {
  const dataDir = tempDir(t)
  await build(t, { dataDir, driver: new FakeDriver() })
  for (const entry of readdirSync(dataDir, { withFileTypes: true })) t.equal(modeOf(join(dataDir, entry.name)), entry.isDirectory() ? '700' : '600', entry.name)
})
