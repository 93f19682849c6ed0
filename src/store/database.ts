import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'

export type Database = InstanceType<typeof Libsql>

interface Kind {
  file: string
  /** FULL survives a loss of power; NORMAL may then lose the last moment, but survives the end of the process. */
  synchronous: 'FULL' | 'NORMAL'
  /** Each entry is run once, in order; a released entry is never changed, only followed by another. */
  migrations: string[]
}

/** What was set up, by people and by this server: rarely written. */
const STORE: Kind = {
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
 * before a loss of power takes away, it takes with the note that the message was heard: it is found again.
 */
const EVENTS: Kind = {
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
     CREATE INDEX deliveries_of_event ON deliveries (event);`
  ]
}

/** Opens the server's store in `dataDir`, and brings its tables up to date. */
export const openDatabase = (dataDir: string): Database => open(dataDir, STORE)

/** Opens the book of events in `dataDir`, and brings its tables up to date. */
export const openEventDatabase = (dataDir: string): Database => open(dataDir, EVENTS)

function open (dataDir: string, { file, synchronous, migrations }: Kind): Database {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const db = new Libsql(join(dataDir, file))
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA busy_timeout = 5000`)
  migrate(db, migrations)
  return db
}

function migrate (db: Database, migrations: string[]): void {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number }
  for (const [index, sql] of migrations.entries()) {
    if (index < row.user_version) continue
    db.exec(`BEGIN; ${sql} PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}
