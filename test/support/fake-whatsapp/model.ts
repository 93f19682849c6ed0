/** Somebody with a phone number. */
export interface FakePerson {
  /** By phone number (…@c.us). */
  id: string
  lid: string
  pushname?: string
  /** In the address book. */
  name?: string
  about: string
  picture?: string
  /** Other ids by phone number, as Brazilian ones with and without their ninth digit. */
  spellings: readonly string[]
  /** The id of their chat is their LID. */
  goesByLid: boolean
  /** Lets nobody add them to groups. */
  isShy: boolean
  isBusiness: boolean
  /** Not on WhatsApp. */
  isAbsent: boolean
  /** WhatsApp Web has met them. */
  isKnown: boolean
  isOnline: boolean
}

export interface FakeChat {
  id: string
  messages: FakeMessage[]
  unreadCount: number
  isArchived: boolean
  pinnedAt?: number
  /** Epoch seconds; 0: not muted, -1: forever. */
  mutedUntil: number
  ephemeralDuration: number
  /** Ids. */
  labels: Set<string>
  /** Grows with each message in any chat. */
  activity: number
}

export interface FakeMessage {
  id: string
  chat: string
  type: string
  body: string
  t: number
  from: string
  to: string
  author?: string
  fromMe: boolean
  isRead: boolean
  /** Came while the session was connected, and was not taken. */
  isNew: boolean
  isTaken: boolean
  isStarred: boolean
  isEdited: boolean
  isForwarded: boolean
  /** The id of the message that it quotes. */
  quoted?: string
  mentions: string[]
  /** By the id of who reacted. */
  reactions: Map<string, FakeReaction>
  file?: FakeFile
  poll?: FakePoll
  orderId?: string
  /** Further fields that WhatsApp Web shows. */
  details: Record<string, unknown>
  /** Ids of the people whose phones have it. */
  audience: Set<string>
}

export interface FakeReaction { id: string, emoji: string, at: number }

export interface FakeFile { bytes: Buffer, mimetype: string, filename?: string }

export interface FakePoll {
  choices: string[]
  /** The last vote of each person, by id. */
  votes: Map<string, { choices: string[], at: number }>
}

export interface FakeMember { isAdmin: boolean, isSuperAdmin: boolean }

export interface FakeGroup {
  id: string
  subject: string
  subjectTime: number
  owner: string
  creation: number
  desc?: string
  descId?: string
  descTime?: number
  descOwner?: string
  picture?: string
  announce: boolean
  restrict: boolean
  ephemeralDuration: number
  inviteCode: string
  /** By LID. */
  members: Map<string, FakeMember>
  kind: 'group' | 'community' | 'announcements' | 'deactivated'
  /** The community that it belongs to. */
  parent?: string
}

export interface FakeChannel {
  id: string
  name: string
  description: string | null
  picture: string | null
  inviteCode: string
  creation: number
  role: 'owner' | 'admin' | 'subscriber'
  isMuted: boolean
}

export interface FakeBroadcastList { id: string, name: string, people: string[] }

export interface FakeLabel { id: string, name: string, color: number }
