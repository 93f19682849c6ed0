import { transaction } from '../../src/shared/transaction.js'
import type { MessageContent } from '../protocol/content.js'
import type { WireMessage } from '../protocol/messages.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'
import type { Mutation } from './message-mutations.js'
import { Mutations } from './message-mutations.js'

interface Row {
  seq: number
  id: string
  sender: string
  recipient: string
  t: number
  content: string
  ack: number
  level?: number | null
  starred?: number | null
}

export interface NewMessage {
  id: string
  from: string
  to: string
  content: MessageContent
  recipients: string[]
  mutation?: { target: number, mutation: Mutation } | undefined
}

/** A message that was sent, received and read in the past. */
export interface StoredMessage {
  id: string
  from: string
  to: string
  /** Unix time, seconds. */
  t: number
  content: MessageContent
  receipts: Array<{ phone: string, level: number }>
}

export interface ReceiptChange {
  message: WireMessage
  by: string
  level: 2 | 3
  t: number
}

const CHAT = "(CASE WHEN recipient LIKE '%@%' THEN recipient WHEN sender = @me THEN recipient ELSE sender END)"
// A message to somebody who blocks its author has no receipt row of theirs.
const VISIBLE = '(sender = @me OR EXISTS (SELECT 1 FROM receipt r WHERE r.seq = message.seq AND r.phone = @me))'
const COLUMNS =
  'message.*, (SELECT level FROM receipt r WHERE r.seq = message.seq AND r.phone = @me) AS level, (SELECT 1 FROM ' +
  'star s WHERE s.seq = message.seq AND s.phone = @me) AS starred'
const SHOWN = `(${VISIBLE} AND message.seq NOT IN (SELECT seq FROM mutation) AND message.seq NOT IN (SELECT seq FROM hidden h WHERE h.phone = @me))`

const UNREAD = `JOIN receipt ON receipt.seq = message.seq AND receipt.phone = @me
  WHERE level < 3 AND message.seq NOT IN (SELECT seq FROM hidden h WHERE h.phone = @me)`

/** The messages of one chat, in a form for which there are indexes. */
const inChat = (chat: string): string =>
  chat.includes('@')
    ? 'recipient = @chat'
    : '((sender = @me AND recipient = @chat) OR (sender = @chat AND recipient = @me))'

/** Mutations are nobody's to read. */
const [RECEIVED_BY_NONE, READ] = [1, 3]

/** All messages and their receipts, in the one order in which the cloud took them. */
export class Messages {
  readonly #db: Db
  readonly #clock: Clock
  readonly #onStored: () => void
  readonly #mutations: Mutations

  /** @param onStored there are new messages */
  constructor (db: Db, clock: Clock, onStored: () => void) {
    this.#db = db
    this.#clock = clock
    this.#onStored = onStored
    this.#mutations = new Mutations(db, clock)
  }

  add ({ id, from, to, content, recipients, mutation }: NewMessage): WireMessage {
    const stored = transaction(this.#db, () => {
      const t = this.#clock.unixTime()
      this.#db
        .prepare('INSERT INTO message (id, sender, recipient, t, content) VALUES (?, ?, ?, ?, ?)')
        .run(id, from, to, t, JSON.stringify(content))
      const message = this.find(id, from) as WireMessage
      const insert = this.#db.prepare('INSERT INTO receipt (seq, phone, level, t) VALUES (?, ?, ?, ?)')
      for (const phone of recipients) {
        insert.run(message.seq, phone, mutation === undefined ? RECEIVED_BY_NONE : READ, t)
      }
      if (mutation !== undefined) this.#mutations.add(message.seq, mutation.target, from, mutation.mutation)
      return message
    })()
    this.#onStored()
    return stored
  }

  /** Adds messages of the past in their order, within a transaction of the caller. */
  addAll (messages: StoredMessage[]): void {
    const insert = this.#db.prepare(
      'INSERT INTO message (id, sender, recipient, t, content, ack) VALUES (?, ?, ?, ?, ?, ?)'
    )
    const insertReceipt = this.#db.prepare('INSERT INTO receipt (seq, phone, level, t) VALUES (?, ?, ?, ?)')
    for (const { id, from, to, t, content, receipts } of messages) {
      const ack = Math.min(3, ...receipts.map(({ level }) => level))
      const { lastInsertRowid } = insert.run(id, from, to, t, JSON.stringify(content), ack)
      for (const { phone, level } of receipts) insertReceipt.run(Number(lastInsertRowid), phone, level, t)
    }
    if (messages.length > 0) this.#onStored()
  }

  find (id: string, from?: string): WireMessage | undefined {
    const row = this.#db
      .prepare('SELECT * FROM message WHERE id = @id AND (@from IS NULL OR sender = @from)')
      .get({ id, from: from ?? null }) as Row | undefined
    return row && this.#wire(row)
  }

  /** The last place in the order, even if its message is gone. */
  lastSeq (): number {
    const row = this.#db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'message'").get()
    return (row as { seq: number } | undefined)?.seq ?? 0
  }

  since (me: string, seq: number): WireMessage[] {
    return this.#rows(`SELECT ${COLUMNS} FROM message WHERE seq > @seq AND ${VISIBLE} ORDER BY seq`, { me, seq })
  }

  /** All that an account sent and got after a place in the order. */
  of (me: string, after = 0): WireMessage[] {
    return this.#rows(`SELECT ${COLUMNS} FROM message WHERE seq > @after AND ${SHOWN} ORDER BY seq`, { me, after })
  }

  /** Those of an account at these places in the order. */
  at (me: string, seqs: number[]): WireMessage[] {
    return seqs.flatMap((seq) =>
      this.#rows(`SELECT ${COLUMNS} FROM message WHERE seq = @seq AND ${SHOWN}`, { me, seq }))
  }

  /** Chats of an account with the time of the newest message first: other party's phone number or group id. */
  chatsOf (me: string): string[] {
    const rows = this.#db
      .prepare(`SELECT ${CHAT} AS chat, max(seq) AS last FROM message WHERE ${SHOWN} GROUP BY chat ORDER BY last DESC`)
      .all({ me }) as Array<{ chat: string }>
    return rows.map(({ chat }) => chat)
  }

  /** How many messages an account has, by chat. */
  counts (me: string): Map<string, number> {
    const rows = this.#db
      .prepare(`SELECT ${CHAT} AS chat, count(*) AS count FROM message WHERE ${SHOWN} GROUP BY chat`)
      .all({ me }) as Array<{ chat: string, count: number }>
    return new Map(rows.map(({ chat, count }) => [chat, count]))
  }

  /** How many messages an account has not read, by chat. */
  unread (me: string): Map<string, number> {
    const rows = this.#db
      .prepare(`SELECT ${CHAT} AS chat, count(*) AS count FROM message ${UNREAD} GROUP BY chat`)
      .all({ me }) as Array<{ chat: string, count: number }>
    return new Map(rows.map(({ chat, count }) => [chat, count]))
  }

  /** Up to `count` messages of a chat before or after the anchor (a message id), oldest first. */
  page (
    me: string,
    chat: string,
    { anchor, direction = 'before', count }: { anchor?: string, direction?: 'before' | 'after', count: number }
  ): WireMessage[] {
    const from = anchor === undefined ? undefined : this.find(anchor)?.seq
    const [compare, order, edge] =
      direction === 'before' ? ['<', 'DESC', from ?? Number.MAX_SAFE_INTEGER] : ['>', 'ASC', from ?? 0]
    const messages = this.#rows(
      `SELECT ${COLUMNS} FROM message WHERE seq ${compare} @edge AND ${inChat(chat)} AND ${SHOWN} ORDER BY seq ${order} LIMIT @count`,
      { me, chat, edge, count: Number.isFinite(count) && count >= 0 ? count : -1 }
    )
    return direction === 'before' ? messages.reverse() : messages
  }

  recentlySent (me: string): Array<{ id: string, to: string, ack: number }> {
    return this.#db
      .prepare('SELECT id, recipient AS "to", ack FROM message WHERE sender = ? ORDER BY seq DESC LIMIT 200')
      .all(me) as Array<{ id: string, to: string, ack: number }>
  }

  /** Raises receipts of one account to a level; answers only what has changed. */
  raise (by: string, level: 2 | 3, seqs: number[]): ReceiptChange[] {
    const t = this.#clock.unixTime()
    return transaction(this.#db, () => {
      const raised = seqs.filter(
        (seq) =>
          this.#db
            .prepare('UPDATE receipt SET level = ?, t = ? WHERE seq = ? AND phone = ? AND level < ?')
            .run(level, t, seq, by, level).changes > 0
      )
      return raised.map((seq): ReceiptChange => {
        const { ack } = this.#db.prepare('SELECT min(level) AS ack FROM receipt WHERE seq = ?').get(seq) as {
          ack: number
        }
        this.#db.prepare('UPDATE message SET ack = max(ack, ?) WHERE seq = ?').run(ack, seq)
        return {
          message: this.#wire(this.#db.prepare('SELECT * FROM message WHERE seq = ?').get(seq) as Row),
          by,
          level,
          t
        }
      })
    })()
  }

  readChat (me: string, chat: string): ReceiptChange[] {
    return this.raise(me, 3, this.#unread(me, chat))
  }

  undelivered (me: string): number[] {
    return (
      this.#db.prepare('SELECT seq FROM receipt WHERE phone = ? AND level < 2 ORDER BY seq').all(me) as Array<{
        seq: number
      }>
    ).map(({ seq }) => seq)
  }

  /** Puts a star on messages, or takes it away; answers how many were changed. */
  star (me: string, seqs: number[], star: boolean): number {
    const change = this.#db.prepare(
      star ? 'INSERT OR IGNORE INTO star (phone, seq) VALUES (?, ?)' : 'DELETE FROM star WHERE phone = ? AND seq = ?'
    )
    return transaction(this.#db, () => seqs.filter((seq) => change.run(me, seq).changes > 0).length)()
  }

  /** Deletes messages for one account only; answers how many were there. */
  hide (me: string, seqs: number[]): number {
    const change = this.#db.prepare('INSERT OR IGNORE INTO hidden (phone, seq) VALUES (?, ?)')
    return transaction(this.#db, () => seqs.filter((seq) => change.run(me, seq).changes > 0).length)()
  }

  /** The first message with this id among all that an account sent and got. */
  seenBy (me: string, id: string): WireMessage | undefined {
    return this.#rows(`SELECT ${COLUMNS} FROM message WHERE id = @id AND ${SHOWN} ORDER BY seq LIMIT 1`, { me, id })[0]
  }

  /** The message of a chat that has this id. */
  findIn (me: string, chat: string, id: string): WireMessage | undefined {
    return this.#rows(`SELECT ${COLUMNS} FROM message WHERE id = @id AND ${inChat(chat)} AND ${SHOWN}`, {
      me,
      chat,
      id
    })[0]
  }

  #wire ({ seq, id, sender, recipient, t, content, ack, level, starred }: Row): WireMessage {
    return this.#mutations.applied({
      seq,
      id,
      from: sender,
      to: recipient,
      t,
      content: JSON.parse(content) as MessageContent,
      ack,
      ...(level != null && { read: level === 3 }),
      ...(starred != null && { starred: true })
    })
  }

  #unread (me: string, chat: string): number[] {
    const rows = this.#db
      .prepare(
        `SELECT message.seq FROM message ${UNREAD} AND ${CHAT} = @chat`
      )
      .all({ me, chat }) as Array<{ seq: number }>
    return rows.map(({ seq }) => seq)
  }

  #rows (sql: string, values: Record<string, unknown>): WireMessage[] {
    return (this.#db.prepare(sql).all(values) as Row[]).map((row) => this.#wire(row))
  }
}

/** The chat of a message as seen by one account. */
export function chatOf ({ from, to }: Pick<WireMessage, 'from' | 'to'>, me: string): string {
  return to.includes('@') || from === me ? to : from
}
