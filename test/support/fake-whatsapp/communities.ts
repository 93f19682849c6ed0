import type { LinkedGroups } from '../../../schemas/community.js'
import { NotAllowed, NotFound } from '../../../src/errors.js'
import type { Communities } from '../../../src/whatsapp/communities.js'
import type { FakeAccount } from './account.js'
import { assertAdmin, isAdmin, knownGroup, makeGroup, memberOf } from './groups.js'
import type { FakeGroup } from './model.js'
import { toWid } from './shapes.js'

export function communities (account: FakeAccount): Communities {
  const get = (id: string): FakeGroup => {
    const community = account.groups.get(id)
    if (community?.kind !== 'community') throw new NotFound('such community or group')
    return community
  }
  const administered = (id: string, call: string): FakeGroup => {
    const community = get(id)
    if (!isAdmin(account, community)) throw new NotAllowed(call, 'forbidden')
    return community
  }
  const setAdmins = (call: string, id: string, people: string[], value: boolean) => {
    const community = knownGroup(account, id)
    assertAdmin(account, community, call)
    const members = people.map((person) => memberOf(community, account.lidOf(person), person))
    for (const member of members) member.isAdmin = value
  }

  return {
    create: async (name, description, groupIds) => {
      const { lid } = account.own
      const desc = description === '' ? {} : { desc: description }
      const community = makeGroup(account, name, lid, [], { kind: 'community', ...desc })
      makeGroup(account, name, lid, [], { kind: 'announcements', parent: community.id, announce: true })
      return { wid: toWid(community.id), subGroups: link(account, community, groupIds) }
    },
    deactivate: async (id) => {
      const community = administered(id, 'deactivateCommunity')
      community.kind = 'deactivated'
      community.members.clear()
      for (const group of account.groups.values()) if (group.parent === id) delete group.parent
      return { parent_group_jid: id }
    },
    linkGroups: async (id, groupIds) => link(account, administered(id, 'addSubgroupsCommunity'), groupIds),
    unlinkGroups: async (id, groupIds) => {
      administered(id, 'removeSubgroupsCommunity')
      const done: string[] = []
      const failedGroups: LinkedGroups['failedGroups'] = []
      for (const jid of groupIds) {
        const group = account.groups.get(jid)
        if (group?.parent !== id) failedGroups.push({ jid, error: 404 })
        else {
          delete group.parent
          done.push(jid)
        }
      }
      return { linkedGroupJids: done, unlinkedGroupJids: done, failedGroups }
    },
    members: async (id) => [...get(id).members.keys()].map(toWid),
    promote: async (id, people) => { setAdmins('promoteParticipants', id, people, true) },
    demote: async (id, people) => { setAdmins('demoteParticipants', id, people, false) }
  }
}

/** Who is in a group is in its community. */
function link (account: FakeAccount, community: FakeGroup, groupIds: string[]): LinkedGroups {
  const linkedGroupJids: string[] = []
  const failedGroups: LinkedGroups['failedGroups'] = []
  for (const jid of groupIds) {
    const group = account.groups.get(jid)
    const error = !group ? 404 : !isAdmin(account, group) ? 403 : group.parent !== undefined ? 409 : undefined
    if (error !== undefined || !group) {
      failedGroups.push({ jid, error: error ?? 404 })
      continue
    }
    group.parent = community.id
    linkedGroupJids.push(jid)
    for (const lid of group.members.keys()) {
      if (!community.members.has(lid)) community.members.set(lid, { isAdmin: false, isSuperAdmin: false })
    }
  }
  return { linkedGroupJids, failedGroups }
}
