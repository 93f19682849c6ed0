import type { ChatChange, ChatSettings, KnownChat } from '../protocol/chats.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'

interface Row {
  chat: string
  archived: number
  pinned: number
  muted: number
  marked_unread: number
  ephemeral: number
  ephemeral_since: number
}

const NONE: ChatSettings = {
  archived: false,
  pinned: 0,
  muted: 0,
  markedUnread: false,
  ephemeral: 0,
  ephemeralSince: 0
}

/** What each account keeps of its chats: archived, pinned, muted, marked as unread, deleted, disappearing messages. */
export class ChatSettingsStore {
  readonly #db: Db
  readonly #clock: Clock

  constructor (db: Db, clock: Clock) {
    this.#db = db
    this.#clock = clock
  }

  get (phone: string, chat: string): ChatSettings {
    const row = this.#row(phone, chat)
    return row === undefined ? NONE : toSettings(row)
  }

  /** The chats of which an account keeps something, but those that it has deleted. */
  of (phone: string): KnownChat[] {
    const rows = this.#db.prepare('SELECT * FROM chat_setting WHERE phone = ? AND deleted = 0').all(phone) as Row[]
    return rows.map((row) => ({ to: row.chat, settings: toSettings(row) }))
  }

  set (phone: string, chat: string, { archived, pinned, muted, markedUnread }: ChatChange): ChatSettings {
    const before = this.get(phone, chat)
    this.#save(phone, chat, {
      ...before,
      ...(archived !== undefined && { archived }),
      ...(pinned !== undefined && { pinned: pinned ? before.pinned || this.#clock.unixTime() : 0 }),
      ...(muted !== undefined && { muted }),
      ...(markedUnread !== undefined && { markedUnread })
    })
    return this.get(phone, chat)
  }

  setEphemeral (phone: string, chat: string, duration: number): ChatSettings {
    this.#save(phone, chat, { ...this.get(phone, chat), ephemeral: duration, ephemeralSince: this.#clock.unixTime() })
    return this.get(phone, chat)
  }

  /** Forgets what was kept of a chat; it is gone until a message comes or something is kept of it again. */
  delete (phone: string, chat: string): void {
    this.#save(phone, chat, NONE)
    this.#db.prepare('UPDATE chat_setting SET deleted = 1 WHERE phone = ? AND chat = ?').run(phone, chat)
  }

  /** Chats that an account has deleted; messages may have come since. */
  deleted (phone: string): string[] {
    return (
      this.#db.prepare('SELECT chat FROM chat_setting WHERE phone = ? AND deleted = 1').all(phone) as Array<{
        chat: string
      }>
    ).map(({ chat }) => chat)
  }

  #row (phone: string, chat: string): Row | undefined {
    return this.#db.prepare('SELECT * FROM chat_setting WHERE phone = ? AND chat = ?').get(phone, chat) as
      Row | undefined
  }

  #save (
    phone: string,
    chat: string,
    { archived, pinned, muted, markedUnread, ephemeral, ephemeralSince }: ChatSettings
  ): void {
    this.#db
      .prepare(
        `INSERT INTO chat_setting (phone, chat, archived, pinned, muted, marked_unread, ephemeral, ephemeral_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (phone, chat) DO UPDATE SET archived = excluded.archived, pinned = excluded.pinned, muted = excluded.muted,
      marked_unread = excluded.marked_unread, ephemeral = excluded.ephemeral, ephemeral_since = excluded.ephemeral_since, deleted = 0`
      )
      .run(phone, chat, Number(archived), pinned, muted, Number(markedUnread), ephemeral, ephemeralSince)
  }
}

function toSettings (row: Row): ChatSettings {
  const { archived, pinned, muted, ephemeral } = row
  return {
    archived: archived === 1,
    pinned,
    muted,
    markedUnread: row.marked_unread === 1,
    ephemeral,
    ephemeralSince: row.ephemeral_since
  }
}
