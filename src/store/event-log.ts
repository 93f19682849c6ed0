import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventStore, FileOutcome, NewEvent } from '../events/event-log.js'
import type { StateChange } from '../shared/message-state.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'
import { MessageStates } from './message-states.js'

interface Row { session: string, seq: number, id: string, name: string, at: number, data: string, file: string | null }

const COLUMNS = 'session, seq, id, name, at, data, file'

/** Everything that is kept of a session beside its options. */
const TABLES = ['events', 'seen_messages', 'undecrypted_messages', 'accounts', 'cursors', 'deliveries']

/** The log of events in SQLite: each call does its work at once, within the process. */
export class SqliteEventStore implements EventStore {
  readonly #db: Database
  readonly #insert
  readonly #markSeen
  readonly #after
  readonly #append: (event: NewEvent) => StoredEvent | undefined
  readonly #states: MessageStates

  constructor (db: Database) {
    this.#db = db
    this.#states = new MessageStates(db)
    this.#insert = db.prepare(`INSERT INTO events (session, seq, id, name, at, data, pending)
      VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE session = ?), ?, ?, ?, ?, ?) RETURNING seq`)
    this.#markSeen = db.prepare(
      'INSERT INTO seen_messages (session, id, chat, t, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
    )
    // Those behind a pending one wait with it: order counts.
    this.#after = db.prepare(`SELECT ${COLUMNS} FROM events WHERE session = ? AND seq > ?
      AND seq < coalesce((SELECT min(seq) FROM events WHERE session = ? AND pending = 1), 9007199254740991)
      ORDER BY seq LIMIT ?`)
    this.#append = transaction(db, (event) => this.#write(event))
  }

  async append (event: NewEvent): Promise<StoredEvent | undefined> {
    return this.#append(event)
  }

  async note (session: string, change: StateChange): Promise<void> {
    transaction(this.#db, () => this.#states.note(session, change))()
  }

  async settle (id: string, { file, mediaError }: FileOutcome): Promise<boolean> {
    const error = mediaError ?? null
    return this.#db.prepare(`UPDATE events SET pending = 0, file = ?,
      data = CASE WHEN ? IS NULL THEN data ELSE json_set(data, '$.mediaError', ?) END
      WHERE id = ? AND pending = 1`).run(file ?? null, error, error, id).changes > 0
  }

  async clear (session: string): Promise<string[]> {
    return transaction(this.#db, () => {
      const rows = this.#db.prepare('SELECT file FROM events WHERE file IS NOT NULL AND session = ?').all(session)
      for (const table of TABLES) this.#db.prepare(`DELETE FROM ${table} WHERE session = ?`).run(session)
      return (rows as { file: string }[]).map(({ file }) => file)
    })()
  }

  async after (session: string, offset: number, limit: number): Promise<StoredEvent[]> {
    return (this.#after.all(session, offset, session, limit) as Row[]).map(toEvent)
  }

  async get (id: string): Promise<StoredEvent | undefined> {
    const row = this.#db.prepare(`SELECT ${COLUMNS} FROM events WHERE id = ?`).get(id) as Row | undefined
    return row && toEvent(row)
  }

  async pending (): Promise<StoredEvent[]> {
    const rows = this.#db.prepare(`SELECT ${COLUMNS} FROM events WHERE pending = 1 ORDER BY session, seq`).all()
    return (rows as Row[]).map(toEvent)
  }

  async files (): Promise<string[]> {
    const rows = this.#db.prepare('SELECT file FROM events WHERE file IS NOT NULL').all() as { file: string }[]
    return rows.map(({ file }) => file)
  }

  async lastOffset (session: string): Promise<number> {
    return this.#last(session)
  }

  /** That before the first event that is kept, if all are later. */
  async offsetBefore (session: string, at: number): Promise<number> {
    return this.#offset('SELECT min(seq) - 1 AS seq FROM events WHERE session = ? AND at >= ?', session, at)
  }

  async offsetOf (session: string, id: string): Promise<number> {
    // The first of the two is what every reader that comes back asks; the other goes through the session.
    return this.#offset(`SELECT coalesce((SELECT seq FROM events WHERE id = ?2 AND session = ?1),
      (SELECT min(seq) - 1 FROM events WHERE session = ?1 AND id > ?2)) AS seq`, session, id)
  }

  async newestId (): Promise<string | undefined> {
    return (this.#db.prepare('SELECT max(id) AS id FROM events').get() as { id: string | null }).id ?? undefined
  }

  #write ({ id, at, event: { session, event, data }, pending, message, ...rest }: NewEvent): StoredEvent | undefined {
    if (message) {
      const state = message.state === undefined ? null : JSON.stringify(message.state)
      if (this.#markSeen.run(session, message.id, message.chat, message.t, state).changes === 0) return undefined
    }
    if (rest.change && !this.#states.note(session, rest.change) && rest.onlyIfUnknown) return undefined
    const values = [session, session, id, event, at, JSON.stringify(data), pending ? 1 : 0]
    const { seq } = this.#insert.get(...values) as { seq: number }
    return { event, session, data, id, seq, at } as StoredEvent
  }

  #last (session: string): number {
    const row = this.#db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM events WHERE session = ?').get(session)
    return (row as { seq: number }).seq
  }

  /** The newest offset, if the query finds none: all events are before what it asks for. */
  #offset (sql: string, session: string, value: unknown): number {
    return (this.#db.prepare(sql).get(session, value) as { seq: number | null }).seq ?? this.#last(session)
  }
}

/** libsql adds a field of its own to rows. */
function toEvent ({ session, seq, id, name, at, data, file }: Row): StoredEvent {
  return {
    session, seq, id, at, event: name, data: JSON.parse(data), ...(file !== null && { file })
  } as StoredEvent
}
