import type { Person } from './person.js'

/** What one account keeps of a chat, on all its devices. */
export interface ChatSettings {
  archived: boolean
  /** Since when: Unix time, seconds; 0: not pinned. */
  pinned: number
  /** Until when: Unix time, seconds; -1: for ever; 0: not muted. */
  muted: number
  markedUnread: boolean
  /** Seconds after which new messages disappear; 0: never. The same for both sides of a chat. */
  ephemeral: number
  /** When that was set: Unix time, seconds. */
  ephemeralSince: number
}

export interface ChatChange {
  archived?: boolean
  pinned?: boolean
  muted?: number
  markedUnread?: boolean
}

export interface KnownChat {
  to: string
  settings: ChatSettings
}

export interface ChatRequests {
  'chat.set': { params: { to: string, change: ChatChange }, result: ChatSettings }
  'chat.ephemeral': { params: { to: string, duration: number }, result: ChatSettings }
  /** Answers the ids of the messages that were kept. */
  'chat.clear': { params: { to: string, keepStarred: boolean }, result: string[] }
  'chat.delete': { params: { to: string }, result: boolean }
  'chat.all': { params: Record<string, never>, result: { people: Person[], chats: KnownChat[], deleted: string[] } }
}

export interface ChatEvents {
  'chat.settings': KnownChat
  /** Another device of the account has cleared a chat; `kept` are ids of messages. */
  'chat.cleared': { to: string, kept: string[] }
  'chat.deleted': { to: string }
}
