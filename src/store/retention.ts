import { encodeTime } from 'ulid'
import type { Pruned, RetentionStore } from '../events/retention.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

interface SeenKey { session: string, id: string }

/** Removes expired rows, a few at a time: nothing else runs meanwhile. */
export class SqliteRetentionStore implements RetentionStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  /**
   * Removes the oldest events with their deliveries. The newest of each session stays: it counts them.
   * @param before epoch milliseconds; younger ones stay
   */
  async prune (before: number, limit: number): Promise<Pruned[]> {
    return transaction(this.#db, () => {
      const events = this.#db.prepare(`SELECT session, seq, id, name, file FROM events AS event WHERE at < ?
        AND seq < (SELECT max(seq) FROM events WHERE session = event.session) ORDER BY at LIMIT ?`
      )
        .all(before, limit) as Pruned[]
      const ids = JSON.stringify(events.map(({ id }) => id))
      this.#db.prepare('DELETE FROM deliveries WHERE event IN (SELECT value FROM json_each(?))').run(ids)
      this.#db.prepare('DELETE FROM events WHERE id IN (SELECT value FROM json_each(?))').run(ids)
      return events
    })()
  }

  /** Removes older deliveries (before, in epoch milliseconds) that were made after their event was removed. */
  async pruneDeliveries (before: number): Promise<void> {
    this.#db
      .prepare(
        'DELETE FROM deliveries WHERE event < ? AND NOT EXISTS (SELECT 1 FROM events WHERE id = deliveries.event)'
      )
      .run(encodeTime(before, 10))
  }

  /** Bytes that are in use. What was removed leaves room in the file, which is used again. */
  async size (): Promise<number> {
    const [row] = this.#db.prepare(`SELECT (page_count - freelist_count) * page_size AS size
      FROM pragma_page_count, pragma_freelist_count, pragma_page_size`).all() as { size: number }[]
    return row?.size ?? 0
  }

  /**
   * Prunes the next seen messages that are old, but the newest of each chat.
   * Resolves with where to continue; undefined at the end.
   * @param before epoch seconds
   */
  async pruneSeen (before: number, after: SeenKey | undefined, limit: number): Promise<SeenKey | undefined> {
    return transaction(this.#db, () => {
      const rows = this.#db
        .prepare(
          `SELECT session, id, t < ? AND
          t < (SELECT max(t) FROM seen_messages WHERE session = seen.session AND chat = seen.chat) AS old
        FROM seen_messages AS seen WHERE (session, id) > (?, ?) ORDER BY session, id LIMIT ?`
        )
        .all(before, after?.session ?? '', after?.id ?? '', limit) as (SeenKey & { old: number })[]
      const remove = this.#db.prepare('DELETE FROM seen_messages WHERE session = ? AND id = ?')
      for (const { session, id, old } of rows) if (old === 1) remove.run(session, id)
      return rows.length === limit ? rows.at(-1) : undefined
    })()
  }
}
