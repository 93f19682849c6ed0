import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import type { Database } from './database.js'

const TABLES = `
  CREATE TABLE IF NOT EXISTS events (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    data TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS events_of_session ON events (session, n);
  CREATE INDEX IF NOT EXISTS events_by_time ON events (at);
  CREATE TABLE IF NOT EXISTS sequences (session TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT;`

/**
 * Opens the file of the events, which is apart from the store: it grows and shrinks, and its size is
 * what its retention goes by.
 */
export function openOutboxDatabase (dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const db = new Libsql(join(dataDir, 'events.db'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000')
  db.exec(TABLES)
  return db
}
