import { SandboxForbidden, SandboxGroupNotFound } from '../errors.js'
import type { Group } from '../protocol/groups.js'
import type { Person } from '../protocol/person.js'
import type { LinkResult } from '../protocol/groups.js'
import type { CloudCore } from './core.js'
import type { GroupOperations } from './group-operations.js'

/** Communities: groups of groups, each with a group where its admins write to all. */
export class Communities {
  readonly #core: CloudCore
  readonly #operations: GroupOperations

  constructor (core: CloudCore, operations: GroupOperations) {
    this.#core = core
    this.#operations = operations
  }

  create (by: string, subject: string, description: string): Group {
    const { group } = this.#operations.create({
      subject,
      owner: by,
      members: [],
      kind: 'community',
      description: description === '' ? null : description
    })
    this.#operations.create({ subject, owner: by, members: [], kind: 'announcement', announce: true, parent: group.id })
    return group
  }

  /** @throws APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_FORBIDDEN */
  deactivate (by: string, id: string): void {
    const { groups } = this.#core
    this.#mine(by, id)
    for (const child of groups.childrenOf(id)) {
      if (child.kind === 'announcement') this.#empty(by, child)
      groups.set(child.id, { parent: null })
      this.#operations.notify(child.id, by, { action: 'unlink', participants: [], value: id })
    }
    this.#empty(by, this.#core.group(id))
  }

  /** @throws APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_FORBIDDEN */
  link (by: string, id: string, ids: string[]): LinkResult {
    this.#mine(by, id)
    return this.#each(ids, (child) => {
      const group = this.#core.groups.get(child)
      if (group === undefined) return 404
      if (!this.#core.groups.isAdmin(child, by) || group.kind !== 'group') return 403
      if (group.parent !== null) return 409
      this.#core.groups.set(child, { parent: id })
      this.#takeIn(by, id, group)
      this.#operations.notify(child, by, { action: 'link', participants: [], value: id })
      return 200
    })
  }

  /** @throws APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_FORBIDDEN */
  unlink (by: string, id: string, ids: string[]): LinkResult {
    this.#mine(by, id)
    return this.#each(ids, (child) => {
      const group = this.#core.groups.get(child)
      if (group?.parent !== id || group.kind !== 'group') return 404
      this.#core.groups.set(child, { parent: null })
      this.#operations.notify(child, by, { action: 'unlink', participants: [], value: id })
      return 200
    })
  }

  /** @throws APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_FORBIDDEN */
  members (by: string, id: string): Person[] {
    const community = this.#community(id)
    if (!this.#core.groups.isMember(id, by)) throw new SandboxForbidden(by, id)
    return this.#core.membersOf(community)
  }

  /** Who is in a group of the community is in the community. */
  #takeIn (by: string, id: string, { members }: Group): void {
    const { groups } = this.#core
    const homes = [
      id,
      ...groups
        .childrenOf(id)
        .filter(({ kind }) => kind === 'announcement')
        .map((group) => group.id)
    ]
    for (const home of homes) {
      const strangers = members
        .filter(({ phone }) => !groups.isMember(home, phone))
        .map(({ phone }) => this.#core.account(phone))
      for (const { phone } of strangers) groups.addMember(home, phone, false)
      if (strangers.length > 0) {
        this.#operations.notify(home, by, {
          action: 'add',
          participants: strangers.map(({ lid }) => `${lid}@lid`),
          value: ''
        })
      }
    }
  }

  #empty (by: string, { id, members }: Group): void {
    const before = members.map(({ phone }) => phone)
    for (const phone of before) this.#core.groups.removeMember(id, phone)
    this.#operations.notify(id, by, { action: 'delete', participants: [], value: '' }, before)
  }

  #mine (by: string, id: string): Group {
    const community = this.#community(id)
    if (!this.#core.groups.isAdmin(id, by)) throw new SandboxForbidden(by, id)
    return community
  }

  #community (id: string): Group {
    const group = this.#core.group(id)
    if (group.kind !== 'community' || group.members.length === 0) throw new SandboxGroupNotFound(id)
    return group
  }

  #each (ids: string[], work: (id: string) => number): LinkResult {
    const outcomes = ids.map((jid) => ({ jid, code: work(jid) }))
    return {
      linked: outcomes.filter(({ code }) => code === 200).map(({ jid }) => jid),
      failed: outcomes.filter(({ code }) => code !== 200)
    }
  }
}
