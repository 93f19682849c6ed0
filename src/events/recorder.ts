import {
  ABOUT_A_MESSAGE,
  type EventName,
  type MessageData,
  type SessionEvent,
  type StoredEvent
} from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import type { SeenMessage, EventLog } from './event-log.js'
import { changeOf, stateOf } from '../shared/message-state.js'

/** The option that enables an event. One without an option is always recorded. */
const SWITCHES: Partial<Record<EventName, Exclude<keyof EventOptions, 'ignore' | 'autoDownload'>>> = {
  onack: 'listenAcks',
  onpresencechanged: 'onPresenceChanged',
  onparticipantschanged: 'onParticipantsChanged',
  onreactionmessage: 'onReactionMessage',
  onpollresponse: 'onPollResponse',
  onrevokedmessage: 'onRevokedMessage',
  onupdatelabel: 'onLabelUpdated'
}

export interface RecorderOptions {
  eventLog: EventLog
  optionsOf: (session: string) => EventOptions
  /** Whether the event waits for a file. */
  awaits: (event: SessionEvent) => boolean
  /** Downloads the file of a pending event. */
  load: (event: StoredEvent) => void
}

/** Appends the events of sessions to the log, if their options enable them. */
export class Recorder {
  readonly #options: RecorderOptions

  constructor (options: RecorderOptions) {
    this.#options = options
  }

  /**
   * Undefined if the event is disabled, or its message or change was emitted before.
   * @param at when it happened, in epoch milliseconds
   */
  async record (event: SessionEvent, at = Date.now()): Promise<StoredEvent | undefined> {
    const { eventLog, optionsOf, awaits, load } = this.#options
    const switchName = SWITCHES[event.event]
    const change = changeOf(event)
    if (switchName !== undefined && !optionsOf(event.session)[switchName]) {
      // Or it would be found to be missing, again and again.
      if (change) await eventLog.note(event.session, change)
      return undefined
    }
    const pending = awaits(event)
    const message = messageOf(event)
    const state = stateOf(event.data as MessageData)
    const stored = await eventLog.append(event, { message: message && { ...message, state }, change, pending, at })
    if (stored && pending) load(stored)
    return stored
  }
}

/** The message that an event is about, if any. */
export function messageOf ({ event, data }: SessionEvent): SeenMessage | undefined {
  if (!ABOUT_A_MESSAGE.has(event)) return undefined
  const { id, chatId, from, to, fromMe, t = 0 } = data as MessageData
  return { id, chat: idOf(chatId) ?? (fromMe ? to : from) ?? '', t }
}

/** wppconnect writes ids as text or as objects. */
function idOf (id: unknown): string | undefined {
  if (typeof id === 'string') return id
  return (id as { _serialized?: string } | null | undefined)?._serialized
}
