import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'

export type Database = InstanceType<typeof Libsql>

/** Each entry is run once, in order; a released entry is never changed, only followed by another. */
const MIGRATIONS = [
  `CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE sessions (
     name TEXT PRIMARY KEY,
     options TEXT NOT NULL DEFAULT '{}',
     desired TEXT NOT NULL DEFAULT 'down' CHECK (desired IN ('up', 'down')),
     created_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE token_generations (session TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;
   CREATE TABLE bcrypt_tokens (digest TEXT PRIMARY KEY, session TEXT NOT NULL, generation INTEGER NOT NULL) STRICT;`
]

/** Opens the server's store in `dataDir`, and brings its tables up to date. */
export function openDatabase (dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const db = new Libsql(join(dataDir, 'store.db'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000')
  migrate(db)
  return db
}

function migrate (db: Database): void {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number }
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < row.user_version) continue
    db.exec(`BEGIN; ${sql} PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}
