import { transaction } from '../../src/shared/transaction.js'
import { SandboxNewsletterForbidden, SandboxNewsletterNotFound } from '../errors.js'
import type { Newsletter, NewsletterChange, NewsletterRole } from '../protocol/newsletters.js'
import type { CloudCore } from './core.js'
import type { Db } from './database.js'

interface Row {
  id: string
  name: string
  description: string | null
  picture: string | null
  invite: string
  created: number
}

export interface NewNewsletter {
  name: string
  description?: string | null
  picture?: string | null
}

/** Channels: one writes, many follow. All that name one throw APP_SANDBOX_NEWSLETTER_NOT_FOUND. */
export class Newsletters {
  readonly #core: CloudCore
  readonly #db: Db

  constructor (core: CloudCore, db: Db) {
    this.#core = core
    this.#db = db
  }

  create (owner: string, { name, description = null, picture = null }: NewNewsletter): Newsletter {
    const id = `120363${String(this.#core.random.int('newsletter', 0, 1e12)).padStart(12, '0')}@newsletter`
    const invite = `0029V${this.#core.random.hex('newsletter invite', 18).slice(0, 17).toLowerCase()}`
    transaction(this.#db, () => {
      this.#db
        .prepare('INSERT INTO newsletter (id, name, description, picture, invite, created) VALUES (?, ?, ?, ?, ?, ?)')
        .run(id, name, description, picture, invite, this.#core.clock.unixTime())
      this.#db
        .prepare("INSERT INTO newsletter_member (newsletter_id, phone, role) VALUES (?, ?, 'owner')")
        .run(id, owner)
    })()
    this.announce(id)
    return this.get(id, owner)
  }

  get (id: string, viewer: string): Newsletter {
    const row = this.#db.prepare('SELECT * FROM newsletter WHERE id = ?').get(id) as Row | undefined
    if (row === undefined) throw new SandboxNewsletterNotFound(id)
    const { subscribers } = this.#db
      .prepare("SELECT count(*) AS subscribers FROM newsletter_member WHERE newsletter_id = ? AND role <> 'owner'")
      .get(id) as { subscribers: number }
    const member = this.#db
      .prepare('SELECT role, muted FROM newsletter_member WHERE newsletter_id = ? AND phone = ?')
      .get(id, viewer) as { role: NewsletterRole, muted: number } | undefined
    const { invite: inviteCode, ...rest } = row
    return { ...rest, inviteCode, subscribers, role: member?.role ?? null, muted: member?.muted === 1 }
  }

  exists (id: string): boolean {
    return this.#db.prepare('SELECT 1 FROM newsletter WHERE id = ?').get(id) !== undefined
  }

  follows (id: string, phone: string): boolean {
    return this.members(id).some((member) => member.phone === phone)
  }

  /** Who gets what somebody writes there. @throws APP_SANDBOX_NEWSLETTER_FORBIDDEN */
  readers (id: string, author: string): string[] {
    const { role } = this.get(id, author)
    if (role !== 'owner' && role !== 'admin') throw new SandboxNewsletterForbidden(author, id)
    return this.members(id)
      .map(({ phone }) => phone)
      .filter((phone) => phone !== author)
  }

  /** Those that an account follows or owns. */
  of (phone: string): Newsletter[] {
    const rows = this.#db
      .prepare('SELECT newsletter_id AS id FROM newsletter_member WHERE phone = ? ORDER BY rowid')
      .all(phone) as Array<{ id: string }>
    return rows.map(({ id }) => this.get(id, phone))
  }

  /** Everybody who follows or owns it. */
  members (id: string): Array<{ phone: string, role: NewsletterRole, muted: boolean }> {
    const rows = this.#db
      .prepare('SELECT phone, role, muted FROM newsletter_member WHERE newsletter_id = ? ORDER BY rowid')
      .all(id) as Array<{ phone: string, role: NewsletterRole, muted: number }>
    return rows.map(({ muted, ...member }) => ({ ...member, muted: muted === 1 }))
  }

  /** @throws APP_SANDBOX_NEWSLETTER_FORBIDDEN */
  edit (by: string, id: string, change: NewsletterChange): Newsletter {
    const { role, ...before } = this.get(id, by)
    if (role !== 'owner' && role !== 'admin') throw new SandboxNewsletterForbidden(by, id)
    const { name, description, picture } = { ...before, ...change }
    this.#db
      .prepare('UPDATE newsletter SET name = ?, description = ?, picture = ? WHERE id = ?')
      .run(name, description, picture, id)
    this.announce(id)
    return this.get(id, by)
  }

  /** @throws APP_SANDBOX_NEWSLETTER_FORBIDDEN */
  delete (by: string, id: string): void {
    if (this.get(id, by).role !== 'owner') throw new SandboxNewsletterForbidden(by, id)
    const members = this.members(id)
    transaction(this.#db, () => {
      this.#db.prepare('DELETE FROM newsletter_member WHERE newsletter_id = ?').run(id)
      this.#db.prepare('DELETE FROM newsletter WHERE id = ?').run(id)
    })()
    for (const { phone } of members) this.#core.push(phone, 'newsletter.gone', { id })
  }

  follow (phone: string, id: string): void {
    this.get(id, phone)
    this.#db
      .prepare("INSERT OR IGNORE INTO newsletter_member (newsletter_id, phone, role) VALUES (?, ?, 'subscriber')")
      .run(id, phone)
    this.announce(id)
  }

  unfollow (phone: string, id: string): void {
    this.get(id, phone)
    this.#db
      .prepare("DELETE FROM newsletter_member WHERE newsletter_id = ? AND phone = ? AND role <> 'owner'")
      .run(id, phone)
    this.#core.push(phone, 'newsletter.gone', { id })
    this.announce(id)
  }

  /** @throws APP_SANDBOX_NEWSLETTER_FORBIDDEN */
  mute (phone: string, id: string, muted: boolean): Newsletter {
    if (this.get(id, phone).role === null) throw new SandboxNewsletterForbidden(phone, id)
    this.#db
      .prepare('UPDATE newsletter_member SET muted = ? WHERE newsletter_id = ? AND phone = ?')
      .run(Number(muted), id, phone)
    this.announce(id)
    return this.get(id, phone)
  }

  /** Notifies everybody in it of what it is now. */
  announce (id: string): void {
    for (const { phone } of this.members(id)) this.#core.push(phone, 'newsletter', { newsletter: this.get(id, phone) })
  }
}

export const isNewsletterId = (to: string): boolean => to.endsWith('@newsletter')
