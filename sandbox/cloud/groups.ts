import { randomInt } from 'node:crypto'
import type { Group, Member } from '../protocol.js'
import type { Db } from './database.js'
import { unixTime } from './time.js'

interface Row { id: string, subject: string, owner: string, created: number }

export class Groups {
  readonly #db: Db

  constructor (db: Db) {
    this.#db = db
  }

  create (subject: string, owner: string, members: string[]): Group {
    const id = `120363${String(randomInt(1e12)).padStart(12, '0')}@g.us`
    this.#db.transaction(() => {
      this.#db.prepare('INSERT INTO chat_group (id, subject, owner, created) VALUES (?, ?, ?, ?)').run(id, subject, owner, unixTime())
      const insert = this.#db.prepare('INSERT OR IGNORE INTO member (group_id, phone, admin) VALUES (?, ?, ?)')
      insert.run(id, owner, 1)
      for (const phone of members) insert.run(id, phone, 0)
    })()
    return this.get(id) as Group
  }

  get (id: string): Group | undefined {
    const row = this.#db.prepare('SELECT * FROM chat_group WHERE id = ?').get(id) as Row | undefined
    return row && { ...row, members: this.#members(id) }
  }

  all (): Group[] {
    const rows = this.#db.prepare('SELECT * FROM chat_group ORDER BY created').all() as Row[]
    return rows.map((row) => ({ ...row, members: this.#members(row.id) }))
  }

  of (phone: string): Group[] {
    const rows = this.#db.prepare('SELECT group_id AS id FROM member WHERE phone = ?').all(phone) as Array<{ id: string }>
    return rows.map(({ id }) => this.get(id) as Group)
  }

  #members (id: string): Member[] {
    const rows = this.#db.prepare('SELECT phone, admin FROM member WHERE group_id = ? ORDER BY rowid').all(id) as Array<{ phone: string, admin: number }>
    return rows.map(({ phone, admin }) => ({ phone, admin: admin === 1 }))
  }
}

export function isGroupId (to: string): boolean {
  return to.endsWith('@g.us')
}
