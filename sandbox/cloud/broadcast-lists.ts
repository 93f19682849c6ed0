import type { BroadcastList } from '../protocol/newsletters.js'
import type { CloudCore } from './core.js'
import type { Db } from './database.js'

interface Row {
  id: string
  name: string
  created: number
  recipients: string
}

/** Broadcast lists. They are made on the phone; linked devices only see them. */
export class BroadcastLists {
  readonly #core: CloudCore
  readonly #db: Db

  constructor (core: CloudCore, db: Db) {
    this.#core = core
    this.#db = db
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP */
  create (owner: string, name: string, recipients: string[]): BroadcastList {
    const phones = recipients.map((recipient) => this.#core.account(recipient).phone)
    const created = this.#core.clock.unixTime()
    const { count } = this.#db.prepare('SELECT count(*) AS count FROM broadcast_list').get() as { count: number }
    const id = `${created}${String(count).padStart(4, '0')}@broadcast`
    this.#db
      .prepare('INSERT INTO broadcast_list (id, owner, name, created, recipients) VALUES (?, ?, ?, ?, ?)')
      .run(id, owner, name, created, JSON.stringify(phones))
    const list = { id, name, created, recipients: phones }
    this.#core.push(owner, 'broadcast', { list })
    return list
  }

  of (owner: string): BroadcastList[] {
    const rows = this.#db
      .prepare('SELECT id, name, created, recipients FROM broadcast_list WHERE owner = ? ORDER BY rowid')
      .all(owner) as Row[]
    return rows.map(({ recipients, ...list }) => ({ ...list, recipients: JSON.parse(recipients) as string[] }))
  }
}
