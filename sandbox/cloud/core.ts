import { EventEmitter } from 'node:events'
import { SandboxGroupNotFound, SandboxMessageNotFound, SandboxNotOnWhatsApp } from '../errors.js'
import type { Group } from '../protocol/groups.js'
import type { WireMessage } from '../protocol/messages.js'
import type { Addressing, Person } from '../protocol/person.js'
import type { AnsweredEvent, EventName, Events } from '../protocol/protocol.js'
import { Accounts, type Account } from './accounts.js'
import { Clock } from './clock.js'
import { ContactList } from './contact-list.js'
import { countRun, openDatabase, type Db } from './database.js'
import { Devices } from './devices.js'
import { Groups } from './groups.js'
import { Images } from './images.js'
import { ownPart } from './message-id.js'
import { Messages } from './messages.js'
import { IntegrityChallenges } from './integrity-challenges.js'
import { Passkeys } from './passkeys.js'
import { Presence } from './presence.js'
import { Profiles } from './profile-store.js'
import { Random } from './random.js'

/** A connected page of a linked device. */
export interface Peer {
  push<N extends EventName>(event: N, data: Events[N]): void
  /** Resolves once the page has done what the event says; one that is gone or stuck is not waited for. */
  ask<N extends AnsweredEvent>(event: N, data: Events[N]): Promise<void>
}

export interface CloudOptions {
  /** The database. */
  file: string
  /** What ids and codes are made from; without it they are random. */
  seed?: string | undefined
  /** How chats with people are addressed unless an account says otherwise. */
  addressing?: Addressing
}

export interface CloudEvents {
  message: [message: WireMessage]
  /** There are messages that were not there before. */
  stored: []
}

/** What every part of the cloud builds on: what is stored, and the pages that are connected. */
export class CloudCore extends EventEmitter<CloudEvents> {
  readonly clock = new Clock()
  readonly random: Random
  readonly accounts: Accounts
  readonly devices: Devices
  readonly groups: Groups
  readonly messages: Messages
  readonly contactList: ContactList
  readonly images: Images
  readonly profiles: Profiles
  readonly passkeys: Passkeys
  readonly integrityChallenges: IntegrityChallenges
  readonly presence = new Presence(this.clock)
  protected readonly db: Db
  readonly #peers = new Map<string, Set<Peer>>()

  constructor ({ file, seed, addressing }: CloudOptions) {
    super()
    // Each caller that waits for messages listens.
    this.setMaxListeners(0)
    this.db = openDatabase(file)
    this.random = new Random(seed, countRun(this.db))
    this.accounts = new Accounts(this.db, this.clock, addressing)
    this.devices = new Devices(this.db, this.clock)
    this.groups = new Groups(this.db, this.clock, this.random)
    this.messages = new Messages(this.db, this.clock, () => this.emit('stored'))
    this.contactList = new ContactList(this.db)
    this.images = new Images(this.db)
    this.passkeys = new Passkeys(this.db)
    this.integrityChallenges = new IntegrityChallenges(this.passkeys)
    this.profiles = new Profiles(this.db, this.images, this.random)
  }

  close (): void {
    // Connections that end from now on have nobody to notify.
    this.#peers.clear()
    this.clock.stop()
    this.db.close()
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP */
  account (jid: string): Account {
    const account = this.accounts.resolve(jid)
    if (account === undefined) throw new SandboxNotOnWhatsApp(jid)
    return account
  }

  /** @throws APP_SANDBOX_GROUP_NOT_FOUND */
  group (id: string): Group {
    const group = this.groups.get(id)
    if (group === undefined) throw new SandboxGroupNotFound(id)
    return group
  }

  /**
   * A message that an account has sent or got.
   * @param messageId as a session knows it, or its own part of that
   * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_MESSAGE_NOT_FOUND
   */
  messageOf (phone: string, messageId: string): WireMessage {
    const message = this.messages.seenBy(this.account(phone).phone, ownPart(messageId))
    if (message === undefined) throw new SandboxMessageNotFound(messageId)
    return message
  }

  /** Id of a message that a phone makes. */
  newMessageId (): string {
    return `3A${this.random.hex('message', 18)}`
  }

  attach (phone: string, peer: Peer): void {
    const peers = this.#peers.get(phone) ?? new Set()
    this.#peers.set(phone, peers.add(peer))
  }

  peersOf (phone: string): Iterable<Peer> {
    return this.#peers.get(phone) ?? []
  }

  detach (phone: string, peer: Peer): void {
    const peers = this.#peers.get(phone)
    if (peers?.delete(peer) && peers.size === 0) this.setOnline(phone, false)
  }

  push<N extends EventName>(phone: string, event: N, data: Events[N], except?: Peer): void {
    for (const peer of this.#peers.get(phone) ?? []) {
      if (peer !== except) peer.push(event, data)
    }
  }

  /** Pushes to every page that is connected, but not to those of accounts that `of` blocks. */
  everybody<N extends EventName>(event: N, data: Events[N], of: string): void {
    for (const phone of this.#peers.keys()) if (!this.contactList.isBlocked(of, phone)) this.push(phone, event, data)
  }

  setOnline (phone: string, online: boolean): void {
    const { update, subscribers } = this.presence.set(phone, online)
    for (const subscriber of subscribers) {
      if (!this.contactList.isBlockedBetween(phone, subscriber)) this.push(subscriber, 'presence', update)
    }
  }

  membersOf (group: Group): Person[] {
    return this.accounts.people(group.members.map(({ phone }) => phone))
  }
}
