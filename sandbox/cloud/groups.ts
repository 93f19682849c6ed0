import { transaction } from '../../src/shared/transaction.js'
import type { Group, Member } from '../protocol/groups.js'
import type { GroupState } from '../protocol/groups.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'
import type { Random } from './random.js'

interface Row {
  id: string
  subject: string
  owner: string
  created: number
  state: string | null
}

export type NewGroup = { subject: string, owner: string, members: string[] } & Partial<GroupState>

const SELECT =
  'SELECT chat_group.*, group_state.state FROM chat_group LEFT JOIN group_state ON group_state.group_id = chat_group.id'

/** All groups, their members and what is known of them. Who may do what is not asked here. */
export class Groups {
  readonly #db: Db
  readonly #clock: Clock
  readonly #random: Random

  constructor (db: Db, clock: Clock, random: Random) {
    this.#db = db
    this.#clock = clock
    this.#random = random
  }

  create (group: NewGroup): Group {
    return this.get(transaction(this.#db, () => this.insert(group))()) as Group
  }

  /** As `create`, within a transaction of the caller. Returns the group's id. */
  insert ({ subject, owner, members, ...state }: NewGroup): string {
    const id = `120363${String(this.#random.int('group', 0, 1e12)).padStart(12, '0')}@g.us`
    this.#db
      .prepare('INSERT INTO chat_group (id, subject, owner, created) VALUES (?, ?, ?, ?)')
      .run(id, subject, owner, this.#clock.unixTime())
    this.set(id, state)
    for (const phone of [owner, ...members]) this.addMember(id, phone, phone === owner)
    return id
  }

  get (id: string): Group | undefined {
    const row = this.#db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined
    return row && this.#group(row)
  }

  all (): Group[] {
    return (this.#db.prepare(`${SELECT} ORDER BY created`).all() as Row[]).map((row) => this.#group(row))
  }

  of (phone: string): Group[] {
    const rows = this.#db.prepare('SELECT group_id AS id FROM member WHERE phone = ?').all(phone) as Array<{
      id: string
    }>
    return rows.map(({ id }) => this.get(id) as Group)
  }

  /** Groups of a community. */
  childrenOf (parent: string): Group[] {
    return this.all().filter((group) => group.parent === parent)
  }

  set (id: string, { subject, ...state }: Partial<GroupState> & { subject?: string }): void {
    if (subject !== undefined) this.#db.prepare('UPDATE chat_group SET subject = ? WHERE id = ?').run(subject, id)
    const { state: before } = (this.#db.prepare('SELECT state FROM group_state WHERE group_id = ?').get(id) as
      { state: string } | undefined) ?? { state: '{}' }
    this.#db
      .prepare('INSERT OR REPLACE INTO group_state (group_id, state) VALUES (?, ?)')
      .run(id, JSON.stringify({ ...JSON.parse(before), ...state }))
  }

  addMember (id: string, phone: string, admin: boolean): void {
    this.#db
      .prepare('INSERT OR IGNORE INTO member (group_id, phone, admin) VALUES (?, ?, ?)')
      .run(id, phone, Number(admin))
    this.#db.prepare('DELETE FROM group_request WHERE group_id = ? AND phone = ?').run(id, phone)
  }

  removeMember (id: string, phone: string): void {
    this.#db.prepare('DELETE FROM member WHERE group_id = ? AND phone = ?').run(id, phone)
  }

  setAdmin (id: string, phone: string, admin: boolean): void {
    this.#db.prepare('UPDATE member SET admin = ? WHERE group_id = ? AND phone = ?').run(Number(admin), id, phone)
  }

  isMember (id: string, phone: string): boolean {
    return this.#db.prepare('SELECT 1 FROM member WHERE group_id = ? AND phone = ?').get(id, phone) !== undefined
  }

  isAdmin (id: string, phone: string): boolean {
    return (
      this.#db.prepare('SELECT 1 FROM member WHERE group_id = ? AND phone = ? AND admin = 1').get(id, phone) !==
      undefined
    )
  }

  /** Whether somebody may change what all members see of a group: subject, description, picture. */
  mayEdit (id: string, phone: string): boolean {
    return this.isAdmin(id, phone) || (this.isMember(id, phone) && this.get(id)?.restrict === false)
  }

  inviteCode (id: string): string {
    const row = this.#db.prepare('SELECT code FROM group_invite WHERE group_id = ?').get(id) as
      { code: string } | undefined
    return row?.code ?? this.resetInviteCode(id)
  }

  resetInviteCode (id: string): string {
    const code = this.#random.bytes('invite', 16).toString('base64url').replaceAll(/[-_]/g, 'x')
    this.#db.prepare('INSERT OR REPLACE INTO group_invite (group_id, code) VALUES (?, ?)').run(id, code)
    return code
  }

  byInviteCode (code: string): Group | undefined {
    const row = this.#db.prepare('SELECT group_id AS id FROM group_invite WHERE code = ?').get(code) as
      { id: string } | undefined
    return row && this.get(row.id)
  }

  /** Who waits to be let in. */
  requests (id: string): string[] {
    return (
      this.#db.prepare('SELECT phone FROM group_request WHERE group_id = ? ORDER BY rowid').all(id) as Array<{
        phone: string
      }>
    ).map(({ phone }) => phone)
  }

  addRequest (id: string, phone: string): void {
    this.#db.prepare('INSERT OR IGNORE INTO group_request (group_id, phone) VALUES (?, ?)').run(id, phone)
  }

  /** Whether a person lets others add them to groups. */
  mayBeAdded (phone: string): boolean {
    return this.#db.prepare('SELECT 1 FROM group_privacy WHERE phone = ?').get(phone) === undefined
  }

  setMayBeAdded (phone: string, may: boolean): void {
    this.#db
      .prepare(
        may ? 'DELETE FROM group_privacy WHERE phone = ?' : 'INSERT OR IGNORE INTO group_privacy (phone) VALUES (?)'
      )
      .run(phone)
  }

  #group ({ id, subject, owner, created, state }: Row): Group {
    const known = state === null ? {} : (JSON.parse(state) as Partial<GroupState>)
    return { id, subject, owner, created, members: this.#members(id), ...fresh(owner, created), ...known }
  }

  #members (id: string): Member[] {
    const rows = this.#db
      .prepare('SELECT phone, admin FROM member WHERE group_id = ? ORDER BY rowid')
      .all(id) as Array<{ phone: string, admin: number }>
    return rows.map(({ phone, admin }) => ({ phone, admin: admin === 1 }))
  }
}

/** A group in which nobody has set anything yet. */
const fresh = (owner: string, created: number): GroupState => ({
  subjectTime: created,
  subjectOwner: owner,
  description: null,
  descriptionId: null,
  descriptionTime: null,
  descriptionOwner: null,
  announce: false,
  restrict: false,
  ephemeral: 0,
  approval: false,
  memberAdd: 'all',
  kind: 'group',
  parent: null
})

export function isGroupId (to: string): boolean {
  return to.endsWith('@g.us')
}
