import type { UndecryptedMessage, UndecryptedStore } from '../events/undecrypted-messages.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

/** The messages of each session that could not be decrypted. */
export class SqliteUndecryptedStore implements UndecryptedStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  async list (session: string): Promise<UndecryptedMessage[]> {
    return this.#db
      .prepare('SELECT id, chat, t FROM undecrypted_messages WHERE session = ? ORDER BY t, id')
      .all(session) as UndecryptedMessage[]
  }

  async add (session: string, messages: UndecryptedMessage[]): Promise<void> {
    if (messages.length === 0) return
    const insert = this.#db.prepare(
      'INSERT INTO undecrypted_messages (session, id, chat, t) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
    )
    transaction(this.#db, () => { for (const { id, chat, t } of messages) insert.run(session, id, chat, t) })()
  }

  async remove (session: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return
    const remove = this.#db.prepare('DELETE FROM undecrypted_messages WHERE session = ? AND id = ?')
    transaction(this.#db, () => { for (const id of ids) remove.run(session, id) })()
  }
}
