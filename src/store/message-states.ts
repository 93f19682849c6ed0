import { changed, ownId, type StateChange } from '../shared/message-state.js'
import type { Database } from './database.js'

interface Row { id: string, state: string }

/** What is known of the seen messages. */
export class MessageStates {
  readonly #find
  readonly #set

  constructor (db: Database) {
    this.#find = db.prepare(`SELECT id, state FROM seen_messages WHERE session = ?1 AND id = ?2 AND state IS NOT NULL
      UNION ALL SELECT id, state FROM seen_messages WHERE session = ?1 AND id > ?3 AND id < ?4 AND state IS NOT NULL
      LIMIT 1`)
    this.#set = db.prepare('UPDATE seen_messages SET state = ? WHERE session = ? AND id = ?')
  }

  /** False if nothing is known of the message, or the change is known. */
  note (session: string, change: StateChange): boolean {
    const own = ownId(change.message)
    // A grave accent is what follows the underscore.
    const [row] = this.#find.all(session, own, `${own}_`, `${own}\``) as Row[]
    const state = row && changed(JSON.parse(row.state), change)
    if (!state) return false
    this.#set.run(JSON.stringify(state), session, row.id)
    return true
  }
}
