import t from 'tap'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteSessionStore } from '../../../src/store/sessions.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('what is kept of sessions', async t => {
  const dataDir = tempDir(t)
  const db = openDatabase(dataDir)
  const store = new SqliteSessionStore(db)
  t.strictSame(await store.list(), [])
  t.equal(await store.get('s1'), undefined)

  await store.save('s2', {})
  await store.save('s1', { deviceName: 'one', proxy: { url: 'http://p:1' } })
  await store.setDesiredState('s1', 'up')
  await store.save('s1', { deviceName: 'two' })
  await store.setDesiredState('unknown', 'up')
  t.strictSame(await store.list(), [
    { name: 's1', options: { deviceName: 'two' }, desired: 'up' },
    { name: 's2', options: {}, desired: 'down' }
  ], 'options are replaced, the rest stays; a wish for an unknown session makes none')
  db.close()

  const later = openDatabase(dataDir)
  t.teardown(() => later.close())
  const reopened = new SqliteSessionStore(later)
  t.strictSame(await reopened.get('s1'), { name: 's1', options: { deviceName: 'two' }, desired: 'up' }, 'over a restart too')
  await reopened.remove('s1')
  t.equal(await reopened.get('s1'), undefined)
})

t.test('names that mean something to SQL or JavaScript are names', async t => {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = new SqliteSessionStore(db)
  for (const name of ['__proto__', 'constructor', "x'; DROP TABLE sessions; --", '%']) {
    await store.save(name, { deviceName: name })
    t.equal((await store.get(name))?.options.deviceName, name)
  }
  t.equal((await store.list()).length, 4)
})
