import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { StartupError } from '../../src/shared/startup-error.js'

export type Db = Database.Database

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS account (
    phone TEXT PRIMARY KEY, lid TEXT NOT NULL UNIQUE, pushname TEXT NOT NULL, on_whatsapp INTEGER NOT NULL DEFAULT 1,
    business INTEGER NOT NULL DEFAULT 0, addressing TEXT NOT NULL DEFAULT 'pn', created INTEGER NOT NULL,
    phone_hidden INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS device (
    id TEXT PRIMARY KEY, session TEXT NOT NULL, phone TEXT NOT NULL, secret TEXT NOT NULL,
    confirmed INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '', created INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS session_phone (session TEXT PRIMARY KEY, phone TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE IF NOT EXISTS chat_group (
    id TEXT PRIMARY KEY, subject TEXT NOT NULL, owner TEXT NOT NULL, created INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS member (
    group_id TEXT NOT NULL, phone TEXT NOT NULL, admin INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (group_id, phone)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS group_state (group_id TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS group_invite (group_id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE IF NOT EXISTS group_request (group_id TEXT NOT NULL, phone TEXT NOT NULL, PRIMARY KEY (group_id, phone)) STRICT;
  CREATE TABLE IF NOT EXISTS group_privacy (phone TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS newsletter (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT, picture TEXT, invite TEXT NOT NULL, created INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS newsletter_member (
    newsletter_id TEXT NOT NULL, phone TEXT NOT NULL, role TEXT NOT NULL, muted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (newsletter_id, phone)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS broadcast_list (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, created INTEGER NOT NULL, recipients TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL,
    t INTEGER NOT NULL, content TEXT NOT NULL, ack INTEGER NOT NULL DEFAULT 1, UNIQUE (sender, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS message_id ON message (id);
  CREATE INDEX IF NOT EXISTS message_recipient ON message (recipient, seq);
  CREATE INDEX IF NOT EXISTS message_pair ON message (sender, recipient, seq);
  CREATE TABLE IF NOT EXISTS receipt (
    seq INTEGER NOT NULL, phone TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 1, t INTEGER NOT NULL,
    PRIMARY KEY (seq, phone)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS voice_call (
    id TEXT PRIMARY KEY, caller TEXT NOT NULL, callee TEXT NOT NULL, video INTEGER NOT NULL, state TEXT NOT NULL, t INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS receipt_phone ON receipt (phone, level);
  CREATE TABLE IF NOT EXISTS mutation (
    seq INTEGER PRIMARY KEY, target INTEGER NOT NULL, kind TEXT NOT NULL, phone TEXT NOT NULL, value TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS mutation_target ON mutation (target, seq);
  CREATE TABLE IF NOT EXISTS star (phone TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (phone, seq)) STRICT;
  CREATE TABLE IF NOT EXISTS chat_setting (
    phone TEXT NOT NULL, chat TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, muted INTEGER NOT NULL DEFAULT 0,
    marked_unread INTEGER NOT NULL DEFAULT 0, ephemeral INTEGER NOT NULL DEFAULT 0, ephemeral_since INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (phone, chat)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS block (phone TEXT NOT NULL, blocked TEXT NOT NULL, PRIMARY KEY (phone, blocked)) STRICT;
  CREATE TABLE IF NOT EXISTS address_book (phone TEXT NOT NULL, contact TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (phone, contact)) STRICT;
  CREATE TABLE IF NOT EXISTS hidden (phone TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (phone, seq)) STRICT;
`

/** An earlier version had another name for mutations. */
function renameOldTables (db: Db): void {
  const old = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'deed'").get()
  if (old !== undefined) db.exec('ALTER TABLE deed RENAME TO mutation; DROP INDEX IF EXISTS deed_target;')
}

/** An earlier version hid no number. */
function addNewColumns (db: Db): void {
  const columns = db.pragma('table_info(account)') as Array<{ name: string }>
  if (columns.some(({ name }) => name === 'phone_hidden')) return
  db.exec('ALTER TABLE account ADD COLUMN phone_hidden INTEGER NOT NULL DEFAULT 0')
}

/** Opens the cloud's database. It survives a kill of the process at any moment. */
export function openDatabase (file: string): Db {
  mkdirSync(dirname(file), { recursive: true })
  try {
    const db = new Database(file)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    renameOldTables(db)
    db.exec(SCHEMA)
    addNewColumns(db)
    return remembering(db)
  } catch (error) {
    const { message, code = 'unknown' } = error as Error & { code?: string }
    throw new StartupError(
      `The sandbox's database ${file} cannot be used (${code}: ${message}): if it is damaged, remove it to begin with an empty one`
    )
  }
}

/** How many runs of a sandbox this database has seen before this one. */
export function countRun (db: Db): number {
  return Number(db.prepare('INSERT INTO run DEFAULT VALUES').run().lastInsertRowid) - 1
}

/** Each message asks the same few questions: they are compiled once. */
function remembering (db: Db): Db {
  const prepare = db.prepare.bind(db)
  const statements = new Map<string, ReturnType<typeof prepare>>()
  db.prepare = ((sql: string) => {
    const statement = statements.get(sql) ?? prepare(sql)
    statements.set(sql, statement)
    return statement
  }) as Db['prepare']
  return db
}
