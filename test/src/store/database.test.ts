import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import t from 'tap'
import { openDatabase, openEventDatabase, type Database } from '../../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../../src/store/seen-messages.js'
import { SqliteSettingStore } from '../../../src/store/settings.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { markSeen } from '../../support/mark-seen.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('a store is made, with its folder, for the eyes of its owner only', async t => {
  const dataDir = join(tempDir(t), 'a', 'b')
  openDatabase(dataDir).close()
  t.equal(statSync(dataDir).mode & 0o077, 0)
  t.ok(statSync(join(dataDir, 'store.db')).isFile())
})

t.test('a store that is there is opened as it is', async t => {
  const dataDir = tempDir(t)
  const first = openDatabase(dataDir)
  t.equal(await new SqliteSettingStore(first).getOrCreate('salt', () => 'one'), 'one')
  first.close()
  const second = openDatabase(dataDir)
  t.teardown(() => second.close())
  t.equal(await new SqliteSettingStore(second).getOrCreate('salt', () => 'two'), 'one')
  t.equal(await new SqliteSettingStore(second).getOrCreate('pepper', () => 'two'), 'two')
})

t.test('an event log with the table names of an earlier version keeps its data', async t => {
  const dataDir = tempDir(t)
  const db = openEventDatabase(dataDir)
  markSeen(db, 's1', { id: 'm1', chat: '1@c.us', t: 5 })
  db.close()
  const old = new Libsql(join(dataDir, 'events.db'))
  old.exec('DROP TABLE undecrypted_messages; DROP INDEX seen_messages_with_state; ALTER TABLE seen_messages DROP COLUMN state')
  old.exec('ALTER TABLE seen_messages RENAME TO heard_messages; DROP INDEX seen_messages_of_chat; PRAGMA user_version = 1')
  old.exec('CREATE INDEX heard_messages_of_chat ON heard_messages (session, chat, t)')
  old.close()
  const migrated = openEventDatabase(dataDir)
  t.teardown(() => migrated.close())
  t.ok(await new SqliteSeenMessageStore(migrated).isSeen('s1', 'm1'))
  const plan = migrated.prepare('EXPLAIN QUERY PLAN SELECT max(t) FROM seen_messages WHERE session = ? AND chat = ?').all('s1', '1@c.us') as { detail: string }[]
  t.match(plan[0]?.detail, /seen_messages_of_chat/)
})

t.test('a store that is damaged is named, with what to do, and not touched', async t => {
  const damages: Record<string, (file: string) => void> = {
    'no database': (file) => writeFileSync(file, 'garbage'.repeat(1000)),
    'cut off': (file) => truncateSync(file, 8192),
    'written over in the middle': (file) => overwrite(file, 4096)
  }
  for (const [what, damage] of Object.entries(damages)) {
    const dataDir = tempDir(t)
    const file = join(dataDir, 'store.db')
    fill(openDatabase(dataDir))
    damage(file)
    const before = readFileSync(file)
    t.throws(() => openDatabase(dataDir), { name: 'StartupError', message: /^The database \/.+store\.db is damaged \(SQLITE_(?:NOTADB|CORRUPT): .+\): put a copy/ }, what)
    t.ok(readFileSync(file).equals(before), what)
  }
})

t.test('a store that cannot be opened is named', async t => {
  const dataDir = tempDir(t)
  mkdirSync(join(dataDir, 'store.db'))
  t.throws(() => openDatabase(dataDir), { name: 'StartupError', message: /^The database \/.+store\.db cannot be opened/ })
})

t.test('an event log that is damaged is set aside, and a new one begins', async t => {
  for (const damage of [(file: string) => writeFileSync(file, 'garbage'.repeat(1000)), (file: string) => truncateSync(file, 8192), (file: string) => overwrite(file, 4096)]) {
    const dataDir = tempDir(t)
    const file = join(dataDir, 'events.db')
    fill(openEventDatabase(dataDir))
    damage(file)
    const damaged = readFileSync(file)
    const aside: [string, unknown][] = []
    const db = openEventDatabase(dataDir, (...given) => { aside.push(given) })
    t.equal(await new SqliteEventStore(db).newestId(), undefined)
    db.close()
    const [[name, error] = []] = aside
    t.match(name, /events\.db\.damaged-20..-..-..T/)
    t.match(error, { code: /^SQLITE_(?:NOTADB|CORRUPT)/ })
    t.ok(readFileSync(String(name)).equals(damaged), 'nothing is thrown away')
    openEventDatabase(dataDir, () => t.fail('the new one is sound')).close()
  }
})

/** Makes it some pages long. */
function fill (db: Database): void {
  db.exec('CREATE TABLE filling (x TEXT)')
  for (let index = 0; index < 20; index++) db.exec(`INSERT INTO filling VALUES ('${'x'.repeat(3000)}')`)
  // What is in the log of writes would mend the damage.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

function overwrite (file: string, from: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, from)
  writeFileSync(file, bytes)
}
