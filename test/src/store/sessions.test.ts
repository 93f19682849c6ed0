import t from 'tap'
import { openDatabase } from '../../../src/store/database.js'
import { SessionStore } from '../../../src/store/sessions.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('what is kept of sessions', async t => {
  const dataDir = tempDir(t)
  const db = openDatabase(dataDir)
  const store = new SessionStore(db)
  t.strictSame(store.list(), [])
  t.equal(store.get('s1'), undefined)

  store.save('s2', {})
  store.save('s1', { deviceName: 'one', proxy: { url: 'http://p:1' } })
  store.setDesiredState('s1', 'up')
  store.save('s1', { deviceName: 'two' })
  store.setDesiredState('unknown', 'up')
  t.strictSame(store.list(), [
    { name: 's1', options: { deviceName: 'two' }, desired: 'up' },
    { name: 's2', options: {}, desired: 'down' }
  ], 'options are replaced, the rest stays; a wish for an unknown session makes none')
  db.close()

  const later = openDatabase(dataDir)
  t.teardown(() => later.close())
  const reopened = new SessionStore(later)
  t.strictSame(reopened.get('s1'), { name: 's1', options: { deviceName: 'two' }, desired: 'up' }, 'over a restart too')
  reopened.remove('s1')
  t.equal(reopened.get('s1'), undefined)
})

t.test('names that mean something to SQL or JavaScript are names', async t => {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = new SessionStore(db)
  for (const name of ['__proto__', 'constructor', "x'; DROP TABLE sessions; --", '%']) {
    store.save(name, { deviceName: name })
    t.equal(store.get(name)?.options.deviceName, name)
  }
  t.equal(store.list().length, 4)
})
