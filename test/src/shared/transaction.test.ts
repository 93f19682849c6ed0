import { join } from 'node:path'
import Libsql from 'libsql'
import t, { type Test } from 'tap'
import { transaction } from '../../../src/shared/transaction.js'
import { tempDir } from '../../support/temp-dir.js'

function database (t: Test) {
  const db = new Libsql(join(tempDir(t), 'a.db'))
  t.teardown(() => db.close())
  db.exec('CREATE TABLE t (x TEXT)')
  const add = transaction(db, (...rows: string[]) => { for (const row of rows) db.prepare('INSERT INTO t VALUES (?)').run(row) })
  const count = () => (db.prepare('SELECT count(*) AS n FROM t').get() as { n: number }).n
  return { db, add, count }
}

t.test('all of it is done, or nothing', async (t) => {
  const { db, add, count } = database(t)
  add('a', 'b')
  t.equal(count(), 2)
  t.throws(() => transaction(db, () => {
    db.exec("INSERT INTO t VALUES ('c')")
    throw new Error('no')
  })(), { message: 'no' })
  t.equal(count(), 2)
  t.equal(transaction(db, (x: number) => x + 1)(1), 2)
})

t.test('on a full disk the error says so, and nothing is left open', async (t) => {
  const { db, add, count } = database(t)
  db.exec('PRAGMA max_page_count = 3')
  t.throws(() => add('small', 'x'.repeat(20_000)), { code: 'SQLITE_FULL' })
  t.notOk(db.inTransaction)
  t.equal(count(), 0)
  db.exec('PRAGMA max_page_count = 1000')
  add('x'.repeat(20_000))
  t.equal(count(), 1)
})
