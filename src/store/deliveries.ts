import { monotonicFactory } from 'ulid'
import type { AttemptRecord, Cursor, Delivery, DeliveryFilter, DeliveryStore } from '../webhooks/delivery.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

const COLUMNS =
  'id, session, webhook, event, name, status, attempts, answer, latency, first_at AS firstAt, last_at AS lastAt'

/** The cursor of each webhook, and the log of deliveries. */
export class SqliteDeliveryStore implements DeliveryStore {
  readonly #db: Database
  /** The default random source of ulid is slow, and ids need not be unpredictable. */
  readonly #ulid = monotonicFactory(Math.random)
  readonly #save
  readonly #upsert
  readonly #record: (attempt: AttemptRecord, cursor: Cursor | undefined) => Delivery

  constructor (db: Database) {
    this.#db = db
    this.#save = db.prepare(`INSERT INTO cursors (webhook, session, seq, attempts, hold_until) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (webhook) DO UPDATE
      SET seq = excluded.seq, attempts = excluded.attempts, hold_until = excluded.hold_until`)
    this.#upsert = db.prepare(`INSERT INTO deliveries
      (id, session, webhook, event, name, status, attempts, answer, latency, first_at, last_at)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT (webhook, event) DO UPDATE SET status = excluded.status,
      attempts = attempts + 1, answer = excluded.answer, latency = excluded.latency, last_at = excluded.last_at
      RETURNING ${COLUMNS}`)
    this.#record = transaction(db, (attempt, cursor) => this.#write(attempt, cursor))
  }

  async open (webhook: string, session: string): Promise<Cursor> {
    const { last } = this.#db.prepare('SELECT coalesce(max(seq), 0) AS last FROM events WHERE session = ?')
      .get(session) as { last: number }
    const [known] = this.#db.prepare('SELECT seq, attempts, hold_until AS holdUntil FROM cursors WHERE webhook = ?')
      .all(webhook) as Cursor[]
    // If events were lost, their numbers are used again.
    if (known) return { ...known, seq: Math.min(known.seq, last) }
    const cursor = { seq: last, attempts: 0, holdUntil: 0 }
    this.#saveCursor(webhook, session, cursor)
    return cursor
  }

  async save (webhook: string, session: string, cursor: Cursor): Promise<void> {
    this.#saveCursor(webhook, session, cursor)
  }

  async record (attempt: AttemptRecord, cursor?: Cursor): Promise<Delivery> {
    return this.#record(attempt, cursor)
  }

  async remove (webhook: string): Promise<void> {
    transaction(this.#db, () => {
      for (const table of ['cursors', 'deliveries']) {
        this.#db.prepare(`DELETE FROM ${table} WHERE webhook = ?`).run(webhook)
      }
    })()
  }

  async count (session: string, seq: number, names: string[]): Promise<number> {
    const [row] = this.#db.prepare(`SELECT count(*) AS n FROM events WHERE session = ? AND seq > ?
      AND (? = '[]' OR name IN (SELECT value FROM json_each(?)))`
    )
      .all(session, seq, JSON.stringify(names), JSON.stringify(names)) as { n: number }[]
    return row?.n ?? 0
  }

  async find (session: string, delivery: string): Promise<Delivery | undefined> {
    const [row] = this.#db
      .prepare(`SELECT ${COLUMNS} FROM deliveries WHERE id = ? AND session = ?`)
      .all(delivery, session) as Delivery[]
    return row
  }

  async list (session: string, { webhook, status, before, limit }: DeliveryFilter): Promise<Delivery[]> {
    const tests = ['session = ?']
    const values: unknown[] = [session]
    const test = (sql: string, value: unknown) => {
      tests.push(sql)
      values.push(value)
    }
    if (webhook !== undefined) test('webhook = ?', webhook)
    if (before !== undefined) test('id < ?', before)
    if (status !== undefined) {
      test(status === 'delivered' ? 'status = ?' : "status <> 'delivered' AND status = ?", status)
    }
    return this.#db
      .prepare(`SELECT ${COLUMNS} FROM deliveries WHERE ${tests.join(' AND ')} ORDER BY id DESC LIMIT ?`)
      .all(...values, limit) as Delivery[]
  }

  #saveCursor (webhook: string, session: string, { seq, attempts, holdUntil }: Cursor): void {
    this.#save.run(webhook, session, seq, attempts, holdUntil)
  }

  #write (
    { session, webhook, event, name, status, answer, latency, at }: AttemptRecord,
    cursor: Cursor | undefined
  ): Delivery {
    if (cursor) this.#saveCursor(webhook, session, cursor)
    const [delivery] = this.#upsert.all(
      this.#ulid(at),
      session,
      webhook,
      event,
      name,
      status,
      answer,
      latency,
      at,
      at
    ) as [Delivery]
    return delivery
  }
}
