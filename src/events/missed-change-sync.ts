import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageChange, MessageData } from '../../schemas/events/events.js'
import type { Activity, ChangeQuery, MessageState } from '../whatsapp/activity.js'
import type { ConnectedTrigger, LiveEvents } from '../sessions/run-types.js'
import { ChatWarnings } from './chat-warnings.js'
import { MEMORY, WINDOW, type LinkedAccount } from './chat-sync-window.js'
import { changed, changeOf, ownId, stateOf, type StateChange } from '../shared/message-state.js'

/** A message that was seen, and what is known of it. */
export interface RecentMessage {
  id: string
  chat: string
  /** Epoch seconds. */
  t: number
  state: MessageState
}

export interface MessageStateStore {
  account: (session: string) => Promise<LinkedAccount | undefined>
  /** The newest messages since this time of which a state is known. */
  recent: (session: string, since: number, limit: number) => Promise<RecentMessage[]>
}

export interface MissedChangeSyncOptions {
  store: MessageStateStore
  warn: (details: object, text: string) => void
  /** How long an event may be on its way from the page to here, in milliseconds. */
  settleDelay: number
}

/** How many messages are looked at, the newest. */
const MOST = 500

/** Chats that are looked into by one call. */
const CHATS_AT_ONCE = 20

/** Finds what became of the seen messages while the session was not listening. */
export class MissedChangeSync {
  readonly #options: MissedChangeSyncOptions
  readonly #unreadable: ChatWarnings<object>

  constructor (options: MissedChangeSyncOptions) {
    this.#options = options
    this.#unreadable = new ChatWarnings(
      (details) => options.warn(details, 'messages could not be looked at for missed changes'), JSON.stringify
    )
  }

  /**
   * The changes that a session missed, those of the oldest messages first.
   * @param missed messages that were found just now, and may not be written down yet
   */
  async missed (
    session: string,
    activity: Activity,
    trigger: ConnectedTrigger,
    live: LiveEvents,
    missed: MessageData[]
  ): Promise<MessageChange[]> {
    const { store, settleDelay, warn } = this.#options
    const account = await store.account(session)
    if (!account) return []
    const since = account.complete - (trigger === 'periodic' ? WINDOW : MEMORY)
    const known = async () => {
      const recent = await store.recent(session, since, MOST)
      const ids = new Set(recent.map(({ id }) => id))
      return [...recent, ...missed.filter(({ id }) => !ids.has(id)).map(toRecent)].sort((a, b) => a.t - b.t)
    }
    let changes = await this.#find(session, activity, await known())
    if (changes.length === 0) return []
    // The page may be emitting them right now.
    live.pause()
    await sleep(settleDelay)
    changes = unknown(changes, await known(), live.bufferedChanges())
    if (changes.length > 0 && trigger === 'periodic') {
      warn({ session, changes: changes.length }, 'the page emitted no events for changes of messages that it has')
    }
    for (const { data } of changes) data.backfilled = true
    return changes
  }

  async #find (session: string, activity: Activity, messages: RecentMessage[]): Promise<MessageChange[]> {
    const queue = byChat(messages)
    const found: MessageChange[] = []
    const errors: object[] = []
    while (queue.length > 0) {
      const answers = await activity.findChanges(queue.slice(0, CHATS_AT_ONCE))
      if (answers.length === 0) throw new Error('the page answered for no chat')
      queue.splice(0, answers.length)
      for (const { chat, changes, error } of answers) {
        found.push(...changes)
        if (error !== undefined) errors.push({ chat, error })
      }
    }
    this.#unreadable.note(session, errors)
    const places = new Map(messages.map(({ id }, place) => [ownId(id), place]))
    const placeOf = (change: MessageChange) => places.get(ownId(changeOf(change)?.message ?? '')) ?? 0
    return found.sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/** Those that are neither known by now nor about to be emitted by the page. */
function unknown (changes: MessageChange[], known: RecentMessage[], buffered: MessageChange[]): MessageChange[] {
  const states = new Map(known.map(({ id, state }) => [ownId(id), state]))
  for (const change of buffered.map(changeOf)) {
    const state = change && states.get(ownId(change.message))
    if (state) states.set(ownId(change.message), changed(state, change) ?? state)
  }
  return changes.filter((one) => {
    const change = changeOf(one)
    const state = change && states.get(ownId(change.message))
    return state !== undefined && isAhead(state, change as StateChange)
  })
}

/** Whether it goes further: an acknowledgement that was overtaken meanwhile does not. */
function isAhead (state: MessageState, change: StateChange): boolean {
  if (changed(state, change) === undefined) return false
  return change.kind !== 'ack' || change.ack < 0 || change.ack > state.ack
}

function byChat (messages: RecentMessage[]): ChangeQuery[] {
  const queries = new Map<string, ChangeQuery>()
  for (const { id, chat, t, state } of messages) {
    const query = queries.get(chat) ?? { chat, since: t, messages: [] }
    query.messages.push({ id, ...state })
    queries.set(chat, query)
  }
  return [...queries.values()]
}

const toRecent = (data: MessageData): RecentMessage => {
  const { id, chatId, fromMe, from, to, t = 0 } = data
  return { id, chat: String(chatId ?? (fromMe ? to : from)), t, state: stateOf(data) }
}
