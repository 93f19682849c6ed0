import { SandboxForbidden, SandboxInviteInvalid, SandboxInviteNotAllowed } from '../errors.js'
import type { Group } from '../protocol/groups.js'
import type { GroupChange, GroupNotification, MemberAction, MemberResult } from '../protocol/groups.js'
import type { CloudCore } from './core.js'
import type { NewGroup } from './groups.js'

/** How long a person who could not be added may join by the invite, in seconds. */
const INVITE_LASTS = 3 * 86_400

const SETTINGS = ['announce', 'restrict', 'ephemeral', 'approval', 'memberAdd'] as const

/**
 * Operations on groups: who may do them, and who is notified. All throw APP_SANDBOX_GROUP_NOT_FOUND and
 * APP_SANDBOX_FORBIDDEN.
 */
export class GroupOperations {
  readonly #core: CloudCore

  constructor (core: CloudCore) {
    this.#core = core
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP */
  create ({ owner, members, ...rest }: NewGroup): { group: Group, results: MemberResult[] } {
    const { groups } = this.#core
    const by = this.#core.account(owner).phone
    const wanted = [...new Set(members.map((member) => this.#core.account(member).phone))].filter(
      (phone) => phone !== by
    )
    const added = wanted.filter((phone) => groups.mayBeAdded(phone))
    const group = groups.create({ owner: by, members: added, ...rest })
    this.notify(group.id, by, { action: 'create', participants: [], value: group.subject })
    if (added.length > 0) this.notify(group.id, by, { action: 'add', participants: this.#lids(added), value: '' })
    return { group, results: wanted.map((phone) => this.#result(group.id, phone, added.includes(phone) ? 200 : 403)) }
  }

  changeMembers (by: string, id: string, action: MemberAction, jids: string[]): MemberResult[] {
    const group = this.#core.group(id)
    const mayAdd = action === 'add' && group.memberAdd === 'all' && this.#core.groups.isMember(id, by)
    if (!mayAdd) this.#mustBeAdmin(by, id)
    const before = this.#phones(id)
    const results = jids.map((jid) => this.#changeMember(group, action, jid))
    const done = results.filter(({ code }) => code === 200).map(({ jid }) => jid)
    if (done.length > 0) this.notify(id, by, { action, participants: done, value: '' }, before)
    return results
  }

  leave (by: string, id: string): void {
    const { groups } = this.#core
    if (!groups.isMember(this.#core.group(id).id, by)) throw new SandboxForbidden(by, id)
    const before = this.#phones(id)
    groups.removeMember(id, by)
    const [heir] = this.#core.group(id).members
    if (heir !== undefined && !this.#core.group(id).members.some(({ admin }) => admin)) {
      groups.setAdmin(id, heir.phone, true)
    }
    this.notify(id, by, { action: 'leave', participants: this.#lids([by]), value: '' }, before)
  }

  change (by: string, id: string, { subject, description, descriptionId, ...settings }: GroupChange): Group {
    const { groups } = this.#core
    const group = this.#core.group(id)
    const changed = SETTINGS.filter((key) => settings[key] !== undefined)
    if (subject !== undefined || description !== undefined) this.#must(groups.mayEdit(id, by), by, id)
    for (const key of changed) {
      this.#must(groups.isAdmin(id, by) || (key === 'ephemeral' && groups.mayEdit(id, by)), by, id)
    }
    const t = this.#core.clock.unixTime()
    if (subject !== undefined) {
      groups.set(id, { subject, subjectTime: t, subjectOwner: by })
      this.notify(id, by, { action: 'subject', participants: [], value: subject })
    }
    if (description !== undefined) {
      groups.set(id, {
        description,
        descriptionId: descriptionId ?? this.#core.newMessageId(),
        descriptionTime: t,
        descriptionOwner: by
      })
      this.notify(id, by, { action: 'description', participants: [], value: description ?? '' })
    }
    for (const key of changed) {
      if (settings[key] === group[key]) continue
      groups.set(id, { [key]: settings[key] })
      if (key !== 'memberAdd') {
        this.notify(id, by, {
          action: key === 'approval' ? 'membership_approval' : key,
          participants: [],
          value: String(settings[key])
        })
      }
    }
    return this.#core.group(id)
  }

  /** @throws APP_SANDBOX_INVITE_NOT_ALLOWED */
  inviteCode (by: string, id: string, reset: boolean): string {
    const { groups } = this.#core
    if (!groups.isAdmin(this.#core.group(id).id, by)) throw new SandboxInviteNotAllowed(by, id)
    if (!reset) return groups.inviteCode(id)
    const code = groups.resetInviteCode(id)
    this.notify(id, by, { action: 'revoke_invite', participants: [], value: '' })
    return code
  }

  /** The group behind an invite code. @throws APP_SANDBOX_INVITE_INVALID */
  invited (code: string): Group {
    const group = this.#core.groups.byInviteCode(code)
    if (group === undefined) throw new SandboxInviteInvalid(code)
    return group
  }

  /** @throws APP_SANDBOX_INVITE_INVALID */
  join (by: string, code: string): { id: string, pending: boolean } {
    const { groups } = this.#core
    const { id, approval } = this.invited(code)
    if (groups.isMember(id, by)) return { id, pending: false }
    if (approval) {
      groups.addRequest(id, by)
      return { id, pending: true }
    }
    groups.addMember(id, by, false)
    this.notify(id, by, { action: 'invite', participants: this.#lids([by]), value: '' })
    return { id, pending: false }
  }

  /** Notifies every member, present and past, of the group's state and of what has happened. */
  notify (id: string, by: string, groupNotification: GroupNotification, before: string[] = []): void {
    const core = this.#core
    const group = core.group(id)
    const recipients = [...new Set([...this.#phones(id), ...before, by])]
    const people = core.accounts.people([
      ...recipients,
      ...groupNotification.participants.map((lid) => core.account(lid).phone)
    ])
    const message = core.messages.add({
      id: core.newMessageId(),
      from: by,
      to: id,
      content: { groupNotification },
      recipients
    })
    for (const phone of recipients) {
      core.messages.raise(phone, 3, [message.seq])
      core.push(phone, 'group', { group, people })
      core.push(phone, 'message', { message: { ...message, ack: 3, read: true }, people })
    }
  }

  #changeMember (group: Group, action: MemberAction, jid: string): MemberResult {
    const { groups, accounts } = this.#core
    const phone = accounts.resolve(jid)?.phone
    const member = group.members.find((known) => known.phone === phone)
    if (phone === undefined) return { jid, code: 404 }
    if (action === 'add') {
      if (member !== undefined) return this.#result(group.id, phone, 409)
      if (!groups.mayBeAdded(phone)) return this.#result(group.id, phone, 403)
      groups.addMember(group.id, phone, false)
      return this.#result(group.id, phone, 200)
    }
    if (member === undefined) return this.#result(group.id, phone, 404)
    if (phone === group.owner && action !== 'promote') return this.#result(group.id, phone, 405)
    if (action === 'remove') groups.removeMember(group.id, phone)
    else groups.setAdmin(group.id, phone, action === 'promote')
    return this.#result(group.id, phone, 200)
  }

  #result (id: string, phone: string, code: number): MemberResult {
    const [jid = phone] = this.#lids([phone])
    if (code !== 403) return { jid, code }
    const { clock, groups } = this.#core
    return { jid, code, inviteCode: groups.inviteCode(id), inviteExpires: clock.unixTime() + INVITE_LASTS }
  }

  #mustBeAdmin (by: string, id: string): void {
    this.#must(this.#core.groups.isAdmin(id, by), by, id)
  }

  #must (may: boolean, by: string, id: string): void {
    if (!may) throw new SandboxForbidden(by, id)
  }

  #phones (id: string): string[] {
    return this.#core.group(id).members.map(({ phone }) => phone)
  }

  #lids (phones: string[]): string[] {
    return phones.map((phone) => `${this.#core.account(phone).lid}@lid`)
  }
}
