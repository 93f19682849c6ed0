import type { Static } from '@sinclair/typebox'
import { ChatEventSchemas } from './chats.js'
import { MessageEventSchemas } from './messages.js'
import { SessionEventSchemas } from './session.js'

/** The data of each event by its name: what the session emits, less the name and the session. */
export const EventSchemas = { ...SessionEventSchemas, ...MessageEventSchemas, ...ChatEventSchemas } as const

export type EventName = keyof typeof EventSchemas
export type EventData<N extends EventName> = Static<(typeof EventSchemas)[N]>

/** Events that come from the page of WhatsApp Web. */
export type PageEventName = Exclude<keyof typeof MessageEventSchemas | keyof typeof ChatEventSchemas, 'unreadmessages'>

export const EVENT_NAMES = Object.keys(EventSchemas) as EventName[]
export const PAGE_EVENT_NAMES = [...Object.keys(MessageEventSchemas), ...Object.keys(ChatEventSchemas)].filter(
  (name) => name !== 'unreadmessages'
) as PageEventName[]

/** Events that are about one message, which is emitted once. */
export const MESSAGE_EVENT_NAMES = ['onmessage', 'unreadmessages', 'onselfmessage'] as const
export type MessageEventName = typeof MESSAGE_EVENT_NAMES[number]
export const ABOUT_A_MESSAGE: ReadonlySet<EventName> = new Set(MESSAGE_EVENT_NAMES)
export type MessageData = EventData<MessageEventName>

/** Events about what became of a message. */
export const CHANGE_EVENT_NAMES = ['onack', 'message-edited', 'onreactionmessage', 'onrevokedmessage'] as const
export const ABOUT_A_CHANGE: ReadonlySet<EventName> = new Set(CHANGE_EVENT_NAMES)
export type ChangeEventName = typeof CHANGE_EVENT_NAMES[number]
export type MessageChange = { [N in ChangeEventName]: { event: N, data: EventData<N> } }[ChangeEventName]

/** One event as it leaves a session. */
export type SessionEvent = {
  [N in EventName]: { readonly event: N, readonly session: string, readonly data: EventData<N> }
}[EventName]

/** One event as it was written down. */
export type StoredEvent = SessionEvent & {
  /** ULID, which grows with time. */
  readonly id: string
  /** Grows by one with each event of the session. */
  readonly seq: number
  /** Epoch milliseconds. */
  readonly at: number
  /** What the file of its message is called here, where it was loaded. */
  readonly file?: string
}
