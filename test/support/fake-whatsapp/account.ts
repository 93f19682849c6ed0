import { randomBytes, randomInt } from 'node:crypto'
import { chatName } from '../../../schemas/chat-name.js'
import type { Message } from '../../../schemas/messages.js'
import { NotABusiness, NotFound } from '../../../src/errors.js'
import { isChannel, isPerson } from '../../../src/whatsapp/recipients.js'
import type { Catalogs } from './catalogs.js'
import { toMessage } from './message-shapes.js'
import type {
  FakeBroadcastList, FakeChannel, FakeChat, FakeGroup, FakeLabel, FakeMessage, FakePerson
} from './model.js'

export const now = (): number => Math.floor(Date.now() / 1000)
export const newCode = (): string => randomBytes(16).toString('base64url').replaceAll(/[-_]/g, 'x')
export const newMessageId = (): string => `3EB0${randomBytes(9).toString('hex').toUpperCase()}`
export const newNumber = (): string => String(randomInt(1e14, 2e14))
export const userOf = (id: string): string => id.slice(0, id.indexOf('@'))

/** All status updates. */
export const STATUS = 'status@broadcast'

const fresh = () => ({
  type: 'chat',
  isRead: false,
  isNew: true,
  isTaken: false,
  isStarred: false,
  isEdited: false,
  isForwarded: false,
  mentions: [],
  reactions: new Map(),
  details: {}
})
/** Made here, and read before it is shown to anybody. */
const OWN = { fromMe: true, isRead: true, isTaken: true }

type Written = Pick<FakeMessage, 'id' | 'body' | 'from' | 'to' | 'fromMe'> & Partial<FakeMessage>

const ABOUT = 'Hey there! I am using WhatsApp.'

export interface AccountSettings {
  phone?: string
  name?: string
  isBusiness?: boolean
}

/** What a linked account has, and what happens to it from outside. */
export class FakeAccount {
  readonly isBusiness: boolean
  readonly own: FakePerson
  readonly people = new Map<string, FakePerson>()
  readonly chats = new Map<string, FakeChat>()
  /** Also those that this account is in no more, or not yet. */
  readonly groups = new Map<string, FakeGroup>()
  readonly channels = new Map<string, FakeChannel>()
  readonly lists = new Map<string, FakeBroadcastList>()
  readonly labels: FakeLabel[] = []
  /** All messages by their ids, also those that this account has deleted for itself. */
  readonly everywhere = new Map<string, FakeMessage>()
  /** Ids under which people are blocked. */
  readonly blocked = new Set<string>()
  /** Ids of calls. */
  readonly ringing: string[] = []
  /** Ids whose presence WhatsApp reports. */
  readonly subscriptions = new Set<string>()
  /** What this account does in chats: 0 typing, 1 recording, 2 neither. */
  readonly chatStates = new Map<string, number>()
  isOnline = true
  /** With the servers of WhatsApp. */
  isConnected = true
  /** Of businesses, by their ids. */
  readonly catalogs: Catalogs = new Map()
  #activity = 0

  constructor ({ phone = '15550000002', name = 'Ana', isBusiness = false }: AccountSettings = {}) {
    this.isBusiness = isBusiness
    this.own = this.addPerson({ id: `${phone}@c.us`, pushname: name, isBusiness, isKnown: true })
  }

  addPerson (person: Partial<FakePerson> & { id: string }): FakePerson {
    const added = {
      // As long as a LID, and no other number ends like this one.
      lid: `9${userOf(person.id).padStart(14, '0')}@lid`,
      about: ABOUT,
      spellings: [],
      goesByLid: false,
      isShy: false,
      isBusiness: false,
      isAbsent: false,
      isKnown: person.name !== undefined,
      isOnline: false,
      ...person
    }
    this.people.set(added.id, added)
    if (added.isBusiness) this.catalogs.set(added.id, { products: [], collections: [], orders: new Map() })
    return added
  }

  /** By phone number or LID; undefined for somebody who is not on WhatsApp. */
  person (id: string): FakePerson | undefined {
    const known = [...this.people.values()]
    const found = this.people.get(id) ?? known.find(({ lid, spellings }) => lid === id || spellings.includes(id))
    return found?.isAbsent ? undefined : found
  }

  lidOf (id: string): string {
    return this.person(id)?.lid ?? id
  }

  /** By either id of a person. */
  chat (id: string): FakeChat | undefined {
    const person = isPerson(id) ? this.person(id) : undefined
    return this.chats.get(id) ?? (person && (this.chats.get(person.id) ?? this.chats.get(person.lid)))
  }

  /** @throws {NotFound} */
  mustHaveChat (id: string): FakeChat {
    const chat = this.chat(id)
    if (chat === undefined) throw new NotFound(chatName(id))
    return chat
  }

  openChat (id: string): FakeChat {
    const person = isPerson(id) ? this.person(id) : undefined
    if (person) person.isKnown = true
    const chatId = person?.goesByLid ? person.lid : person?.id ?? id
    const known = this.chat(chatId)
    if (known) return known
    const chat: FakeChat = {
      id: chatId,
      messages: [],
      unreadCount: 0,
      isArchived: false,
      mutedUntil: 0,
      ephemeralDuration: 0,
      labels: new Set(),
      activity: ++this.#activity
    }
    this.chats.set(chatId, chat)
    return chat
  }

  /** Chats that lists show: the one with the newest message first. */
  sortedChats (): FakeChat[] {
    return [...this.chats.values()].filter(({ id }) => !isChannel(id)).sort((a, b) => b.activity - a.activity)
  }

  /** Somebody writes to this account, or to a group. Returns the id of the message. */
  receive (from: string, body: string, { group, ...rest }: { group?: string } & Partial<FakeMessage> = {}): string {
    const sender = this.person(from)
    if (!sender) throw new Error(`${from} is not on WhatsApp`)
    const chat = this.openChat(group ?? from)
    const own = newMessageId()
    const id = group === undefined ? `false_${chat.id}_${own}` : `false_${group}_${own}_${sender.lid}`
    chat.unreadCount = Math.max(chat.unreadCount, 0) + 1
    const author = group === undefined ? {} : { author: sender.lid }
    this.#append(chat, { id, body, from: chat.id, to: this.own.id, fromMe: false, ...author, ...rest })
    return id
  }

  /** This account writes. Returns the id of the message. */
  send (to: string, body: string, more: Partial<FakeMessage> = {}): string {
    const chat = this.openChat(to)
    const isGroup = this.groups.has(chat.id)
    const id = `true_${chat.id}_${newMessageId()}${isGroup ? `_${this.own.lid}` : ''}`
    this.#append(chat, { id, body, from: isGroup ? this.own.lid : this.own.id, to: chat.id, ...OWN, ...more })
    return id
  }

  /** This account posts a status update, for everybody who has a chat with it. Returns the id of the message. */
  post (body: string, more: Partial<FakeMessage>): string {
    const id = `true_${STATUS}_${newMessageId()}_${this.own.lid}`
    const people = [...this.chats.keys()].flatMap((id) => this.person(id)?.id ?? [])
    this.#add({ id, body, from: this.own.id, to: STATUS, chat: STATUS, audience: new Set(people), ...OWN, ...more })
    return id
  }

  /** The phone of this account makes a broadcast list. Returns its id. */
  makeList (name: string, people: string[]): string {
    const id = `${newNumber()}@broadcast`
    this.lists.set(id, { id, name, people })
    this.openChat(id)
    return id
  }

  /** Something happens in a group, and its chat shows it. */
  notify (group: FakeGroup, body: string): void {
    const chat = this.openChat(group.id)
    const by = this.own.lid
    this.#append(chat, {
      id: `true_${chat.id}_${newMessageId()}_${by}`,
      type: 'gp2',
      body,
      from: by,
      to: chat.id,
      author: by,
      ...OWN
    })
  }

  /** Somebody calls. Returns the id of the call. */
  ring (): string {
    const id = randomBytes(16).toString('hex').toUpperCase()
    this.ringing.push(id)
    return id
  }

  /** A message that this account has. */
  message (id: string): FakeMessage | undefined {
    return [...this.chats.values()].flatMap(({ messages }) => messages).find((message) => message.id === id)
  }

  /** @throws {NotFound} */
  mustHaveMessage (id: string): FakeMessage {
    const message = this.message(id)
    if (message === undefined) throw new NotFound(`message ${id}`)
    return message
  }

  /** What a business alone can do. @throws {NotABusiness} */
  assertBusiness (call: string): void {
    if (!this.isBusiness) throw new NotABusiness(call, 'This account is not a business version')
  }

  /** The message as WhatsApp Web shows it. */
  show (message: FakeMessage): Message {
    return toMessage(message)
  }

  #append (chat: FakeChat, message: Written): void {
    chat.activity = ++this.#activity
    chat.messages.push(this.#add({ chat: chat.id, audience: this.#audienceOf(chat.id), ...message }))
  }

  #add (message: Written & Pick<FakeMessage, 'chat' | 'audience'>): FakeMessage {
    const added: FakeMessage = { ...fresh(), t: now(), ...message }
    this.everywhere.set(added.id, added)
    return added
  }

  #audienceOf (chat: string): Set<string> {
    const ids = this.groups.get(chat)?.members.keys() ?? this.lists.get(chat)?.people ?? [chat]
    return new Set([...ids].flatMap((id) => this.person(id)?.id ?? []))
  }
}
