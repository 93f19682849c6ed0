import type { Contact, Wid } from '../../../schemas/contacts.js'
import type {
  AddedMembers,
  AddResults,
  CreatedGroup,
  GroupChat,
  GroupInfo,
  GroupMetadata,
  GroupProperty,
  JoinedGroup
} from '../../../schemas/groups.js'
import { CallFailed, NotFound, type CatalogedError } from '../../errors.js'
import type { Client } from './client.js'
import type { Groups } from '../groups.js'

export const groups = (page: Client): Groups => ({
  list: async () => await list(page),
  listCommon: async (contactId) => (await page.getCommonGroups(contactId)) as unknown as Wid[],
  get: async (id) => await info(page, id),
  create: async (names, people) => await create(page, names, people),
  leave: async (id) => {
    await leave(page, id)
  },
  members: async (id) => await members(page, id),
  memberIds: async (id) => await memberIds(page, id),
  admins: async (id) => (await page.getGroupAdmins(id)) as unknown as Wid[],
  findMembers: async (id, numbers) => await findMembers(page, id, numbers),
  addMembers: async (ids, people) => await add(page, ids, people),
  removeMembers: async (ids, people) => {
    await changeMembers(page, 'removeParticipants', ids, people)
  },
  promote: async (ids, people) => {
    await changeMembers(page, 'promoteParticipants', ids, people)
  },
  demote: async (ids, people) => {
    await changeMembers(page, 'demoteParticipants', ids, people)
  },
  setSubject: async (id, subject) => await page.setGroupSubject(id, subject),
  setDescription: async (id, description) => await setDescription(page, id, description),
  setPicture: async (id, picture) => {
    await setPicture(page, id, picture)
  },
  setProperty: async (id, property, value) => await set(page, id, property, value),
  inviteLink: async (id) => await page.getGroupInviteLink(id),
  revokeInviteLink: async (id) => await page.revokeGroupInviteLink(id),
  previewInvite: async (invite) => (await page.getGroupInfoFromInviteLink(codeOf(invite))) as unknown as GroupMetadata,
  join: async (invite) => (await page.joinGroup(codeOf(invite))) as unknown as JoinedGroup
})

/** wppconnect's own call fails for all groups where it does for one. */
const list = async (page: Client): Promise<GroupChat[]> =>
  (await page.inPage('getAllGroups', async () => {
    const groups = await WPP.chat.list({ onlyGroups: true, ignoreGroupMetadata: true })
    return await window.zapserver.each(groups, async ({ id }) =>
      WAPI._serializeChatObj(await WPP.group.ensureGroup(id)))
  })) as unknown as GroupChat[]

const memberIds = async (page: Client, id: string) => (await page.getGroupMembersIds(id)) as unknown as Wid[]

/** Contacts of the members. Where this account knows nothing of a member, only the id. */
async function members (page: Client, id: string): Promise<Contact[]> {
  const contacts = (await page.getGroupMembers(id)) as unknown as Array<Contact | null>
  const ids = await memberIds(page, id)
  return contacts.map((contact, index) => contact ?? { id: ids[index] as Wid })
}

/** Members by number, each by the id that the group has for them. */
const findMembers = async (page: Client, id: string, numbers: string[]): Promise<string[]> =>
  await page.inPage(
    'findMentioned',
    async (id, numbers) => {
      const { WidFactory, lidPnCache } = WPP.whatsapp
      const members = new Set((await WPP.group.getParticipants(id)).map((member) => member.id.toString()))
      return numbers.flatMap((number) => {
        const [lid, pn] = [`${number}@lid`, `${number}@c.us`]
        if (members.has(lid)) return [lid]
        const current = lidPnCache.getCurrentLid(WidFactory.createWid(pn))
        return members.has(pn) || (current && members.has(current.toString())) ? [pn] : []
      })
    },
    id,
    numbers
  )

/** @throws {NotFound} for a group that this account does not have */
async function info (client: Client, id: string): Promise<GroupInfo> {
  const chat = (await client.getChatById(id)) as unknown as false | ChatOfGroup
  if (!chat || !chat.groupMetadata) throw new NotFound(`group ${id}`)
  const {
    subject,
    subjectTime,
    subjectOwner,
    desc,
    descTime,
    descOwner,
    creation,
    participants = []
  } = chat.groupMetadata
  return {
    id,
    name: chat.name ?? subject ?? '',
    description: desc ?? null,
    subject: subject ?? '',
    subjectUpdatedAt: iso(subjectTime),
    subjectUpdatedBy: text(subjectOwner),
    descriptionUpdatedAt: iso(descTime),
    descriptionUpdatedBy: text(descOwner),
    createdAt: iso(creation),
    lastActivityAt: iso(chat.t),
    participants: participants.map((member) => ({
      id: text(member.id) ?? '',
      isAdmin: member.isAdmin === true || member.isSuperAdmin === true
    }))
  }
}

interface ChatOfGroup {
  name?: string
  t?: number
  groupMetadata?: {
    subject?: string
    subjectTime?: number
    subjectOwner?: Wid | string
    desc?: string
    descTime?: number
    descOwner?: Wid | string
    creation?: number
    participants?: Array<{ id: Wid | string, isAdmin?: boolean, isSuperAdmin?: boolean }>
  } | null
}

const iso = (seconds: number | undefined) => (seconds === undefined ? null : new Date(seconds * 1000).toISOString())
const text = (id: Wid | string | undefined) => (id === undefined ? null : typeof id === 'string' ? id : id._serialized)

/** With several names, one that fails does not hide the others. */
export async function create (client: Client, names: string[], participants: string[]): Promise<CreatedGroup[]> {
  const created: CreatedGroup[] = []
  const failures: unknown[] = []
  for (const name of names) {
    try {
      const { gid, participants: results } = (await client.createGroup(name, participants)) as unknown as {
        gid: Wid
        participants: AddResults
      }
      created.push({ name, id: gid.user, participants: results })
    } catch (thrown) {
      const error = thrown instanceof NotFound ? await absentee(client, participants) ?? thrown : thrown
      failures.push(error)
      const { code, message } = error as CatalogedError
      created.push({ name, error: { code, message } })
    }
  }
  if (failures.length === names.length) throw failures[0]
  return created
}

/** Who is not on WhatsApp. wa-js does not say it, and does not ask about contacts that it has met. */
async function absentee (client: Client, people: string[]): Promise<CatalogedError | undefined> {
  const absent = await client.inPage(
    'queryExists',
    async (people) => {
      const { WidFactory, functions } = WPP.whatsapp
      for (const id of people) if (!(await functions.queryWidExists(WidFactory.createWid(id)))) return id
      return null
    },
    people
  ).catch(() => null)
  return absent === null ? undefined : new NotFound(`contact ${absent}`)
}

/** `refused` has everybody who was not added to each of the groups. */
async function add (client: Client, groups: string[], people: string[]): Promise<AddedMembers> {
  const result: AddResults[] = []
  for (const id of groups) result.push((await client.addParticipant(id, people)) as unknown as AddResults)
  const refused = result
    .flatMap((answers) => Object.values(answers))
    .filter(({ code }) => code !== 200)
    .map(({ wid }) => wid)
  return { result, refused: [...new Set(refused)] }
}

type MemberAction = 'removeParticipants' | 'promoteParticipants' | 'demoteParticipants'

/** Unless this account is an admin, the error of wa-js would be that the members are admins already, or no members. */
async function changeMembers (client: Client, action: MemberAction, groups: string[], people: string[]): Promise<void> {
  for (const id of groups) {
    await client.inPage(
      action,
      async (action: MemberAction, id: string, people: string[]) => {
        if (!(await WPP.group.iAmAdmin(id))) throw new Error(`You are not an admin of ${id}`)
        await WPP.group[action](id, people)
      },
      action,
      id,
      people
    )
  }
}

/** @throws if WhatsApp rejects it, for which wa-js returns false */
export async function leave (client: Client, id: string): Promise<void> {
  await client.inPage(
    'leaveGroup',
    async (id) => {
      if (((await WPP.group.leave(id)) as unknown) === false) throw new Error(`Can not leave ${id}: WhatsApp refused`)
    },
    id
  )
}

/** wa-js passes four arguments; today's WhatsApp Web takes one object. */
export async function setDescription (client: Client, id: string, text: string): Promise<boolean> {
  return client.inPage(
    'setGroupDescription',
    async (id, text) => {
      const { id: groupWid, groupMetadata } = await WPP.group.ensureGroup(id)
      if (!groupMetadata?.canSetDescription()) throw new Error(`You are not allowed to set group description in ${id}`)
      const newDescId = await WPP.whatsapp.functions.randomMessageId()
      const desc = text === '' ? undefined : text
      const job = window.zapserver.module('WAWebGroupModifyInfoJob')
      await job.setGroupDescription({ groupWid, desc, newDescId, prevDescId: groupMetadata.descId })
      Object.assign(groupMetadata, { desc, descId: newDescId })
      return true
    },
    id,
    text
  )
}

interface PropertyResponse {
  name: string
  value?: { errorSetPropertyClientErrors?: PropertyError, errorServerErrors?: PropertyError }
}
interface PropertyError {
  value?: { code?: string, text?: string }
}

/**
 * wa-js ignores the reply of the server, and takes every boolean for `on`.
 * @param value true, false, 0, 1 or seconds, or one of these as a string
 */
export async function set (
  client: Client,
  id: string,
  property: GroupProperty,
  value: boolean | number | string
): Promise<boolean> {
  const number = value === true || value === 'true' ? 1 : value === false || value === 'false' ? 0 : Number(value)
  return client.inPage(
    'setGroupProperty',
    async (id, property, value) => {
      const { id: wid, groupMetadata } = await WPP.group.ensureGroup(id)
      const isAllowed =
        property === 'announcement' ? groupMetadata?.canSetEphemeralSetting() : groupMetadata?.canSetGroupProperty()
      if (!isAllowed) throw new Error(`You are not allowed to set property ${property} in ${id}`)
      const seconds = value === 1 ? 604_800 : value
      if (property === 'ephemeral' && ![0, 86_400, 604_800, 7_776_000].includes(seconds)) {
        throw new Error('Invalid ephemeral duration')
      }
      const number = property === 'ephemeral' ? seconds : value ? 1 : 0
      const { setGroupProperty } = window.zapserver.module('WAWebGroupModifyInfoJob')
      const response: PropertyResponse | undefined = await setGroupProperty(wid, property, number)
      const refusal = response?.value?.errorSetPropertyClientErrors ?? response?.value?.errorServerErrors
      if (refusal) throw new Error(`Can not set ${property} of ${id}: ${refusal.value?.text}`)
      return true
    },
    id,
    property,
    number
  )
}

/** @throws {CallFailed} if WhatsApp did not accept the picture */
async function setPicture (client: Client, id: string, picture: string): Promise<void> {
  const answer = (await client.setGroupIcon(id, picture)) as unknown as { status?: number } | undefined
  if (answer?.status !== undefined && answer.status !== 200) {
    throw new CallFailed('setGroupIcon', `status ${answer.status}`)
  }
}

/** The bare code of an invite link. */
export const codeOf = (link: string): string => link.replace(/\?.*$/, '').split('/').at(-1) ?? ''
