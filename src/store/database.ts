import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Libsql from 'libsql'
import { StartupError } from '../shared/startup-error.js'
import { transaction } from '../shared/transaction.js'

export type Database = InstanceType<typeof Libsql>

interface DatabaseSpec {
  file: string
  /** FULL survives a loss of power; NORMAL may then lose the last moment, but survives the end of the process. */
  synchronous: 'FULL' | 'NORMAL'
  /** Each entry is run once, in order; a released entry is never changed, only followed by another. */
  migrations: string[]
}

/** What was set up, by people and by this server: rarely written. */
const STORE: DatabaseSpec = {
  file: 'store.db',
  synchronous: 'FULL',
  migrations: [
    `CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
     CREATE TABLE sessions (
       name TEXT PRIMARY KEY,
       options TEXT NOT NULL DEFAULT '{}',
       desired TEXT NOT NULL DEFAULT 'down' CHECK (desired IN ('up', 'down')),
       created_at INTEGER NOT NULL
     ) STRICT;
     CREATE TABLE token_generations (session TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;
     CREATE TABLE bcrypt_tokens (digest TEXT PRIMARY KEY, session TEXT NOT NULL, generation INTEGER NOT NULL) STRICT;`,
    `CREATE TABLE webhooks (
       id TEXT PRIMARY KEY,
       session TEXT NOT NULL,
       origin TEXT NOT NULL CHECK (origin IN ('session', 'server', 'start', 'api')),
       url TEXT NOT NULL,
       events TEXT NOT NULL DEFAULT '[]',
       headers TEXT NOT NULL DEFAULT '{}',
       secret TEXT NOT NULL,
       old_secret TEXT,
       old_secret_until INTEGER,
       enabled INTEGER NOT NULL DEFAULT 1,
       reason TEXT,
       created_at INTEGER NOT NULL
     ) STRICT;
     CREATE INDEX webhooks_of_session ON webhooks (session);`
  ]
}

/**
 * What happened, and how far each webhook has come in it: written all the time. What the last moment
 * before a loss of power takes away, it takes with the record that the message was seen: it is found again.
 */
const EVENTS: DatabaseSpec = {
  file: 'events.db',
  synchronous: 'NORMAL',
  migrations: [
    `CREATE TABLE events (
       session TEXT NOT NULL,
       seq INTEGER NOT NULL,
       id TEXT NOT NULL UNIQUE,
       name TEXT NOT NULL,
       at INTEGER NOT NULL,
       data TEXT NOT NULL,
       pending INTEGER NOT NULL DEFAULT 0,
       file TEXT,
       PRIMARY KEY (session, seq)
     ) STRICT;
     CREATE INDEX events_at ON events (at);
     CREATE INDEX events_pending ON events (session, seq) WHERE pending = 1;
     CREATE INDEX events_with_file ON events (file) WHERE file IS NOT NULL;
     CREATE TABLE heard_messages (
       session TEXT NOT NULL,
       id TEXT NOT NULL,
       chat TEXT NOT NULL,
       t INTEGER NOT NULL,
       PRIMARY KEY (session, id)
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX heard_messages_of_chat ON heard_messages (session, chat, t);
     CREATE TABLE accounts (session TEXT PRIMARY KEY, account TEXT NOT NULL, since INTEGER NOT NULL, complete INTEGER NOT NULL) STRICT;
     CREATE TABLE cursors (webhook TEXT PRIMARY KEY, session TEXT NOT NULL, seq INTEGER NOT NULL, attempts INTEGER NOT NULL, hold_until INTEGER NOT NULL) STRICT;
     CREATE TABLE deliveries (
       id TEXT PRIMARY KEY,
       session TEXT NOT NULL,
       webhook TEXT NOT NULL,
       event TEXT NOT NULL,
       name TEXT NOT NULL,
       status TEXT NOT NULL CHECK (status IN ('retrying', 'delivered', 'dead')),
       attempts INTEGER NOT NULL,
       answer TEXT NOT NULL,
       latency INTEGER NOT NULL,
       first_at INTEGER NOT NULL,
       last_at INTEGER NOT NULL,
       UNIQUE (webhook, event)
     ) STRICT;
     CREATE INDEX deliveries_of_session ON deliveries (session, id);
     CREATE INDEX deliveries_undone ON deliveries (session, id) WHERE status <> 'delivered';
     CREATE INDEX deliveries_of_event ON deliveries (event);`,
    `ALTER TABLE heard_messages RENAME TO seen_messages;
     DROP INDEX heard_messages_of_chat;
     CREATE INDEX seen_messages_of_chat ON seen_messages (session, chat, t);`,
    `ALTER TABLE seen_messages ADD COLUMN state TEXT;
     CREATE INDEX seen_messages_with_state ON seen_messages (session, t) WHERE state IS NOT NULL;`,
    `CREATE TABLE undecrypted_messages (
       session TEXT NOT NULL,
       id TEXT NOT NULL,
       chat TEXT NOT NULL,
       t INTEGER NOT NULL,
       PRIMARY KEY (session, id)
     ) STRICT, WITHOUT ROWID;`
  ]
}

/**
 * Opens the server's store in `dataDir`, and brings its tables up to date.
 * @throws {StartupError} where it cannot be read: nothing of it is changed then
 */
export function openDatabase (dataDir: string): Database {
  try {
    return open(dataDir, STORE)
  } catch (error) {
    throw refusal(dataDir, STORE, error)
  }
}

type SetAside = (file: string, error: unknown) => void

/**
 * Opens the event log in `dataDir`, and brings its tables up to date. One that is damaged is set aside, and a new
 * one begun: a server that does not start loses more than the events of the past.
 * @param onSetAside called with what the damaged file is called from now on, and what is wrong with it
 * @throws {StartupError} where it cannot be read for another reason
 */
export function openEventDatabase (dataDir: string, onSetAside: SetAside = () => {}): Database {
  try {
    return open(dataDir, EVENTS)
  } catch (error) {
    if (!isDamaged(error)) throw refusal(dataDir, EVENTS, error)
    try {
      onSetAside(setAside(join(dataDir, EVENTS.file)), error)
      return open(dataDir, EVENTS)
    } catch (error) {
      throw refusal(dataDir, EVENTS, error)
    }
  }
}

/** Larger ones are not read through at each start. In bytes. */
const QUICKLY_CHECKED = 128 * 1024 * 1024

class Damaged extends Error {
  readonly code = 'SQLITE_CORRUPT'
}

/** Is this what SQLite says of a file that is no database, or is broken? */
function isDamaged (error: unknown): boolean {
  const { code = '' } = error as { code?: string }
  return /^SQLITE_(?:NOTADB|CORRUPT)/.test(code)
}

function open (dataDir: string, { file, synchronous, migrations }: DatabaseSpec): Database {
  const path = join(dataDir, file)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const db = new Libsql(path)
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA busy_timeout = 5000`)
    check(db, path)
    migrate(db, migrations)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function check (db: Database, path: string): void {
  if (statSync(path).size > QUICKLY_CHECKED) return
  const [row] = db.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]
  if (row?.quick_check !== 'ok') throw new Damaged(row?.quick_check.split('\n').at(-1))
}

function migrate (db: Database, migrations: string[]): void {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number }
  for (const [index, sql] of migrations.entries()) {
    if (index < row.user_version) continue
    transaction(db, () => {
      db.exec(`${sql} PRAGMA user_version = ${index + 1}`)
    })()
  }
}

/** Answers the new name, which has the moment in it. */
function setAside (path: string): string {
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const aside = `${path}.damaged-${moment}`
  for (const part of ['-wal', '-shm', '']) if (existsSync(path + part)) renameSync(path + part, aside + part)
  return aside
}

function refusal (dataDir: string, { file }: DatabaseSpec, error: unknown): StartupError {
  const path = resolve(dataDir, file)
  const { message, code } = error as Error & { code?: string }
  const cause = `${code ? `${code}: ` : ''}${message}`
  if (isDamaged(error)) {
    return new StartupError(
      `The database ${path} is damaged (${cause}): ` +
        `put a copy of the whole data folder back, or move ${file} away ` +
        'to begin with an empty one (all tokens are then void, and sessions, options and webhooks have to be set ' +
          'up again)'
    )
  }
  return new StartupError(
    `The database ${path} cannot be opened (${cause}): ` +
      'the user that runs the server must be able to write to it and its folder, and the disk must have room'
  )
}
