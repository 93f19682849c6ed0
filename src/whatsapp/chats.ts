import type { Static } from '@sinclair/typebox'
import type { ArchivedChat, Chat, ChatWithMessages, MutedChat, MuteList, SeenChat } from '../../schemas/chats.js'
import type { MessageSchema } from '../../schemas/messages.js'

type Message = Static<typeof MessageSchema>

export interface ChatFilter {
  /** Chat to start from. */
  id?: string
  count?: number
  /** Default: after, including the chat itself. */
  direction?: 'after' | 'before'
  onlyGroups?: boolean | undefined
  onlyUsers?: boolean | undefined
  onlyWithUnreadMessage?: boolean | undefined
  /** Names or ids of labels, one of which a chat must have. */
  withLabels?: string[]
}

/** 0: typing. 1: recording. 2: neither. */
export type ChatState = 0 | 1 | 2

/** Lists have the chat with the newest message first, and messages from the oldest to the newest. */
export interface Chats {
  list: (filter?: ChatFilter) => Promise<Chat[]>
  listArchived: () => Promise<Chat[]>
  listBroadcasts: () => Promise<Chat[]>
  /** All chats with those of their messages that WhatsApp Web has loaded. */
  listWithMessages: () => Promise<ChatWithMessages[]>
  /** Ids of the chats, by phone number or by LID. @throws {ChatNotFound} for the first without a chat */
  find: (ids: string[]) => Promise<string[]>
  /** @throws {ChatNotFound} */
  get: (id: string) => Promise<Chat>
  /** False also if there is no chat, or the contact hides it. */
  isOnline: (id: string) => Promise<boolean>
  /** Epoch seconds; false if unknown. */
  lastSeen: (id: string) => Promise<number | false>
  /** Messages of a chat that WhatsApp Web has loaded. Does not mark the chat as read. */
  loadedMessages: (id: string, includeMe: boolean, includeNotifications: boolean) => Promise<Message[]>
  /** Loads a chat back to its beginning. */
  allMessages: (id: string, includeMe: boolean, includeNotifications: boolean) => Promise<Message[]>
  /**
   * @param count -1 for all
   * @param from id of a message; the newest by default
   * @throws {NotFound} for an unknown message
   */
  messages: (id: string, count: number, direction: 'before' | 'after', from?: string) => Promise<Message[]>
  newMessages: () => Promise<Message[]>
  /** Chats with new or unread messages; each message is returned once. */
  takeUnread: () => Promise<ChatWithMessages[]>
  unreadMessages: () => Promise<Message[]>
  markSeen: (id: string) => Promise<SeenChat>
  markUnseen: (id: string) => Promise<void>
  setState: (ids: string[], state: ChatState) => Promise<void>
  /**
   * Shows recording, and stops when the signal aborts.
   * @param ms 0: until stopped
   * @throws the reason of the signal
   */
  record: (ids: string[], ms: number, signal: AbortSignal) => Promise<void>
  archive: (id: string, isArchived: boolean) => Promise<ArchivedChat>
  archiveAll: () => Promise<void>
  pin: (id: string, isPinned: boolean) => Promise<void>
  /** Without a time: unmutes the chat. */
  mute: (id: string, time: number | undefined, unit: 'minutes' | 'hours' | 'year') => Promise<MutedChat>
  listMutes: (type: 'all' | 'toMute' | 'noMute') => Promise<MuteList>
  /** Removes all messages but starred ones. @param ids all chats by default @returns success by id */
  clear: (ids?: string[]) => Promise<Record<string, boolean>>
  /** @param ids all chats by default @returns success by id */
  delete: (ids?: string[]) => Promise<Record<string, boolean>>
  /** New messages disappear after seven days. */
  setTemporaryMessages: (id: string, isOn: boolean) => Promise<boolean>
}
