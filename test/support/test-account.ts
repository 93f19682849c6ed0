import type { Test } from 'tap'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'

const id = (phone: string) => `${phone}@c.us`

/** In the address book, and has written to the account. */
export const CAIO = id('5511999990000')
/** Caio's number without its ninth digit, as people write it too. */
export const CAIO_SPELLED = id('551199990000')
/** Not in the address book; a member of groups, who has written to the account. */
export const DORA = id('5511999990002')
/** Goes by LID: that is the id of her chat with the account. */
export const ZOE = id('5511977770005')
/** On WhatsApp, and unknown to the account. */
export const STRANGER = id('5511999990022')
/** Lets nobody add her to groups. */
export const SHY = id('5511999990044')
/** A business with a catalog of three products, and one that is hidden. */
export const BAKERY = id('5511999990034')
export const ABSENT = id('5511999990033')

export const UNKNOWN = {
  group: '120363000000000001@g.us',
  channel: '120363000000000001@newsletter',
  lid: '123456789012345@lid',
  message: `false_${CAIO}_3EB0000000000000000000`
} as const

export const CONTENTS = {
  name: 'Ana',
  people: [
    { id: CAIO, pushname: 'Caio', name: 'Caio Reis', about: 'On holiday', spellings: [CAIO_SPELLED] },
    { id: DORA, pushname: 'Dora', about: 'At work' },
    { id: ZOE, pushname: 'Zoe', goesByLid: true },
    { id: STRANGER, pushname: 'Someone' },
    { id: SHY, pushname: 'Shy', isShy: true },
    { id: BAKERY, pushname: 'Bakery', isBusiness: true },
    { id: ABSENT, isAbsent: true }
  ],
  /** The first message is the oldest. */
  messages: [
    { from: ZOE, body: 'hello from Zoe' },
    { from: DORA, body: 'hello from Dora' },
    { from: CAIO, body: 'hello from Caio' }
  ],
  labels: [{ id: '1', name: 'New customer', color: 1 }, { id: '2', name: 'Paid', color: 0 }],
  products: [{ name: 'Coffee', price: 89_900, currency: 'BRL', description: 'A cup of it.', retailerId: 'SKU-1' }],
  bakery: ['Bread', 'Rolls', 'Cake'],
  hidden: 'Secret'
} as const

/** A message as a phone shows it. */
export interface ShownMessage {
  /** `revoked` once it is deleted for everybody. */
  type: string
  body: string
  isEdited: boolean
  isForwarded: boolean
  /** Emojis, in the order of their people. */
  reactions: string[]
  /** The own part of the id of the message that it quotes. */
  quotedId: string | undefined
  /** Ids of people, as the sender wrote them. */
  mentions: string[]
}

/** What happens outside of the account. Each resolves once the account knows it. */
export interface Outside {
  /** Somebody writes to the account, or to a group. Returns the id of the message. */
  writes: (from: string, body: string, group?: string) => Promise<string>
  /** A customer orders one product of the account, twice. Returns the id of the message. */
  orders: (from: string, product: string) => Promise<string>
  /** Somebody calls the account. Returns the id of the call. */
  calls: (from: string) => Promise<string>
  /** Dora lets only admins change her group. */
  restricts: (group: string) => Promise<void>
  /** Somebody comes online. */
  comesOnline: (who: string) => Promise<void>
  /** Somebody reacts to a message. @param emoji an empty one takes the reaction back */
  reacts: (who: string, messageId: string, emoji: string) => Promise<void>
  votes: (who: string, poll: string, choices: string[]) => Promise<void>
  /** The phone of this account makes a broadcast list. Returns its id. */
  makesList: (name: string, people: string[]) => Promise<string>
  /** What somebody's phone shows of a message; undefined if it does not have it. */
  sees: (who: string, messageId: string) => Promise<ShownMessage | undefined>
  /** The file of a message, as somebody's phone loads it. */
  loads: (who: string, messageId: string) => Promise<Buffer>
}

/** A linked account with the starting contents. */
export interface TestAccount {
  whatsapp: WhatsApp
  /** By phone number (…@c.us). */
  ownId: string
  groups: {
    /** Made by this account, with Caio and Dora. */
    friends: string
    /** Made by Dora, with this account and Caio. */
    street: string
  }
  /** Link to a group of Dora and Caio, without this account. */
  invite: string
  /** A channel of Dora's that this account follows. */
  followed: string
  /** The product of this account, if it is a business. */
  product: string
  lidOf: (id: string) => string
  outside: Outside
}

export interface AccountOptions {
  /** Business by default. */
  isBusiness?: boolean
}

/** Makes an account that no other test uses; it is closed when the test is over. */
export type MakeAccount = (t: Test, options?: AccountOptions) => Promise<TestAccount>
