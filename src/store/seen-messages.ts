import type { LinkedAccount, SeenMessageStore } from '../events/chat-sync-window.js'
import type { MessageStateStore, RecentMessage } from '../events/missed-change-sync.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

/** Sending more ids than this into a page costs more than it saves. */
const MOST_IDS = 500

/** The seen messages of each session, and since when it listens. */
export class SqliteSeenMessageStore implements SeenMessageStore, MessageStateStore {
  readonly #db: Database
  readonly #isSeen

  constructor (db: Database) {
    this.#db = db
    // As one condition with OR it would go through all messages of the session.
    this.#isSeen = db.prepare(`SELECT EXISTS (SELECT 1 FROM seen_messages WHERE session = ?1 AND id = ?2)
      OR EXISTS (SELECT 1 FROM seen_messages WHERE session = ?1 AND id > ?3 AND id < ?4) AS seen`)
  }

  async account (session: string): Promise<LinkedAccount | undefined> {
    return this.#account(session)
  }

  async begin (session: string, account: string, since: number): Promise<void> {
    transaction(this.#db, () => {
      if (this.#account(session)) {
        this.#db.prepare('DELETE FROM seen_messages WHERE session = ?').run(session)
        this.#db.prepare('DELETE FROM undecrypted_messages WHERE session = ?').run(session)
      }
      this.#db
        .prepare(
          `INSERT INTO accounts (session, account, since, complete) VALUES (?, ?, ?, ?)
        ON CONFLICT (session) DO UPDATE SET account = excluded.account, since = excluded.since, complete = excluded.complete`
        )
        .run(session, account, since, since)
    })()
  }

  async complete (session: string, t: number): Promise<void> {
    this.#db.prepare('UPDATE accounts SET complete = max(complete, ?) WHERE session = ?').run(t, session)
  }

  async looked (session: string, chat: string, t: number): Promise<void> {
    this.#db
      .prepare(
        `INSERT INTO seen_messages (session, id, chat, t) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET t = max(t, excluded.t)`
      )
      .run(session, `looked into ${chat}`, chat, t)
  }

  async newest (session: string, chats: string[]): Promise<number | undefined> {
    return this.#newest(session, chats)
  }

  /** The newest, if there are many. */
  async idsSince (session: string, chats: string[], t: number): Promise<string[]> {
    const ids = this.#db.prepare(
      `SELECT id FROM seen_messages WHERE session = ? AND chat = ? AND t >= ? ORDER BY t DESC LIMIT ${MOST_IDS}`
    )
    return chats.flatMap((chat) => (ids.all(session, chat, t) as { id: string }[]).map(({ id }) => id))
  }

  /** In a group an id ends in its author, who goes by phone number or by LID: that end is left out of account. */
  async isSeen (session: string, id: string): Promise<boolean> {
    const own = id.split('_').slice(0, 3).join('_')
    // A grave accent is what follows the underscore.
    const [row] = this.#isSeen.all(session, own, `${own}_`, `${own}\``) as { seen: number }[]
    return row?.seen === 1
  }

  async recent (session: string, since: number, limit: number): Promise<RecentMessage[]> {
    const rows = this.#db
      .prepare(
        `SELECT id, chat, t, state FROM seen_messages WHERE session = ? AND t >= ? AND state IS NOT NULL
      ORDER BY t DESC LIMIT ?`
      )
      .all(session, since, limit) as Array<Omit<RecentMessage, 'state'> & { state: string }>
    return rows.map(({ id, chat, t, state }) => ({ id, chat, t, state: JSON.parse(state) }))
  }

  async prune (session: string, chats: string[], t: number): Promise<void> {
    const newest = this.#newest(session, chats)
    if (newest === undefined) return
    for (const chat of chats) {
      this.#db
        .prepare('DELETE FROM seen_messages WHERE session = ? AND chat = ? AND t < ?')
        .run(session, chat, Math.min(t, newest))
    }
  }

  #account (session: string): LinkedAccount | undefined {
    const [row] = this.#db
      .prepare('SELECT account, since, complete FROM accounts WHERE session = ?')
      .all(session) as LinkedAccount[]
    return row
  }

  #newest (session: string, chats: string[]): number | undefined {
    const newest = this.#db.prepare('SELECT max(t) AS t FROM seen_messages WHERE session = ? AND chat = ?')
    const times = chats.flatMap((chat) => (newest.get(session, chat) as { t: number | null }).t ?? [])
    return times.length > 0 ? Math.max(...times) : undefined
  }
}
