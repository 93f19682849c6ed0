import { transaction } from '../../src/shared/transaction.js'
import { SandboxInFuture, SandboxNotMember, SandboxOneChat, SandboxTooManyUnread } from '../errors.js'
import type { ChatChange } from '../protocol/chats.js'
import type { WireMessage } from '../protocol/messages.js'
import type { Addressing } from '../protocol/person.js'
import type { Chats } from './chats.js'
import { textContent } from './content/describe.js'
import type { CloudCore } from './core.js'
import type { Db } from './database.js'
import type { StoredMessage } from './messages.js'

export interface PastContact {
  phone: string
  pushname?: string
  business?: boolean
  addressing?: Addressing
  /** In the address book of the account. */
  name?: string
}

export interface PastMessage {
  body: string
  /** Who wrote it, in a group; without it the account's own phone if `fromMe`, else the other one or the owner. */
  from?: string
  fromMe?: boolean
  /** Unix time, seconds. */
  timestamp?: number
}

export interface PastChat extends ChatChange {
  phone?: string
  groupId?: string
  group?: { subject: string, owner?: string, members: string[] }
  unread?: number
  messages?: PastMessage[]
}

export interface Past {
  contacts?: PastContact[]
  chats?: PastChat[]
}

export interface AddedChat {
  /** Phone number, or id of a group. */
  to: string
  /** In the order in which they were given. */
  messages: Array<Pick<WireMessage, 'id' | 'from' | 'to'>>
}

interface Draft extends Omit<StoredMessage, 'content'> {
  body: string
}

const [DELIVERED, READ] = [2, 3]

/** Chats as if they had been there for long: nobody is notified of their messages. */
export class PastChats {
  readonly #cloud: CloudCore
  readonly #chats: Chats
  readonly #db: Db

  constructor (cloud: CloudCore, chats: Chats, db: Db) {
    this.#cloud = cloud
    this.#chats = chats
    this.#db = db
  }

  /**
   * Adds chats of an account, all of them or none.
   * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NOT_MEMBER,
   * APP_SANDBOX_ONE_CHAT, APP_SANDBOX_TOO_MANY_UNREAD, APP_SANDBOX_IN_FUTURE
   */
  add (me: string, { contacts = [], chats = [] }: Past): AddedChat[] {
    return transaction(this.#db, () => {
      for (const contact of contacts) this.#addContact(me, contact)
      const added = chats.map((chat, place) => this.#draft(me, chat, place))
      const drafts = added.flatMap((chat) => chat.drafts).sort((a, b) => a.t - b.t)
      this.#cloud.messages.addAll(drafts.map(({ body, ...draft }) => ({ ...draft, content: textContent(body) })))
      return added.map(({ to, drafts: own }) => ({ to, messages: own }))
    })()
  }

  #addContact (me: string, { phone, name, ...account }: PastContact): void {
    const { phone: other } = this.#cloud.accounts.save(phone, account)
    if (name !== undefined) this.#cloud.contactList.name(me, other, name)
  }

  #draft (me: string, chat: PastChat, place: number): { to: string, drafts: Draft[] } {
    const { phone, groupId, group, unread = 0, messages = [], ...settings } = chat
    if ([phone, groupId, group].filter((one) => one !== undefined).length !== 1) {
      throw new SandboxOneChat(`chats/${place}`)
    }
    const to = this.#chatOf(me, chat)
    if (Object.values(settings).some((value) => value !== undefined)) this.#chats.settings.set(me, to, settings)
    const members = to.includes('@') ? this.#cloud.group(to).members.map((member) => member.phone) : [me, to]
    const drafts = messages.map((message, index) =>
      this.#message({ me, to, members }, message, `chats/${place}/messages/${index}`))
    const received = drafts.filter(({ from }) => from !== me).sort((a, b) => a.t - b.t)
    if (received.length < unread) throw new SandboxTooManyUnread(`chats/${place}`, unread, received.length)
    for (const { receipts } of received.slice(received.length - unread)) {
      for (const receipt of receipts) if (receipt.phone === me) receipt.level = DELIVERED
    }
    return { to, drafts }
  }

  #chatOf (me: string, { phone, groupId, group }: PastChat): string {
    if (group !== undefined) {
      const owner = group.owner === undefined ? me : this.#cloud.account(group.owner).phone
      const members = [me, ...group.members.map((member) => this.#cloud.account(member).phone)]
      const others = [...new Set(members)].filter((member) => member !== owner)
      return this.#cloud.groups.insert({ subject: group.subject, owner, members: others })
    }
    if (groupId === undefined) return this.#cloud.account(phone ?? me).phone
    const { id, members } = this.#cloud.group(groupId)
    if (!members.some((member) => member.phone === me)) throw new SandboxNotMember(me, id)
    return id
  }

  #message (
    { me, to, members }: { me: string, to: string, members: string[] },
    { body, from, fromMe = false, timestamp }: PastMessage,
    field: string
  ): Draft {
    const now = this.#cloud.clock.unixTime()
    const t = timestamp ?? now
    if (t > now) throw new SandboxInFuture(`${field}/timestamp`)
    const other = members.find((member) => member !== me) ?? me
    const author = fromMe ? me : from === undefined ? other : this.#cloud.account(from).phone
    if (!members.includes(author)) throw new SandboxNotMember(author, to)
    const recipients = members.filter((member) => member !== author)
    return {
      id: this.#cloud.newMessageId(),
      from: author,
      to: to.includes('@') || author === me ? to : me,
      t,
      body,
      receipts: recipients.map((phone) => ({ phone, level: READ }))
    }
  }
}
