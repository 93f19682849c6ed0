import { monotonicFactory } from 'ulid'
import type { Delivery, DeliveryFilter } from '../webhooks/delivery.js'
import type { Attempt, Cursor } from '../webhooks/delivery-repository.js'
import { transaction } from '../shared/transaction.js'
import type { Database } from './database.js'

const COLUMNS =
  'id, session, webhook, event, name, status, attempts, answer, latency, first_at AS firstAt, last_at AS lastAt'

/** How far each webhook has come in the events of its session, and what became of each delivery. */
export class SqliteDeliveryStore {
  readonly #db: Database
  /** The default random source of ulid is slow, and ids need not be unpredictable. */
  readonly #ulid = monotonicFactory(Math.random)
  readonly #move
  readonly #upsert
  readonly #record: (attempt: Attempt, cursor: Cursor | undefined) => Delivery

  constructor (db: Database) {
    this.#db = db
    this.#move = db.prepare(`INSERT INTO cursors (webhook, session, seq, attempts, hold_until) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (webhook) DO UPDATE SET seq = excluded.seq, attempts = excluded.attempts, hold_until = excluded.hold_until`)
    this.#upsert =
      db.prepare(`INSERT INTO deliveries (id, session, webhook, event, name, status, attempts, answer, latency, first_at, last_at)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT (webhook, event) DO UPDATE SET status = excluded.status,
      attempts = attempts + 1, answer = excluded.answer, latency = excluded.latency, last_at = excluded.last_at RETURNING ${COLUMNS}`)
    this.#record = transaction(db, (attempt, cursor) => this.#write(attempt, cursor))
  }

  cursor (webhook: string): Cursor | undefined {
    const [row] = this.#db
      .prepare('SELECT seq, attempts, hold_until AS holdUntil FROM cursors WHERE webhook = ?')
      .all(webhook) as Cursor[]
    return row
  }

  /** Moves a webhook, and begins one that is new. */
  move (webhook: string, session: string, { seq, attempts, holdUntil }: Cursor): void {
    this.#move.run(webhook, session, seq, attempts, holdUntil)
  }

  /** Writes an attempt down; with a cursor, the webhook moves there in the same step. */
  record (attempt: Attempt, cursor?: Cursor): Delivery {
    return this.#record(attempt, cursor)
  }

  /** Leaves nothing of a webhook. */
  remove (webhook: string): void {
    transaction(this.#db, () => {
      for (const table of ['cursors', 'deliveries']) {
        this.#db.prepare(`DELETE FROM ${table} WHERE webhook = ?`).run(webhook)
      }
    })()
  }

  /** How many events of these names, or of all, come after a place in the order of a session. */
  count (session: string, seq: number, names: string[]): number {
    const [row] = this.#db.prepare(`SELECT count(*) AS n FROM events WHERE session = ? AND seq > ?
      AND (? = '[]' OR name IN (SELECT value FROM json_each(?)))`
    )
      .all(session, seq, JSON.stringify(names), JSON.stringify(names)) as { n: number }[]
    return row?.n ?? 0
  }

  find (session: string, delivery: string): Delivery | undefined {
    const [row] = this.#db
      .prepare(`SELECT ${COLUMNS} FROM deliveries WHERE id = ? AND session = ?`)
      .all(delivery, session) as Delivery[]
    return row
  }

  /** The newest first. */
  list (session: string, { webhook, status, before, limit }: DeliveryFilter): Delivery[] {
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

  #write (
    { session, webhook, event, name, status, answer, latency, at }: Attempt,
    cursor: Cursor | undefined
  ): Delivery {
    if (cursor) this.move(webhook, session, cursor)
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
