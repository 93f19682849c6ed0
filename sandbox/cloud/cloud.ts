import { SandboxForbidden, SandboxMessageNotFound, SandboxNotMember } from '../errors.js'
import type { MessageContent } from '../protocol/content.js'
import type { Group } from '../protocol/groups.js'
import type { WireMessage } from '../protocol/messages.js'
import { chatIdOf, type Person } from '../protocol/person.js'
import type { ChatState, History, HistoryChat, PresenceUpdate, Resumed } from '../protocol/protocol.js'
import { toPerson } from './accounts.js'
import { BroadcastLists } from './broadcast-lists.js'
import { Businesses } from './businesses.js'
import { Calls } from './calls.js'
import { Chats } from './chats.js'
import { Communities } from './communities.js'
import { Contacts } from './contacts.js'
import { contextOf, textContent } from './content/describe.js'
import { CloudCore, type CloudOptions, type Peer } from './core.js'
import { GroupOperations } from './group-operations.js'
import { isGroupId } from './groups.js'
import { ownPart } from './message-id.js'
import { PastChats, type AddedChat, type Past } from './history.js'
import { chatOf, type ReceiptChange } from './messages.js'
import { Newsletters, isNewsletterId } from './newsletters.js'
import { ProfileOperations } from './profile-operations.js'
import { emptyAccount, emptyDatabase } from './reset.js'
import { resolveMutation } from './resolve-mutation.js'
import { StarsAndHides } from './stars-and-hides.js'

const HISTORY_PER_CHAT = 50

/** Status updates go to everybody who has a chat with their author. */
const STATUS = 'status@broadcast'

/** How long a story is shown, in seconds. */
const STORY_LASTS = 86_400

export interface Text {
  from: string
  to: string
  body: string
  quotedId?: string
  mentions?: string[]
}

/**
 * The part of WhatsApp that is not on anybody's device: accounts, groups, messages on their way, receipts, presence.
 */
export class Cloud extends CloudCore {
  readonly groupOperations = new GroupOperations(this)
  readonly communities = new Communities(this, this.groupOperations)
  readonly starsAndHides = new StarsAndHides(this)
  readonly newsletters: Newsletters
  readonly broadcastLists: BroadcastLists
  readonly calls: Calls
  readonly chats: Chats
  readonly contacts: Contacts
  readonly profileOperations: ProfileOperations
  readonly businesses: Businesses
  readonly #pastChats: PastChats

  readonly #emptied = new Map<string, number>()
  #allEmptied = 0

  constructor (options: CloudOptions) {
    super(options)
    this.newsletters = new Newsletters(this, this.db)
    this.broadcastLists = new BroadcastLists(this, this.db)
    this.calls = new Calls(this, this.db)
    this.chats = new Chats(this, this.db)
    this.profileOperations = new ProfileOperations(this, this.groupOperations)
    this.contacts = new Contacts(this, this.profileOperations)
    this.#pastChats = new PastChats(this, this.chats, this.db)
    this.businesses = new Businesses(this, this.db)
  }

  /** A fresh cloud, but sessions stay linked. @param seed what ids and codes are made from now; undefined: chance */
  reset (seed: string | undefined): void {
    emptyDatabase(this.db, this.accounts)
    this.integrityChallenges.clear()
    this.random.restart(seed)
    this.presence.clear()
    this.clock.reset()
    this.#emptied.clear()
    this.#allEmptied = this.messages.lastSeq()
  }

  /** An account without anything, in groups and channels of others too; it stays linked. */
  resetAccount (phone: string): void {
    const groups = this.groups.of(phone)
    const newsletters = this.newsletters.of(phone).map(({ id }) => ({ id, members: this.newsletters.members(id) }))
    const others = this.messages.chatsOf(phone).filter((chat) => !chat.includes('@') && chat !== phone)
    emptyAccount(this.db, this.accounts, phone)
    this.integrityChallenges.forget(phone)
    this.#emptied.set(phone, this.messages.lastSeq())
    for (const other of others) this.push(other, 'chat.deleted', { to: phone })
    for (const { id, members } of groups) this.#announceLeft(id, members.map((member) => member.phone))
    for (const { id, members } of newsletters) {
      if (this.newsletters.exists(id)) this.newsletters.announce(id)
      else for (const member of members) this.push(member.phone, 'newsletter.gone', { id })
    }
  }

  /** The place in the order at which an account was last emptied; 0: never. */
  emptiedAt (phone: string): number {
    return Math.max(this.#allEmptied, this.#emptied.get(phone) ?? 0)
  }

  /** What a page that begins now makes the ids of its messages from; undefined: chance. */
  pageSeed (session: string): string | undefined {
    const { seed } = this.random
    // One that was loaded later must not repeat what an earlier one has given.
    return seed === undefined ? undefined : JSON.stringify([seed, session, this.messages.lastSeq() - this.#allEmptied])
  }

  createGroup (subject: string, owner: string, members: string[]): Group {
    return this.groupOperations.create({ subject, owner, members }).group
  }

  /** A message of an outside person. */
  sendText ({ from, to, body, quotedId, mentions = [] }: Text): WireMessage {
    const quoted = quotedId === undefined ? undefined : this.#quoted(quotedId, isGroupId(to))
    const mentioned = mentions.map((phone) => `${this.account(phone).lid}@lid`)
    return this.send({ id: this.newMessageId(), from, to, content: textContent(body, { quoted, mentions: mentioned }) })
  }

  /**
   * Takes a message and hands it on to every linked device that is connected.
   * A reaction, edit, revocation or vote is a message too, which changes another one.
   * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NOT_MEMBER,
   * APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOT_AUTHOR, APP_SANDBOX_NO_POLL
   */
  send (
    { id, from, to, content }: { id: string, from: string, to: string, content: MessageContent },
    sender?: Peer
  ): WireMessage {
    const repeated = this.messages.find(id, from)
    if (repeated !== undefined) return repeated
    const [target, recipients] = this.#recipients(to, from)
    const message = this.messages.add({
      id,
      from,
      to: target,
      content,
      recipients,
      mutation: resolveMutation(this, content, from, target)
    })
    const people = this.peopleOf([message])
    for (const phone of recipients) {
      if (phone === from) this.#receipts(this.messages.raise(phone, 3, [message.seq]))
      else this.push(phone, 'message', { message: { ...message, read: false }, people })
    }
    this.push(from, 'message', { message, people }, sender)
    // Answered first, so that the sender's page knows the message before its receipts.
    setImmediate(() => {
      if (!this.db.open) return
      for (const phone of recipients) {
        if (phone !== from && !this.devices.isLinked(phone)) this.delivered(phone, [message.seq])
      }
      this.emit('message', message)
    })
    return message
  }

  delivered (by: string, seqs: number[]): void {
    this.#receipts(this.messages.raise(by, 2, seqs))
  }

  /** An account opens a chat: answers how many messages it had not read. */
  read (by: string, chat: string, reader?: Peer): number {
    const changes = this.messages.readChat(by, chat)
    this.#receipts(changes)
    if (changes.length > 0) this.push(by, 'read', { to: chat }, reader)
    if (this.chats.settings.get(by, chat).markedUnread) this.chats.set(by, chat, { markedUnread: false }, reader)
    return changes.length
  }

  /** Neither sees the other's presence where one blocks the other. */
  subscribePresence (subscriber: string, phone: string): PresenceUpdate {
    const known = this.presence.subscribe(subscriber, phone)
    return this.contactList.isBlockedBetween(phone, subscriber) ? { phone, online: false, lastSeen: 0 } : known
  }

  setChatState (phone: string, to: string, state: ChatState): void {
    const person = toPerson(this.account(phone))
    const recipients = isGroupId(to) ? this.group(to).members.map((member) => member.phone) : [this.account(to).phone]
    for (const recipient of recipients) {
      const isHidden = !isGroupId(to) && this.contactList.isBlockedBetween(phone, recipient)
      if (recipient !== phone && !isHidden) this.push(recipient, 'chatstate', { phone, to, state, person })
    }
  }

  history (phone: string): History {
    const seq = this.messages.lastSeq()
    this.delivered(phone, this.messages.undelivered(phone))
    const chats = this.#chats(phone, this.messages.of(phone))
    const groups = this.#groupsKnownTo(
      phone,
      chats.map(({ to }) => to)
    )
    const me = toPerson(this.account(phone))
    const people = this.peopleOf(chats.flatMap(({ messages }) => messages))
    return {
      me,
      people: unique([me, ...people, ...groups.flatMap((group) => this.membersOf(group))]),
      groups,
      chats,
      ...this.#channelsOf(phone),
      seq
    }
  }

  /** Adds chats to an account, with their past, and shows them on its pages. Returns them as they were added. */
  async addHistory (phone: string, past: Past): Promise<AddedChat[]> {
    const before = this.messages.lastSeq()
    const added = this.#pastChats.add(phone, past)
    const named = new Set(added.map(({ to }) => to))
    const messages = this.messages.of(phone, before)
    const groups = [...named].filter(isGroupId).map((id) => this.group(id))
    const people = unique([
      ...this.accounts.people([phone, ...[...named].filter((to) => !to.includes('@'))]),
      ...this.peopleOf(messages),
      ...groups.flatMap((group) => this.membersOf(group))
    ])
    const history = {
      me: toPerson(this.account(phone)),
      people,
      groups,
      chats: this.#chats(phone, messages),
      newsletters: [],
      broadcastLists: [],
      seq: this.messages.lastSeq()
    }
    await Promise.all([...this.peersOf(phone)].map(async (peer) => await peer.ask('history', { history })))
    return added
  }

  resume (phone: string, seq: number): Resumed {
    const messages = this.messages.since(phone, seq)
    const groups = this.#groupsKnownTo(
      phone,
      messages.map(({ to }) => to)
    )
    const people = unique([...this.peopleOf(messages), ...groups.flatMap((group) => this.membersOf(group))])
    return {
      people,
      groups,
      messages,
      ...this.#channelsOf(phone),
      acks: this.messages.recentlySent(phone),
      seq: this.messages.lastSeq()
    }
  }

  /** Everybody that a message names: author, recipient, who is mentioned or quoted. */
  peopleOf (messages: WireMessage[]): Person[] {
    const people = new Set<string>()
    for (const { from, to, content, reactions = [], votes = [], revokedBy = from } of messages) {
      for (const phone of [from, revokedBy, ...[...reactions, ...votes].map((mutation) => mutation.from)]) {
        people.add(phone)
      }
      if (!to.includes('@')) people.add(to)
      const { mentionedJid = [], participant = from } = contextOf(content)
      for (const jid of [participant, ...mentionedJid, ...(content.groupNotification?.participants ?? [])]) {
        const phone = this.accounts.resolve(jid)?.phone
        if (phone !== undefined) people.add(phone)
      }
    }
    return this.accounts.people(people)
  }

  /** Messages of an account by chat, newest chat first, as far as a page gets them at once. */
  #chats (phone: string, messages: WireMessage[]): HistoryChat[] {
    const unread = this.messages.unread(phone)
    const storiesFrom = this.clock.unixTime() - STORY_LASTS
    const byChat = new Map<string, WireMessage[]>()
    for (const message of messages) {
      if (message.to === STATUS && message.t <= storiesFrom) continue
      const to = chatOf(message, phone)
      const known = byChat.get(to) ?? []
      // Put in again, the chat is the last one.
      byChat.delete(to)
      byChat.set(to, [...known.slice(1 - HISTORY_PER_CHAT), message])
    }
    return [...byChat]
      .reverse()
      .filter(([to]) => !isNewsletterId(to) || this.newsletters.follows(to, phone))
      .map(([to, newest]) => ({ to, unread: unread.get(to) ?? 0, messages: newest }))
  }

  #quoted (id: string, inGroup: boolean): { id: string, authorJid: string, content: MessageContent } {
    const message = this.messages.find(ownPart(id))
    if (message === undefined) throw new SandboxMessageNotFound(id)
    const author = this.account(message.from)
    return {
      id: message.id,
      authorJid: inGroup ? `${author.lid}@lid` : chatIdOf(author),
      content: message.content
    }
  }

  #recipients (to: string, from: string): [string, string[]] {
    if (isGroupId(to)) return this.#groupRecipients(to, from)
    if (isNewsletterId(to)) return [to, this.newsletters.readers(to, from)]
    if (to === STATUS) return [to, this.messages.chatsOf(from).filter((chat) => !chat.includes('@') && chat !== from)]
    const { phone } = this.account(to)
    return [phone, this.contactList.isBlocked(phone, from) ? [] : [phone]]
  }

  #channelsOf (phone: string): Pick<History, 'newsletters' | 'broadcastLists'> {
    return { newsletters: this.newsletters.of(phone), broadcastLists: this.broadcastLists.of(phone) }
  }

  /** A group has lost a member, or is gone with it. */
  #announceLeft (id: string, members: string[]): void {
    const group = this.groups.get(id)
    for (const phone of members) {
      if (group === undefined) this.push(phone, 'chat.deleted', { to: id })
      else this.push(phone, 'group', { group, people: this.membersOf(group) })
    }
  }

  /** Groups of an account, and those that it has left but still has a chat of. */
  #groupsKnownTo (phone: string, chats: string[]): Group[] {
    const groups = [...this.groups.of(phone), ...chats.filter(isGroupId).map((id) => this.group(id))]
    return [...new Map(groups.map((group) => [group.id, group])).values()]
  }

  #groupRecipients (to: string, from: string): [string, string[]] {
    const phones = this.group(to).members.map(({ phone }) => phone)
    if (!phones.includes(from)) throw new SandboxNotMember(from, to)
    if (this.group(to).announce && !this.groups.isAdmin(to, from)) throw new SandboxForbidden(from, to)
    return [to, phones.filter((phone) => phone !== from)]
  }

  #receipts (changes: ReceiptChange[]): void {
    for (const {
      message: { id, from, to, ack },
      by,
      level,
      t
    } of changes) { this.push(from, 'receipt', { id, from, to, by, level, ack, t }) }
  }
}

function unique (people: Person[]): Person[] {
  return [...new Map(people.map((person) => [person.phone, person])).values()]
}
