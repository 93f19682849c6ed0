import type { SessionEvent, StoredEvent } from '../../schemas/events/events.js'
import type { FileOutcome, SeenMessage } from '../events/event-log.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

export interface NewEvent {
  id: string
  at: number
  event: SessionEvent
  /** The event waits for the file of its message. */
  pending: boolean
}

interface Row { session: string, seq: number, id: string, name: string, at: number, data: string, file: string | null }

const COLUMNS = 'session, seq, id, name, at, data, file'

/** Every event of every session, in the order in which they left it. */
export class SqliteEventStore {
  readonly #db: Database
  readonly #insert
  readonly #markSeen
  readonly #after
  readonly #add: (given: NewEvent, message: SeenMessage | undefined) => StoredEvent | undefined

  constructor (db: Database) {
    this.#db = db
    this.#insert = db.prepare(`INSERT INTO events (session, seq, id, name, at, data, pending)
      VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE session = ?), ?, ?, ?, ?, ?) RETURNING seq`)
    this.#markSeen = db.prepare('INSERT INTO seen_messages (session, id, chat, t) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
    // Those behind one that waits for its file wait with it: order counts.
    this.#after = db.prepare(`SELECT ${COLUMNS} FROM events WHERE session = ? AND seq > ?
      AND seq < coalesce((SELECT min(seq) FROM events WHERE session = ? AND pending = 1), 9007199254740991) ORDER BY seq LIMIT ?`)
    this.#add = transaction(db, (given, message) => this.#write(given, message))
  }

  /** Appends an event and marks its message as seen. Undefined if it was seen before. */
  add (given: NewEvent, message?: SeenMessage): StoredEvent | undefined {
    return this.#add(given, message)
  }

  /** Marks a message as seen that is not emitted. */
  markSeen (session: string, { id, chat, t }: SeenMessage): void {
    this.#markSeen.run(session, id, chat, t)
  }

  /** The next events after an offset, as far as they are complete. */
  after (session: string, seq: number, limit: number): StoredEvent[] {
    return (this.#after.all(session, seq, session, limit) as Row[]).map(stored)
  }

  /** Completes an event that waits for its file; false where it is kept no longer, or was completed before. */
  settle (id: string, { file, mediaError }: FileOutcome): boolean {
    return this.#db.prepare(`UPDATE events SET pending = 0, file = ?, data = CASE WHEN ? IS NULL THEN data ELSE json_set(data, '$.mediaError', ?) END
      WHERE id = ? AND pending = 1`).run(file ?? null, mediaError ?? null, mediaError ?? null, id).changes > 0
  }

  /** The events that wait for their files. */
  pending (): StoredEvent[] {
    return (this.#db.prepare(`SELECT ${COLUMNS} FROM events WHERE pending = 1 ORDER BY session, seq`).all() as Row[]).map(stored)
  }

  /** The files of kept events; of one session, where it is named. */
  files (session?: string): string[] {
    const rows = session === undefined
      ? this.#db.prepare('SELECT file FROM events WHERE file IS NOT NULL').all()
      : this.#db.prepare('SELECT file FROM events WHERE file IS NOT NULL AND session = ?').all(session)
    return (rows as { file: string }[]).map(({ file }) => file)
  }

  get (id: string): StoredEvent | undefined {
    const row = this.#db.prepare(`SELECT ${COLUMNS} FROM events WHERE id = ?`).get(id) as Row | undefined
    return row && stored(row)
  }

  /** Offset of the newest event of a session; 0 if there is none. */
  last (session: string): number {
    return (this.#db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM events WHERE session = ?').get(session) as { seq: number }).seq
  }

  /** Place of the last event of a session before this moment; that before its first kept one where all are later. */
  before (session: string, at: number): number {
    return this.#place('SELECT min(seq) - 1 AS seq FROM events WHERE session = ? AND at >= ?', session, at)
  }

  /** Place of an event by its id; where it is kept no longer, that of the last one before it. */
  placeOf (session: string, id: string): number {
    // The first of the two is what every reader that comes back asks; the other goes through the session.
    return this.#place(`SELECT coalesce((SELECT seq FROM events WHERE id = ?2 AND session = ?1),
      (SELECT min(seq) - 1 FROM events WHERE session = ?1 AND id > ?2)) AS seq`, session, id)
  }

  /** The newest id of all; undefined where there is none. */
  newestId (): string | undefined {
    return (this.#db.prepare('SELECT max(id) AS id FROM events').get() as { id: string | null }).id ?? undefined
  }

  /** Leaves nothing of a session. */
  forget (session: string): void {
    transaction(this.#db, () => {
      for (const table of ['events', 'seen_messages', 'accounts', 'cursors', 'deliveries']) this.#db.prepare(`DELETE FROM ${table} WHERE session = ?`).run(session)
    })()
  }

  #write ({ id, at, event: { session, event, data }, pending }: NewEvent, message: SeenMessage | undefined): StoredEvent | undefined {
    if (message && this.#markSeen.run(session, message.id, message.chat, message.t).changes === 0) return undefined
    const { seq } = this.#insert.get(session, session, id, event, at, JSON.stringify(data), pending ? 1 : 0) as { seq: number }
    return { event, session, data, id, seq, at } as StoredEvent
  }

  /** All kept events are before it where none is found. */
  #place (sql: string, session: string, value: unknown): number {
    return (this.#db.prepare(sql).get(session, value) as { seq: number | null }).seq ?? this.last(session)
  }
}

// libsql adds a field of its own to rows.
const stored = ({ session, seq, id, name, at, data, file }: Row): StoredEvent => ({ session, seq, id, at, event: name, data: JSON.parse(data), ...(file !== null && { file }) }) as StoredEvent
