import { transaction } from '../../src/shared/transaction.js'
import type { Label, LabelChange } from '../protocol/labels.js'
import { SandboxLabelNotFound, SandboxLabelTaken } from '../errors-business.js'
import type { Db } from './database.js'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS label (phone TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, color INTEGER NOT NULL, PRIMARY KEY (phone, id)) STRICT;
  CREATE TABLE IF NOT EXISTS label_chat (phone TEXT NOT NULL, label TEXT NOT NULL, chat TEXT NOT NULL, PRIMARY KEY (phone, label, chat)) STRICT;
`

/** The labels of business accounts, which are the lists of all others. */
export class Labels {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
    db.exec(SCHEMA)
  }

  of (phone: string): Label[] {
    const rows = this.#db
      .prepare('SELECT id, name, color FROM label WHERE phone = ? ORDER BY CAST(id AS INTEGER)')
      .all(phone) as Array<Omit<Label, 'chats'>>
    return rows.map((row) => ({ ...row, chats: this.#chats(phone, row.id) }))
  }

  /** @throws APP_SANDBOX_LABEL_TAKEN */
  add (phone: string, { id, name, color }: Omit<Label, 'chats'>): void {
    const taken = this.#db.prepare('SELECT 1 FROM label WHERE phone = ? AND (id = ? OR name = ?)').get(phone, id, name)
    if (taken !== undefined) throw new SandboxLabelTaken(name)
    this.#db.prepare('INSERT INTO label (phone, id, name, color) VALUES (?, ?, ?, ?)').run(phone, id, name, color)
  }

  /** @throws APP_SANDBOX_LABEL_NOT_FOUND */
  edit (phone: string, { id, name, color }: Omit<Label, 'chats'>): void {
    const { changes } = this.#db
      .prepare('UPDATE label SET name = ?, color = ? WHERE phone = ? AND id = ?')
      .run(name, color, phone, id)
    if (changes === 0) throw new SandboxLabelNotFound(id)
  }

  /** @throws APP_SANDBOX_LABEL_NOT_FOUND */
  delete (phone: string, id: string): void {
    this.#assert(phone, id)
    transaction(this.#db, () => {
      this.#db.prepare('DELETE FROM label WHERE phone = ? AND id = ?').run(phone, id)
      this.#db.prepare('DELETE FROM label_chat WHERE phone = ? AND label = ?').run(phone, id)
    })()
  }

  /** Puts labels on chats and takes them off. @throws APP_SANDBOX_LABEL_NOT_FOUND, and then nothing is changed */
  apply (phone: string, chats: string[], changes: LabelChange[]): void {
    for (const { id } of changes) this.#assert(phone, id)
    const add = this.#db.prepare('INSERT OR IGNORE INTO label_chat (phone, label, chat) VALUES (?, ?, ?)')
    const remove = this.#db.prepare('DELETE FROM label_chat WHERE phone = ? AND label = ? AND chat = ?')
    transaction(this.#db, () => {
      for (const { id, type } of changes) {
        for (const chat of chats) (type === 'add' ? add : remove).run(phone, id, chat)
      }
    })()
  }

  #assert (phone: string, id: string): void {
    if (this.#db.prepare('SELECT 1 FROM label WHERE phone = ? AND id = ?').get(phone, id) === undefined) {
      throw new SandboxLabelNotFound(id)
    }
  }

  #chats (phone: string, label: string): string[] {
    const rows = this.#db
      .prepare('SELECT chat FROM label_chat WHERE phone = ? AND label = ? ORDER BY rowid')
      .all(phone, label) as Array<{ chat: string }>
    return rows.map(({ chat }) => chat)
  }
}
