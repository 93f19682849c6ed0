import type { Group, History, Person, Resumed, WireMessage } from '../protocol.js'
import { cloud } from './cloud-socket.js'
import { directory } from './directory.js'
import { ChatCollection } from './modules/chats/WAWebChatCollection.js'
import { ContactCollection, learn } from './modules/contacts/WAWebContactCollection.js'
import { GroupMetadataCollection } from './modules/groups/WAWebGroupMetadataCollection.js'
import { chatWid, memberWid, myWidIn, phoneWid } from './modules/ids/address.js'
import { MsgKey } from './modules/ids/WAWebMsgKey.js'
import { HandleMsg } from './modules/messages/WAWebHandleMsg.js'
import { HandleMsgReceipt } from './modules/messages/WAWebHandleMsgReceipt.js'
import { MsgCollection, file } from './modules/messages/WAWebMsgCollection.js'
import type { MsgModel } from './modules/messages/WAWebMsgModel.js'
import { chatOf, rawMessage } from './modules/messages/raw-message.js'
import { PresenceCollection } from './modules/presence/WAWebPresenceCollection.js'

/** The last place in the cloud's order that this page has seen. */
let seen = 0

function takeGroups (groups: Group[], people: Person[]): void {
  learn(people)
  for (const group of groups) {
    GroupMetadataCollection.take(group)
    ChatCollection.add({ id: chatWid(group.id), t: group.created, name: group.subject })
  }
}

/** Fills the page after it was loaded: all that is old news. */
export function takeHistory ({ me, people, groups, chats, seq }: History): void {
  directory.me = me
  takeGroups(groups, people)
  for (const { to, unread, messages } of chats) {
    const [chat] = ChatCollection.add({ id: chatWid(to) })
    if (chat === undefined) continue
    for (const message of messages) file(chat, MsgCollection.add(rawMessage(message, false))[0] as MsgModel)
    chat.set('unreadCount', unread)
  }
  ContactCollection.checksum = String(people.length)
  seen = seq
}

/** What came while the page was cut off: it is news. */
export async function catchUp (): Promise<void> {
  const resumed: Resumed = await cloud.request('history.resume', { seq: seen })
  takeGroups(resumed.groups, resumed.people)
  for (const message of resumed.messages) await take(message)
  for (const { id, to, ack } of resumed.acks) {
    const remote = chatWid(to)
    const participant = remote.isGroup() ? myWidIn(remote) : undefined
    MsgCollection.get(new MsgKey({ fromMe: true, remote, id, participant }))?.updateAck(ack)
  }
  seen = resumed.seq
}

async function take (message: WireMessage): Promise<void> {
  seen = Math.max(seen, message.seq)
  const raw = rawMessage(message, true)
  await HandleMsg.handleSingleMsg(chatOf(message), raw)
  if (raw.self === 'in') await cloud.request('message.received', { seqs: [message.seq] }).catch(() => {})
}

/** Hears everything that the cloud tells a linked device. */
export function listen (): void {
  cloud.hear('message', ({ message, people }) => {
    learn(people)
    void take(message)
  })
  cloud.hear('group', ({ group, people }) => takeGroups([group], people))
  cloud.hear('read', ({ to }) => { ChatCollection.get(chatWid(to))?.set('unreadCount', 0) })
  cloud.hear('receipt', ({ id, to, by, level, ack, t }) => {
    const from = chatWid(to)
    const receipt = { ack: level, ackString: level === 3 ? 'read' : 'delivery', from, recipient: null, externalIds: [id], ts: t, messageAck: ack }
    if (from.isGroup()) void HandleMsgReceipt.handleGroupSimpleReceipt({ ...receipt, participant: memberWid(by) })
    else void HandleMsgReceipt.handleChatSimpleReceipt(receipt)
  })
  cloud.hear('presence', ({ phone, online, lastSeen }) => {
    for (const wid of [phoneWid(phone), memberWid(phone)]) PresenceCollection.get(wid)?.show(online, lastSeen)
  })
  cloud.hear('chatstate', ({ phone, to, state, person }) => {
    learn([person])
    const type = state === 'paused' ? 'available' : state
    const presence = PresenceCollection.gadd(chatWid(to.includes('@') ? to : phone))
    presence.set({ hasData: true, ...(presence.isUser && { isOnline: true }) })
    if (presence.isGroup) presence.chatstates.gadd(memberWid(phone)).set('type', type)
    presence.chatstate.set('type', type)
  })
}
