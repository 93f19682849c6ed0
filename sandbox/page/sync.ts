import type { Group } from '../protocol/groups.js'
import type { WireMessage } from '../protocol/messages.js'
import type { Person } from '../protocol/person.js'
import type { History, Resumed } from '../protocol/protocol.js'
import { cloud } from './cloud-socket.js'
import { directory } from './directory.js'
import { ChatCollection } from './modules/chats/WAWebChatCollection.js'
import { collectionFor, existingChat } from './modules/chats/existing-chat.js'
import { announceNewChat } from './modules/chats/new-chat.js'
import { learn } from './modules/contacts/WAWebContactCollection.js'
import { applyGroupNotification } from './modules/groups/WAWebGroupAction.js'
import { takeGroup } from './modules/groups/WAWebGroupMetadataCollection.js'
import { chatWid, memberWid, myWidIn, phoneWid } from './modules/ids/address.js'
import { MsgKey } from './modules/ids/WAWebMsgKey.js'
import { createWid } from './modules/ids/WAWebWidFactory.js'
import { takeMutation } from './modules/messages/mutations.js'
import { takeState } from './modules/messages/message-state.js'
import { HandleSingleMsg } from './modules/messages/WAWebHandleMsg.js'
import { DirectChatReceipt, GroupChatReceipt } from './modules/messages/WAWebHandleMsgReceipt.js'
import { MsgCollection, fileUnsorted } from './modules/messages/WAWebMsgCollection.js'
import type { Msg } from './modules/messages/WAWebMsgModel.js'
import { chatOf, rawMessage } from './modules/messages/raw-message.js'
import { fileStatus } from './modules/status/file-status.js'
import { NewsletterCollection, updateNewsletter } from './modules/newsletters/WAWebNewsletterCollection.js'
import { PresenceCollection, showPresence } from './modules/presence/WAWebPresenceCollection.js'

/** The last place in the cloud's order that this page has seen. */
let seen = 0

/** Whether messages that arrive are news: to those who listen they are not while the page is deaf. */
let receiving = true

/** One message after the other: a mutation comes after the message that it changes. */
let taking: Promise<unknown> = Promise.resolve()

function forIds (to: string, ids: string[], work: (message: Msg) => void): void {
  const messages = existingChat(chatWid(to))?.msgs
  for (const message of messages?.filter(({ id }) => ids.includes(id.id)) ?? []) work(message)
}

function takeGroups (groups: Group[], people: Person[]): void {
  learn(people)
  for (const group of groups) {
    const { participants, announce, ephemeralDuration } = takeGroup(group)
    const isAnnounceGrpRestrict = announce && !participants.iAmAdmin()
    const [chat] = ChatCollection.add({ id: chatWid(group.id), t: group.created })
    chat?.set({
      name: group.subject,
      isReadOnly: !participants.iAmMember() || isAnnounceGrpRestrict,
      isAnnounceGrpRestrict,
      ephemeralDuration
    })
  }
}

function takeChannels ({ newsletters, broadcastLists }: Pick<History, 'newsletters' | 'broadcastLists'>): void {
  for (const newsletter of newsletters) updateNewsletter(newsletter)
  for (const { id, name, created } of broadcastLists) ChatCollection.add({ id: createWid(id), name, t: created })
}

/** Whether the account was emptied at a place in the order that this page has not seen. */
export const isOutdated = (emptied: number): boolean => seen < emptied

/** Does something between two messages. */
export async function betweenMessages (work: () => Promise<void>): Promise<void> {
  taking = taking.then(work).catch(console.error)
  await taking
}

/** Fills the page after it was loaded: all that is old news. */
export function takeHistory ({ me, people, groups, chats, newsletters, broadcastLists, seq }: History): void {
  directory.me = me
  takeGroups(groups, people)
  takeChannels({ newsletters, broadcastLists })
  for (const { to, unread, messages } of chats) {
    for (const message of messages) void takeState(message)
    if (chatWid(to).isStatus()) {
      for (const message of messages) fileStatus(rawMessage(message, false))
      continue
    }
    const chat = collectionFor(chatWid(to)).gadd(chatWid(to))
    for (const message of messages) fileUnsorted(chat, MsgCollection.add(rawMessage(message, false))[0] as Msg)
    chat.set('unreadCount', unread)
  }
  ChatCollection.sort()
  NewsletterCollection.sort()
  seen = seq
}

/** What came while the page was cut off: it is news. */
export async function catchUp (): Promise<void> {
  const resumed: Resumed = await cloud.request('history.resume', { seq: seen })
  takeGroups(resumed.groups, resumed.people)
  NewsletterCollection.reset()
  takeChannels(resumed)
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
  if (await takeMutation(message)) return
  await takeState(message)
  await applyGroupNotification(message)
  const raw = rawMessage(message, receiving)
  const chatId = chatOf(message)
  if (existingChat(chatId) === undefined && chatId.isRegularUser()) {
    ChatCollection.gadd(chatId)
    await announceNewChat(chatId, { t: message.t, isNewMsg: receiving })
  }
  await HandleSingleMsg.handleSingleMsg({ chatId, newMsg: raw })
  if (raw['self'] === 'in' && message.undecrypted !== true) void cloud.request('message.received', { seqs: [message.seq] }).catch(() => {})
}

/** Receives everything that the cloud sends to a linked device. */
export function listen (): void {
  cloud.onEvent('message', ({ message, people }) => {
    learn(people)
    taking = taking.then(async () => await take(message)).catch(console.error)
  })
  cloud.onEvent('decrypted', ({ message, people }) => {
    learn(people)
    taking = taking.then(async () => await take(message)).catch(console.error)
  })
  cloud.onEvent('deaf', ({ active }) => {
    receiving = !active
  })
  cloud.onEvent('star', ({ to, ids, star }) => forIds(to, ids, (message) => message.set('star', star)))
  cloud.onEvent('hide', ({ to, ids }) => forIds(to, ids, (message) => message.delete()))
  cloud.onEvent('group', ({ group, people }) => takeGroups([group], people))
  cloud.onEvent('newsletter', ({ newsletter }) => updateNewsletter(newsletter))
  cloud.onEvent('newsletter.gone', ({ id }) => NewsletterCollection.remove(createWid(id)))
  cloud.onEvent('broadcast', ({ list }) => takeChannels({ newsletters: [], broadcastLists: [list] }))
  cloud.onEvent('read', ({ to }) => {
    existingChat(chatWid(to))?.set('unreadCount', 0)
  })
  cloud.onEvent('receipt', ({ id, to, by, level, ack, t }) => {
    const from = chatWid(to)
    const receipt = {
      ack: level,
      ackString: level === 3 ? 'read' : 'delivery',
      from,
      recipient: null,
      externalIds: [id],
      ts: t,
      messageAck: ack
    }
    if (from.isGroup()) void GroupChatReceipt.handleGroupSimpleReceipt({ ...receipt, participant: memberWid(by) })
    else void DirectChatReceipt.handleChatSimpleReceipt(receipt)
  })
  cloud.onEvent('presence', ({ phone, online, lastSeen }) => {
    for (const wid of [phoneWid(phone), memberWid(phone)]) showPresence(PresenceCollection.get(wid), online, lastSeen)
  })
  cloud.onEvent('chatstate', ({ phone, to, state, person }) => {
    learn([person])
    const type = state === 'paused' ? 'available' : state
    const presence = PresenceCollection.gadd(chatWid(to.includes('@') ? to : phone))
    presence.set({ hasData: true, ...(presence.isUser && { isOnline: true }) })
    if (presence.isGroup) presence.chatstates.gadd(memberWid(phone)).set('type', type)
    presence.chatstate.set('type', type)
  })
}
