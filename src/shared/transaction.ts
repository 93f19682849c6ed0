interface Database { inTransaction: boolean, exec: (sql: string) => void }

/**
 * A function that does its work in one transaction: all of it or nothing. libsql's own rolls back again after
 * SQLite has done so by itself, as it does on a full disk, and fails with that instead of the cause.
 */
export function transaction<A extends unknown[], R> (db: Database, work: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    db.exec('BEGIN')
    try {
      const result = work(...args)
      db.exec('COMMIT')
      return result
    } catch (error) {
      rollBack(db)
      throw error
    }
  }
}

function rollBack (db: Database): void {
  try {
    if (db.inTransaction) db.exec('ROLLBACK')
  } catch { /* the first error is the one that counts */ }
}
