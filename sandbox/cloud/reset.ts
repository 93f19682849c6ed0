import { transaction } from '../../src/shared/transaction.js'
import type { Accounts } from './accounts.js'
import { countRun, type Db } from './database.js'

/** What a reset of the whole sandbox leaves: links between accounts and sessions. Accounts are made again. */
const KEPT = ['device', 'session_phone', 'account', 'run']

/** What an account has, by the columns that name it. */
const OWNED: ReadonlyArray<readonly [table: string, ...columns: string[]]> = [
  ['message', 'sender', 'recipient'],
  ['receipt', 'phone'],
  ['star', 'phone'],
  ['hidden', 'phone'],
  ['chat_setting', 'phone'],
  ['block', 'phone'],
  ['address_book', 'phone'],
  ['voice_call', 'caller', 'callee'],
  ['broadcast_list', 'owner'],
  ['group_privacy', 'phone'],
  ['group_request', 'phone'],
  ['member', 'phone'],
  ['newsletter_member', 'phone'],
  ['spelling', 'account'],
  ['about', 'phone'],
  ['picture', 'owner'],
  ['label', 'phone'],
  ['label_chat', 'phone'],
  ['product', 'phone'],
  ['product_collection', 'phone'],
  ['business', 'phone'],
  ['passkey', 'phone']
]

/** What is left of groups, channels and messages that are gone. */
const ORPHANS = `
  DELETE FROM member WHERE group_id NOT IN (SELECT id FROM chat_group);
  DELETE FROM group_state WHERE group_id NOT IN (SELECT id FROM chat_group);
  DELETE FROM group_invite WHERE group_id NOT IN (SELECT id FROM chat_group);
  DELETE FROM group_request WHERE group_id NOT IN (SELECT id FROM chat_group);
  DELETE FROM newsletter_member WHERE newsletter_id NOT IN (SELECT id FROM newsletter);
  DELETE FROM message WHERE recipient LIKE '%@g.us' AND recipient NOT IN (SELECT id FROM chat_group);
  DELETE FROM message WHERE recipient LIKE '%@newsletter' AND recipient NOT IN (SELECT id FROM newsletter);
  DELETE FROM receipt WHERE seq NOT IN (SELECT seq FROM message);
  DELETE FROM mutation WHERE seq NOT IN (SELECT seq FROM message) OR target NOT IN (SELECT seq FROM message);
  DELETE FROM star WHERE seq NOT IN (SELECT seq FROM message);
  DELETE FROM hidden WHERE seq NOT IN (SELECT seq FROM message);
  DELETE FROM collected
    WHERE collection NOT IN (SELECT id FROM product_collection) OR product NOT IN (SELECT id FROM product);
`

/** What refers to another row may go after it. */
const UNORDERED = 'PRAGMA defer_foreign_keys = ON'

/** Messages that come after a reset are behind a gap in the order: a page that saw all before it notices. */
function skipPlace (db: Db): void {
  db.exec(`
    INSERT INTO sqlite_sequence (name, seq)
      SELECT 'message', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'message');
    UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'message';
  `)
}

/** Empties the database, but for the links of sessions and the names of their accounts. */
export function emptyDatabase (db: Db, accounts: Accounts): void {
  transaction(db, () => {
    db.exec(UNORDERED)
    const linked = db
      .prepare('SELECT DISTINCT account.phone, pushname FROM account JOIN device ON device.phone = account.phone')
      .all() as Array<{ phone: string, pushname: string }>
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as Array<{ name: string }>
    for (const { name } of tables) if (!KEPT.includes(name)) db.exec(`DELETE FROM ${name}`)
    db.exec('DELETE FROM run; DELETE FROM session_phone WHERE session NOT IN (SELECT session FROM device)')
    countRun(db)
    skipPlace(db)
    accounts.begin(linked)
  })()
}

/** Removes all that an account has but its link, its number and its name. */
export function emptyAccount (db: Db, accounts: Accounts, phone: string): void {
  transaction(db, () => {
    db.exec(UNORDERED)
    const { pushname = '' } = accounts.find(phone) ?? {}
    db.prepare('DELETE FROM chat_group WHERE owner = ?').run(phone)
    db.prepare(
      "DELETE FROM newsletter WHERE id IN (SELECT newsletter_id FROM newsletter_member WHERE phone = ? AND role = 'owner')"
    ).run(phone)
    for (const [table, ...columns] of OWNED) {
      for (const column of columns) db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(phone)
    }
    db.exec(ORPHANS)
    db.prepare(
      "DELETE FROM product_order WHERE ? IN (json_extract(content, '$.seller'), json_extract(content, '$.buyer'))"
    ).run(phone)
    skipPlace(db)
    accounts.renew(phone, pushname)
  })()
}
