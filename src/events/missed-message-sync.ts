import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageData, MessageEventName } from '../../schemas/events/events.js'
import type { Found, ActivityQuery, OddChat, ChatActivityReport, Wanted } from '../whatsapp/wppconnect/activity.js'
import type { Client } from '../whatsapp/driver.js'
import type { ConnectedTrigger, LiveEvents } from '../sessions/run-types.js'
import { ChatSyncWindow, WINDOW, type SeenMessageStore } from './chat-sync-window.js'

export interface MissedMessageSyncOptions {
  page: {
    listChatActivity: (client: Client, query: ActivityQuery) => Promise<ChatActivityReport>
    findMissedMessages: (client: Client, wanted: Wanted[]) => Promise<Found[]>
  }
  store: SeenMessageStore
  /** Whether a session emits each unread message after the login. */
  reportsUnread: (session: string) => boolean
  warn: (details: object, text: string) => void
  /** How long a message may be on its way from the page to here, in milliseconds. */
  settleDelay: number
}

/** A message that was not received, and the event to emit it as. */
export interface MissedMessage { event: MessageEventName, data: MessageData }

interface Candidate { gap: ChatSyncWindow, data: MessageData, unread: boolean }

/** How long seen messages are remembered, in seconds: as long as they may stay unread. */
const MEMORY = 14 * 86_400

/** Chats that are looked into by one call. */
const CHATS_AT_ONCE = 20

/** Finds the messages that arrived, or were sent from another device, while the session was not listening. */
export class MissedMessageSync {
  readonly #options: MissedMessageSyncOptions
  /** Sessions that have not been checked since they came up or back. */
  readonly #unchecked = new Set<string>()
  /** Ids of the chats of each session that could not be read at the last check. */
  readonly #odd = new Map<string, string>()

  constructor (options: MissedMessageSyncOptions) {
    this.#options = options
  }

  /** The messages that a session missed, oldest first. */
  async missed (
    session: string,
    client: Client,
    trigger: ConnectedTrigger,
    live: LiveEvents
  ): Promise<MissedMessage[]> {
    const { page, store, settleDelay, warn } = this.#options
    if (trigger !== 'periodic') this.#unchecked.add(session)
    const known = store.account(session)
    const withUnread = trigger === 'login' && this.#options.reportsUnread(session)
    const after = known === undefined ? 0 : trigger === 'periodic' ? known.complete - WINDOW : known.since
    const news = await page.listChatActivity(client, { account: known?.account, after, withUnread })
    this.#warnOfOdd(session, news.odd)
    if (news.account === null) return []
    if (news.account !== known?.account) store.begin(session, news.account, news.now)
    const { since, complete } = store.account(session) ?? { since: news.now, complete: news.now }

    const gaps = news.chats
      .map(
        (chat) => new ChatSyncWindow({ store, session, since, complete, chat, unread: withUnread ? chat.unread : 0 })
      )
      .filter(({ isSuspect }) => isSuspect)
    const { found, broken } = await this.#find(session, client, gaps)
    const isUnseen = ({ gap, data: { id, t = 0 } }: Candidate) => !gap.isSeen(id) && !isForgotten(gap, t, news.now)
    const isMissed = (candidate: Candidate) => isUnseen(candidate) && !(live.isBuffered(candidate.data.id) &&
      (trigger !== 'login' || (candidate.data.t ?? 0) >= Math.floor(live.since / 1000)))
    let missed = found.filter(isMissed)
    if (missed.length > 0 && trigger !== 'login') {
      // The page may be emitting them right now.
      live.pause()
      await sleep(settleDelay)
      missed = missed.filter(isMissed)
      if (missed.length > 0 && !this.#unchecked.has(session)) {
        warn({ session, messages: missed.length }, 'the page emitted no events for messages that it has')
      }
    }
    // What is held back may yet be lost with the page: it counts when it was written down.
    const open = new Set(found.filter(isUnseen).map(({ gap }) => gap))
    for (const gap of gaps) if (!open.has(gap) && !broken.has(gap)) gap.close(news.now - MEMORY)
    if (open.size === 0) store.complete(session, news.now)
    this.#unchecked.delete(session)
    return missed
      .sort((a, b) => (a.data.t ?? 0) - (b.data.t ?? 0))
      .map((candidate) => toMissedMessage(candidate, withUnread, since))
  }

  /** Logs the chats that could not be read, once as long as they are the same. */
  #warnOfOdd (session: string, chats: OddChat[]): void {
    const ids = chats.map(({ id }) => id).join()
    const isNews = (this.#odd.get(session) ?? '') !== ids
    this.#odd.set(session, ids)
    if (isNews && chats.length > 0) {
      this.#options.warn({ session, chats }, 'chats could not be looked at for missed messages')
    }
  }

  async #find (
    session: string,
    client: Client,
    gaps: ChatSyncWindow[]
  ): Promise<{ found: Candidate[], broken: Set<ChatSyncWindow> }> {
    const { page, warn } = this.#options
    const byChat = new Map(gaps.map((gap) => [gap.chat.id, gap]))
    const found = new Map<string, Candidate[]>()
    const broken = new Set<ChatSyncWindow>()
    const queue = gaps.map(({ wanted }) => wanted)
    while (queue.length > 0) {
      const asked = queue.splice(0, CHATS_AT_ONCE)
      const answers = await page.findMissedMessages(client, asked)
      if (answers.length === 0) throw new Error('the page answered for no chat')
      const next = asked.flatMap((wanted, place) => {
        const answer = answers[place]
        if (!answer) return wanted
        const gap = byChat.get(answer.id) as ChatSyncWindow
        if (answer.error !== undefined) {
          broken.add(gap)
          warn({ session, chat: answer.id, error: answer.error }, 'messages of a chat could not be looked through')
        }
        found.set(answer.id, [
          ...answer.messages.map((message) => ({ ...message, gap })),
          ...(found.get(answer.id) ?? [])
        ])
        return answer.rest ? { ...wanted, ...answer.rest } : []
      })
      queue.unshift(...next)
    }
    return { found: [...found.values()].flat(), broken }
  }
}

/** Older than the de-duplication window but followed by a seen message: it was seen and pruned. */
const isForgotten = ({ newest }: ChatSyncWindow, t: number, now: number) =>
  newest !== undefined && t < newest && t < now - MEMORY

function toMissedMessage ({ data, unread }: Candidate, reportsUnread: boolean, since: number): MissedMessage {
  return {
    event: data.fromMe ? 'onselfmessage' : unread && reportsUnread ? 'unreadmessages' : 'onmessage',
    data: { ...data, ...((data.t ?? 0) >= since && { backfilled: true as const }) }
  }
}
