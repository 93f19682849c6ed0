import { monotonicFactory } from 'ulid'
import type { SessionEvent } from '../../schemas/events.js'
import type { Database } from './database.js'

export type StoredEvent = SessionEvent & {
  /** Place in the order of all events of this server. */
  readonly n: number
  /** ULID: unique, and sorts by time. */
  readonly id: string
  /** Place in the order of the session's events: 1, 2, 3, … without a gap. */
  readonly seq: number
  /** Epoch milliseconds. */
  readonly at: number
}

export interface Wanted {
  /** Undefined for all sessions. */
  session?: string | undefined
  /** Names of events; all where it is empty. */
  events: ReadonlySet<string>
}

interface Row { n: number, id: string, session: string, seq: number, event: string, data: string, at: number }

const parse = ({ data, ...row }: Row) => ({ ...row, data: JSON.parse(data) }) as StoredEvent

/** How many events a look at the outbox takes at the most: the names are picked out of them afterwards. */
const PAGE = 200

/** Every event, in the order in which it left its session, until its time is over. */
export class Outbox {
  readonly #db: Database
  readonly #nextId = monotonicFactory()

  constructor (db: Database) {
    this.#db = db
  }

  /** Writes an event down before anybody is told of it. */
  append ({ session, event, data }: SessionEvent): StoredEvent {
    const at = Date.now()
    const id = this.#nextId(at)
    const json = JSON.stringify(data)
    const write = this.#db.transaction(() => {
      const { seq } = this.#db.prepare(`INSERT INTO sequences (session, seq) VALUES (?, 1)
        ON CONFLICT (session) DO UPDATE SET seq = seq + 1 RETURNING seq`).get(session) as { seq: number }
      const { lastInsertRowid } = this.#db.prepare('INSERT INTO events (id, session, seq, event, data, at) VALUES (?, ?, ?, ?, ?, ?)')
        .run(id, session, seq, event, json, at)
      return { seq, n: Number(lastInsertRowid) }
    })
    return { ...write(), id, session, event, data, at } as StoredEvent
  }

  /** The next events after a place, and the place up to which that look has gone. */
  after (n: number, { session, events }: Wanted): { events: StoredEvent[], upTo: number } {
    const rows = (session === undefined
      ? this.#db.prepare('SELECT * FROM events WHERE n > ? ORDER BY n LIMIT ?').all(n, PAGE)
      : this.#db.prepare('SELECT * FROM events WHERE session = ? AND n > ? ORDER BY n LIMIT ?').all(session, n, PAGE)) as Row[]
    const wanted = events.size === 0 ? rows : rows.filter(({ event }) => events.has(event))
    return { events: wanted.map(parse), upTo: rows.at(-1)?.n ?? n }
  }

  /** Place of the last event; 0 where there never was one. */
  end (): number {
    return (this.#db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'events'").get() as { seq: number } | undefined)?.seq ?? 0
  }

  /** Place of the event with an id, or of the last before it where that one is gone. */
  placeOf (id: string): number {
    return (this.#db.prepare('SELECT MAX(n) AS n FROM events WHERE id <= ?').get(id) as { n: number | null }).n ?? 0
  }

  /** Place of the last event before a moment. @param at epoch milliseconds */
  placeBefore (at: number): number {
    const first = this.#db.prepare('SELECT MIN(n) AS n FROM events WHERE at >= ?').get(at) as { n: number | null }
    return first.n === null ? this.end() : first.n - 1
  }

  find (id: string): StoredEvent | undefined {
    const row = this.#db.prepare('SELECT * FROM events WHERE id = ?').get(id) as Row | undefined
    return row && parse(row)
  }

  /**
   * Drops the oldest events.
   * @param before epoch milliseconds: what is older goes
   * @param maxBytes the size that the file's contents may have
   * @returns how many went
   */
  prune (before: number, maxBytes: number): number {
    let gone = Number(this.#db.prepare('DELETE FROM events WHERE at < ?').run(before).changes)
    while (this.#bytes() > maxBytes) {
      const { changes } = this.#db.prepare('DELETE FROM events WHERE n IN (SELECT n FROM events ORDER BY n LIMIT 1000)').run()
      if (Number(changes) === 0) break
      gone += Number(changes)
    }
    return gone
  }

  /** Drops every event of a session; its numbers go on. */
  forget (session: string): void {
    this.#db.prepare('DELETE FROM events WHERE session = ?').run(session)
  }

  #bytes (): number {
    const pragma = (name: string) => Object.values(this.#db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[0] ?? 0
    return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size')
  }
}
