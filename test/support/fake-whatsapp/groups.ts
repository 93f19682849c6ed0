import type { Contact } from '../../../schemas/contacts.js'
import type { AddResults, CreatedGroup, GroupInfo } from '../../../schemas/groups.js'
import { NotAllowed, NotFound, OperationRejected, type CatalogedError } from '../../../src/errors.js'
import type { Groups } from '../../../src/whatsapp/groups.js'
import { newCode, newMessageId, newNumber, now, type FakeAccount } from './account.js'
import type { FakeGroup } from './model.js'
import { toChat, toContact, toMetadata, toWid } from './shapes.js'

const LINK = 'https://chat.whatsapp.com/'
const WEEK = 604_800
const INVITATION_HOLDS = 259_200

type MemberChange = (group: FakeGroup, lid: string, id: string) => void

export function groups (account: FakeAccount): Groups {
  const { own } = account
  const get = (id: string) => knownGroup(account, id)
  const change = (ids: string[], call: string, people: string[], work: MemberChange) => {
    for (const group of ids.map(get)) {
      assertAdmin(account, group, call)
      for (const id of people) work(group, account.lidOf(id), id)
    }
  }
  const edit = (id: string, call: string): FakeGroup => {
    const group = get(id)
    const member = group.members.get(own.lid)
    const isAllowed = member !== undefined && (!group.restrict || member.isAdmin)
    if (!isAllowed) throw new NotAllowed(call, `You are not allowed to change ${id}`)
    return group
  }
  const behind = (invite: string): FakeGroup => {
    const code = invite.replace(/\?.*$/, '').split('/').at(-1)
    const group = [...account.groups.values()].find(({ inviteCode }) => inviteCode === code)
    if (!group) throw new NotFound('group behind this invite code')
    return group
  }

  return {
    list: async () => [...account.chats.values()]
      .filter(({ id }) => account.groups.has(id))
      .map((chat) => toChat(account, chat)),
    listCommon: async (contactId) => [...account.groups.values()]
      .filter(({ members }) => members.has(account.lidOf(contactId)) && members.has(own.lid))
      .map(({ id }) => toWid(id)),
    get: async (id) => info(account, get(id)),
    create: async (names, members) => create(account, names, members),
    leave: async (id) => {
      if (!get(id).members.delete(own.lid)) throw new OperationRejected('leaveGroup', `Can not leave ${id}: WhatsApp refused`)
    },
    members: async (id) => [...get(id).members.keys()].map((lid): Contact => {
      const person = account.person(lid)
      return person?.isKnown ? toContact(account, person) : { id: toWid(lid) }
    }),
    memberIds: async (id) => [...get(id).members.keys()].map(toWid),
    admins: async (id) => [...get(id).members].filter(([, { isAdmin }]) => isAdmin).map(([lid]) => toWid(lid)),
    findMembers: async (id, numbers) => {
      const { members } = get(id)
      return numbers.flatMap((number) => {
        const [lid, phone] = [`${number}@lid`, `${number}@c.us`]
        return members.has(lid) ? lid : members.has(account.lidOf(phone)) ? phone : []
      })
    },
    addMembers: async (ids, people) => {
      const result = ids.map(get).map((group) => addMembers(account, group, people))
      const refused = result.flatMap((answers) => Object.values(answers)).filter(({ code }) => code !== 200)
      return { result, refused: [...new Set(refused.map(({ wid }) => wid))] }
    },
    removeMembers: async (ids, people) => {
      change(ids, 'removeParticipants', people, (group, lid) => {
        if (!group.members.delete(lid)) throw new NotFound(`such member in the group ${group.id}`)
      })
    },
    promote: async (ids, people) => {
      change(ids, 'promoteParticipants', people, (group, lid, id) => {
        const member = memberOf(group, lid, id)
        if (member.isAdmin) throw new OperationRejected('promoteParticipants', 'Group participant is already a group admin')
        member.isAdmin = true
      })
    },
    demote: async (ids, people) => {
      change(ids, 'demoteParticipants', people, (group, lid, id) => {
        const member = memberOf(group, lid, id)
        if (!member.isAdmin) throw new NotFound('such member')
        member.isAdmin = false
      })
    },
    setSubject: async (id, subject) => {
      Object.assign(edit(id, 'setGroupSubject'), { subject, subjectTime: now() })
      return true
    },
    setDescription: async (id, description) => {
      const group = edit(id, 'setGroupDescription')
      Object.assign(group, { descId: newMessageId(), descTime: now(), descOwner: own.lid })
      if (description === '') delete group.desc
      else group.desc = description
      return true
    },
    setPicture: async (id, picture) => { edit(id, 'setGroupIcon').picture = picture },
    setProperty: async (id, property, value) => {
      const group = get(id)
      assertAdmin(account, group, 'setGroupProperty')
      if (property === 'ephemeral') group.ephemeralDuration = Number(value) === 1 ? WEEK : Number(value)
      else group[property === 'announcement' ? 'announce' : 'restrict'] = Boolean(value)
      return true
    },
    inviteLink: async (id) => {
      assertAdmin(account, get(id), 'getGroupInviteLink')
      return LINK + get(id).inviteCode
    },
    revokeInviteLink: async (id) => {
      assertAdmin(account, get(id), 'revokeGroupInviteLink')
      get(id).inviteCode = newCode()
      return LINK + get(id).inviteCode
    },
    previewInvite: async (invite) => toMetadata(behind(invite)),
    join: async (invite) => {
      const { id, members } = behind(invite)
      if (!members.has(own.lid)) members.set(own.lid, { isAdmin: false, isSuperAdmin: false })
      account.openChat(id)
      return { id, pendingApproval: false }
    }
  }
}

/** A group or community that this account has a chat of. @throws {NotFound} */
export function knownGroup (account: FakeAccount, id: string): FakeGroup {
  const group = account.chats.has(id) ? account.groups.get(id) : undefined
  if (!group) throw new NotFound(`group ${id}`)
  return group
}

export const isAdmin = ({ own }: FakeAccount, group: FakeGroup): boolean => group.members.get(own.lid)?.isAdmin === true

/** @throws {NotAllowed} */
export function assertAdmin (account: FakeAccount, group: FakeGroup, call: string): void {
  if (!isAdmin(account, group)) throw new NotAllowed(call, `You are not an admin of ${group.id}`)
}

/** @throws {NotFound} */
export function memberOf (group: FakeGroup, lid: string, id: string) {
  const member = group.members.get(lid)
  if (!member) throw new NotFound(`member ${id}`)
  return member
}

/** Makes a group; its owner is the first member. The account knows of it once it has a chat of it. */
export function makeGroup (
  account: FakeAccount,
  subject: string,
  owner: string,
  members: string[],
  more: Partial<FakeGroup> = {}
): FakeGroup {
  const group: FakeGroup = {
    id: `120363${newNumber().slice(3)}@g.us`,
    subject,
    subjectTime: now(),
    owner,
    creation: now(),
    announce: false,
    restrict: false,
    ephemeralDuration: 0,
    inviteCode: newCode(),
    members: new Map([[owner, { isAdmin: true, isSuperAdmin: true }]]),
    kind: 'group',
    ...more
  }
  for (const lid of members) group.members.set(lid, { isAdmin: false, isSuperAdmin: false })
  account.groups.set(group.id, group)
  if (group.members.has(account.own.lid)) account.notify(group, subject)
  return group
}

function create (account: FakeAccount, names: string[], people: string[]): CreatedGroup[] {
  const absent = people.find((id) => !account.person(id))
  const created = names.map((name): CreatedGroup & { cause?: CatalogedError } => {
    if (absent !== undefined) {
      const cause = new NotFound(`contact ${absent}`)
      return { name, error: { code: cause.code, message: cause.message }, cause }
    }
    const group = makeGroup(account, name, account.own.lid, [])
    return { name, id: group.id.replace('@g.us', ''), participants: addMembers(account, group, people) }
  })
  if (created.every(({ cause }) => cause !== undefined)) throw created[0]?.cause
  return created
}

function addMembers (account: FakeAccount, group: FakeGroup, people: string[]): AddResults {
  const isMember = group.members.has(account.own.lid)
  if (!isMember) throw new NotAllowed('addParticipants', `You are not a member of ${group.id}`)
  return Object.fromEntries(people.map((id) => {
    const wid = account.lidOf(id)
    const code = codeFor(account, group, id)
    if (code === 200) group.members.set(wid, { isAdmin: false, isSuperAdmin: false })
    const invitation = code === 403
      ? { invite_code: newCode(), invite_code_exp: now() + INVITATION_HOLDS }
      : { invite_code: null, invite_code_exp: null }
    return [wid, { wid, code, ...invitation }]
  }))
}

function codeFor (account: FakeAccount, { members }: FakeGroup, id: string): number {
  const person = account.person(id)
  if (!person) return 404
  if (members.has(person.lid)) return 409
  return person.isShy ? 403 : 200
}

const iso = (seconds: number | undefined) => seconds === undefined ? null : new Date(seconds * 1000).toISOString()

function info (account: FakeAccount, group: FakeGroup): GroupInfo {
  const { id, subject, subjectTime, desc, descTime, descOwner, creation, members } = group
  return {
    id,
    name: subject,
    description: desc ?? null,
    subject,
    subjectUpdatedAt: iso(subjectTime),
    subjectUpdatedBy: null,
    descriptionUpdatedAt: iso(descTime),
    descriptionUpdatedBy: descOwner ?? null,
    createdAt: iso(creation),
    lastActivityAt: iso(account.chats.get(id)?.messages.at(-1)?.t),
    participants: [...members].map(([lid, { isAdmin }]) => ({ id: lid, isAdmin }))
  }
}
