import { statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../../src/store/database.js'
import { SettingStore } from '../../../src/store/settings.js'
import { tempDir } from '../../helper.js'

t.test('a store is made, with its folder, for the eyes of its owner only', async t => {
  const dataDir = join(tempDir(t), 'a', 'b')
  openDatabase(dataDir).close()
  t.equal(statSync(dataDir).mode & 0o077, 0)
  t.ok(statSync(join(dataDir, 'store.db')).isFile())
})

t.test('a store that is there is opened as it is', async t => {
  const dataDir = tempDir(t)
  const first = openDatabase(dataDir)
  t.equal(new SettingStore(first).getOrCreate('salt', () => 'one'), 'one')
  first.close()
  const second = openDatabase(dataDir)
  t.teardown(() => second.close())
  t.equal(new SettingStore(second).getOrCreate('salt', () => 'two'), 'one')
  t.equal(new SettingStore(second).getOrCreate('pepper', () => 'two'), 'two')
})
