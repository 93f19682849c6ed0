import type { Chat } from '../../../schemas/chats.js'
import type { Contact, NumberStatus, ProfilePicture, Wid } from '../../../schemas/contacts.js'
import type { GroupMetadata } from '../../../schemas/groups.js'
import type { Message } from '../../../schemas/messages.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { userOf, type FakeAccount } from './account.js'
import type { FakeChat, FakeGroup, FakeMessage, FakePerson } from './model.js'

/** The parts of answers that several domains share. */

export function toWid (id: string): Wid {
  return { server: id.slice(id.indexOf('@') + 1), user: userOf(id), _serialized: id }
}

/** The id under which WhatsApp Web knows a person. */
export const idOf = ({ id, lid, goesByLid }: FakePerson): string => goesByLid ? lid : id

export function toContact (account: FakeAccount, person: FakePerson): Contact {
  const { id, name, pushname, isBusiness, picture } = person
  const names = name === undefined ? {} : { name, shortName: name.split(' ')[0] }
  return {
    id: toWid(idOf(person)),
    ...names,
    ...(pushname !== undefined && { pushname }),
    ...(isBusiness && { verifiedName: pushname }),
    type: name === undefined ? 'out' : 'in',
    isBusiness,
    isEnterprise: false,
    labels: [...account.chat(id)?.labels ?? []],
    formattedName: name ?? pushname ?? `+${userOf(id)}`,
    isMe: person === account.own,
    isMyContact: name !== undefined,
    isWAContact: true,
    profilePicThumbObj: picture === undefined ? {} : toPicture(idOf(person), picture),
    msgs: null
  } as Contact
}

export function toPicture (id: string, picture: string | undefined): ProfilePicture {
  return { id: toWid(id), ...(picture !== undefined && { eurl: picture, img: picture, imgFull: picture, tag: '1' }) }
}

export function toNumberStatus (id: string, person: FakePerson | undefined): NumberStatus {
  if (!person) return { id, isBusiness: false, canReceiveMessage: false, numberExists: false, status: 404 }
  const { isBusiness, lid } = person
  return {
    id: toWid(id === lid ? lid : person.id), isBusiness, canReceiveMessage: true, numberExists: true, status: 200
  }
}

export function toMetadata (group: FakeGroup): GroupMetadata {
  const { id, subject, subjectTime, owner, creation, announce, restrict, ephemeralDuration, kind, parent } = group
  const { desc, descId, descTime, descOwner } = group
  return {
    id: toWid(id),
    creation,
    owner: toWid(owner),
    subject,
    subjectTime,
    ...(desc !== undefined && { desc }),
    ...(descId !== undefined && { descId }),
    ...(descTime !== undefined && { descTime }),
    ...(descOwner !== undefined && { descOwner: toWid(descOwner) }),
    restrict,
    announce,
    ephemeralDuration,
    membershipApprovalMode: false,
    memberAddMode: 'all_member_add',
    size: group.members.size,
    isParentGroup: kind === 'community' || kind === 'deactivated',
    defaultSubgroup: kind === 'announcements',
    ...(parent !== undefined && { parentGroup: toWid(parent) }),
    participants: [...group.members].map(([lid, member]) => ({ id: toWid(lid), ...member }))
  }
}

export function toChat (account: FakeAccount, chat: FakeChat): Chat {
  const { id, messages, unreadCount, isArchived, pinnedAt, mutedUntil, ephemeralDuration, labels } = chat
  const [group, channel, list] = [account.groups.get(id), account.channels.get(id), account.lists.get(id)]
  const person = isPerson(id) ? account.person(id) : undefined
  const last = messages.at(-1)
  return {
    id: toWid(id),
    ...(labels.size > 0 && { labels: [...labels] }),
    t: last?.t ?? group?.creation ?? channel?.creation ?? null,
    unreadCount,
    archive: isArchived,
    ...(pinnedAt !== undefined && { pin: pinnedAt }),
    muteExpiration: channel?.isMuted ? -1 : mutedUntil,
    ephemeralDuration: group?.ephemeralDuration ?? ephemeralDuration,
    isReadOnly: channel !== undefined && channel.role === 'subscriber',
    ...nameOf(group?.subject ?? channel?.name ?? list?.name),
    kind: group ? 'group' : channel ? 'newsletter' : list ? 'broadcast' : 'chat',
    isBroadcast: list !== undefined,
    isGroup: group !== undefined,
    isUser: person !== undefined,
    contact: person ? toContact(account, person) : { id: toWid(id), isWAContact: false, msgs: null },
    groupMetadata: group ? toMetadata(group) : null,
    presence: { id: toWid(id) },
    msgs: null
  }
}

/** A message whose chat is an object. */
export function withObjects (account: FakeAccount, message: FakeMessage): Message {
  return { ...account.show(message), chatId: toWid(message.chat) } as Message
}

const nameOf = (name: string | undefined) => name === undefined ? {} : { name }
