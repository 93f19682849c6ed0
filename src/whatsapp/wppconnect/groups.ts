import { CallFailed, NotFound, type CataloguedError } from '../../errors.js'
import type { Client } from '../driver.js'

interface Wid { server: string, user: string, _serialized: string }

type AddResults = Record<string, { wid: string, code: number, message?: string, invite_code: string | null, invite_code_exp: number | null }>

export type Created = { name: string, id: string, participants: AddResults } | { name: string, error: { code: string, message: string } }

/** Contacts of the members; of whom this account knows nothing else, only the id. */
export async function members (client: Client, id: string) {
  const [contacts, ids] = [await client.getGroupMembers(id), await client.getGroupMembersIds(id)]
  return contacts.map((contact, place) => contact ?? { id: ids[place] })
}

/** @throws {NotFound} where this account has no such group */
export async function info (client: Client, id: string) {
  const chat = await client.getChatById(id) as unknown as false | ChatOfGroup
  if (!chat || !chat.groupMetadata) throw new NotFound(`group ${id}`)
  const { subject, subjectTime, subjectOwner, desc, descTime, descOwner, creation, participants = [] } = chat.groupMetadata
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
    participants: participants.map((member) => ({ id: text(member.id) ?? '', isAdmin: member.isAdmin === true || member.isSuperAdmin === true }))
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

const iso = (seconds: number | undefined) => seconds === undefined ? null : new Date(seconds * 1000).toISOString()
const text = (id: Wid | string | undefined) => id === undefined ? null : typeof id === 'string' ? id : id._serialized

/** Makes groups, one of each name. With several names, one that fails does not hide the others. */
export async function create (client: Client, names: string[], participants: string[]): Promise<Created[]> {
  const created: Created[] = []
  const failures: unknown[] = []
  for (const name of names) {
    try {
      const { gid, participants: results } = await client.createGroup(name, participants) as unknown as { gid: Wid, participants: AddResults }
      created.push({ name, id: gid.user, participants: results })
    } catch (error) {
      failures.push(error)
      const { code, message } = error as CataloguedError
      created.push({ name, error: { code, message } })
    }
  }
  if (failures.length === names.length) throw failures[0]
  return created
}

/** Adds people to groups: what came of each, and who was not added anywhere or not everywhere. */
export async function add (client: Client, groups: string[], people: string[]): Promise<{ result: AddResults[], refused: string[] }> {
  const result: AddResults[] = []
  for (const id of groups) result.push(await client.addParticipant(id, people) as unknown as AddResults)
  const refused = result.flatMap((answers) => Object.values(answers)).filter(({ code }) => code !== 200).map(({ wid }) => wid)
  return { result, refused: [...new Set(refused)] }
}

/** To a caller who is no admin, wa-js itself would say that the participants are admins already, or no members. */
export async function changeMembers (client: Client, deed: 'removeParticipants' | 'promoteParticipants' | 'demoteParticipants', groups: string[], people: string[]): Promise<void> {
  for (const id of groups) {
    await client.inPage(deed, async (deed: 'removeParticipants' | 'promoteParticipants' | 'demoteParticipants', id: string, people: string[]) => {
      if (!await WPP.group.iAmAdmin(id)) throw new Error(`You are not admin in ${id}`)
      await WPP.group[deed](id, people)
    }, deed, id, people)
  }
}

/** Leaves a group. @throws where WhatsApp refuses: wa-js answers false then */
export async function leave (client: Client, id: string): Promise<void> {
  await client.inPage('leaveGroup', async (id) => {
    if (await WPP.group.leave(id) as unknown === false) throw new Error(`Can not leave ${id}: WhatsApp refused`)
  }, id)
}

/** wa-js hands WhatsApp Web four arguments; today's takes one object. */
export async function setDescription (client: Client, id: string, text: string): Promise<boolean> {
  return client.inPage('setGroupDescription', async (id, text) => {
    const { id: groupWid, groupMetadata } = await WPP.group.ensureGroup(id)
    if (!groupMetadata?.canSetDescription()) throw new Error(`You are not allowed to set group description in ${id}`)
    const newDescId = await WPP.whatsapp.functions.randomMessageId()
    const desc = text === '' ? undefined : text
    await window.zapserver.module('WAWebGroupModifyInfoJob')['setGroupDescription']({ groupWid, desc, newDescId, prevDescId: groupMetadata.descId })
    Object.assign(groupMetadata, { desc, descId: newDescId })
    return true
  }, id, text)
}

export type Property = 'announcement' | 'ephemeral' | 'restrict'
export type Setting = boolean | number | string

interface PropertyResponse { name: string, value?: { errorSetPropertyClientErrors?: PropertyError, errorServerErrors?: PropertyError } }
interface PropertyError { value?: { code?: string, text?: string } }

/**
 * Changes a setting. wa-js does not look at what the server answers, and takes every boolean for `on`.
 * @param value true, false, 0, 1 or seconds, or one of these as a text
 */
export async function set (client: Client, id: string, property: Property, value: Setting): Promise<boolean> {
  const number = value === true || value === 'true' ? 1 : value === false || value === 'false' ? 0 : Number(value)
  return client.inPage('setGroupProperty', async (id, property, value) => {
    const { id: wid, groupMetadata } = await WPP.group.ensureGroup(id)
    const isAllowed = property === 'announcement' ? groupMetadata?.canSetEphemeralSetting() : groupMetadata?.canSetGroupProperty()
    if (!isAllowed) throw new Error(`You are not allowed to set property ${property} in ${id}`)
    const seconds = value === 1 ? 604_800 : value
    if (property === 'ephemeral' && ![0, 86_400, 604_800, 7_776_000].includes(seconds)) throw new Error('Invalid ephemeral duration')
    const number = property === 'ephemeral' ? seconds : value ? 1 : 0
    const response: PropertyResponse | undefined = await window.zapserver.module('WAWebGroupModifyInfoJob')['setGroupProperty'](wid, property, number)
    const refusal = response?.value?.errorSetPropertyClientErrors ?? response?.value?.errorServerErrors
    if (refusal) throw new Error(`Can not set ${property} of ${id}: ${refusal.value?.text}`)
    return true
  }, id, property, number)
}

/** @throws {CallFailed} where WhatsApp did not take the picture */
export async function setPicture (client: Client, id: string, picture: string): Promise<void> {
  const answer = await client.setGroupIcon(id, picture) as unknown as { status?: number } | undefined
  if (answer?.status !== undefined && answer.status !== 200) throw new CallFailed('setGroupIcon', `status ${answer.status}`)
}

/** The bare code of an invite link. */
export const codeOf = (link: string): string => link.replace(/\?.*$/, '').split('/').at(-1) ?? ''
