import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageData, MessageEventName } from '../../schemas/events/events.js'
import type { Activity, ChatQuery, UnreadableChat } from '../whatsapp/activity.js'
import type { ConnectedTrigger, LiveEvents } from '../sessions/run-types.js'
import { ChatWarnings } from './chat-warnings.js'
import type { UndecryptedMessages } from './undecrypted-messages.js'
import { ChatSyncWindow, MEMORY, WINDOW, type SeenMessageStore } from './chat-sync-window.js'

export interface MissedMessageSyncOptions {
  store: SeenMessageStore
  undecrypted: UndecryptedMessages
  /** Whether a session emits each unread message after the login. */
  reportsUnread: (session: string) => boolean
  warn: (details: object, text: string) => void
  /** How long a message may be on its way from the page to here, in milliseconds. */
  settleDelay: number
}

/** A message that was not received, and the event to emit it as. */
export interface MissedMessage {
  event: MessageEventName
  data: MessageData
  /** The youngest message that is older than this one and still buffered. */
  after?: string
}

interface Candidate { gap: ChatSyncWindow, data: MessageData, unread: boolean }

/** Chats that are looked into by one call. */
const CHATS_AT_ONCE = 20

/** Finds the messages that arrived, or were sent from another device, while the session was not listening. */
export class MissedMessageSync {
  readonly #options: MissedMessageSyncOptions
  /** Sessions that have not been checked since they came up or back. */
  readonly #unchecked = new Set<string>()
  readonly #unreadable: ChatWarnings<UnreadableChat>

  constructor (options: MissedMessageSyncOptions) {
    this.#options = options
    this.#unreadable = new ChatWarnings(
      (details) => options.warn(details, 'chats could not be looked at for missed messages'),
      (chats) => chats.map(({ id }) => id).join()
    )
  }

  /** The messages that a session missed, oldest first. */
  async missed (
    session: string,
    activity: Activity,
    trigger: ConnectedTrigger,
    live: LiveEvents
  ): Promise<MissedMessage[]> {
    const { store, settleDelay, undecrypted, warn } = this.#options
    if (trigger !== 'periodic') this.#unchecked.add(session)
    const known = await store.account(session)
    const withUnread = trigger === 'login' && this.#options.reportsUnread(session)
    const after = known === undefined ? 0 : trigger === 'periodic' ? known.complete - WINDOW : known.since
    const report = await activity.listChats({ account: known?.account, after, withUnread })
    this.#unreadable.note(session, report.unreadable)
    if (report.account === null) return []
    if (report.account !== known?.account) await store.begin(session, report.account, report.now)
    const { since, complete } = await store.account(session) ?? { since: report.now, complete: report.now }

    const late = await undecrypted.readable(session, activity, {
      chats: report.chats, since, now: report.now, isSettled: trigger === 'periodic'
    })
    const gaps: ChatSyncWindow[] = []
    for (const chat of report.chats) {
      const unread = withUnread ? chat.unread : 0
      const gap = await ChatSyncWindow.open({ store, session, since, complete, chat, unread })
      if (await gap.isSuspect()) gaps.push(gap)
    }
    const { found, broken } = await this.#find(session, activity, gaps)
    const unseenOf = async (candidates: Candidate[]) => await unseen(candidates, report.now)
    // Looked at last: a message that arrives while the store is asked is buffered then.
    const isLeft = ({ data: { id, t = 0 } }: Candidate) => live.isBuffered(id) &&
      (trigger !== 'login' || t >= Math.floor(live.since / 1000))
    const missedOf = async (candidates: Candidate[]) => (await unseenOf(candidates)).filter((one) => !isLeft(one))
    let missed = await missedOf(found)
    if (missed.length > 0 && trigger !== 'login') {
      // The page may be emitting them right now.
      live.pause()
      await sleep(settleDelay)
      missed = await missedOf(missed)
      if (missed.length > 0 && !this.#unchecked.has(session)) {
        warn({ session, messages: missed.length }, 'the page emitted no events for messages that it has')
      }
    }
    // What is held back may yet be lost with the page: it counts when it was written down.
    const open = new Set((await unseenOf(found)).map(({ gap }) => gap))
    for (const gap of gaps) if (!open.has(gap) && !broken.has(gap)) await gap.close(report.now - MEMORY)
    if (open.size === 0) await store.complete(session, report.now)
    this.#unchecked.delete(session)
    const ordered = inOrder(found, new Set(missed), isLeft)
      .map(({ candidate, after }) => ({ ...toMissedMessage(candidate, withUnread, since), ...(after && { after }) }))
    // The page emits no event for some of these, and they are too old for a sync window.
    const ids = new Set(ordered.map(({ data: { id } }) => id))
    return [...late.filter(({ id }) => !ids.has(id)).map(toLateMessage), ...ordered]
  }

  async #find (
    session: string,
    activity: Activity,
    gaps: ChatSyncWindow[]
  ): Promise<{ found: Candidate[], broken: Set<ChatSyncWindow> }> {
    const { warn } = this.#options
    const byChat = new Map(gaps.map((gap) => [gap.chat.id, gap]))
    const found = new Map<string, Candidate[]>()
    const broken = new Set<ChatSyncWindow>()
    const queue: ChatQuery[] = []
    for (const gap of gaps) queue.push(await gap.query())
    while (queue.length > 0) {
      const asked = queue.splice(0, CHATS_AT_ONCE)
      const answers = await activity.findMessages(asked)
      if (answers.length === 0) throw new Error('the page answered for no chat')
      const next = asked.flatMap((query, place) => {
        const answer = answers[place]
        if (!answer) return query
        const gap = byChat.get(answer.id) as ChatSyncWindow
        if (answer.error !== undefined) {
          broken.add(gap)
          warn({ session, chat: answer.id, error: answer.error }, 'messages of a chat could not be looked through')
        }
        found.set(answer.id, [
          ...answer.messages.map((message) => ({ ...message, gap })),
          ...(found.get(answer.id) ?? [])
        ])
        return answer.rest ? { ...query, ...answer.rest } : []
      })
      queue.unshift(...next)
    }
    return { found: [...found.values()].flat(), broken }
  }
}

/** Those that were not seen, nor seen and pruned. */
async function unseen (candidates: Candidate[], now: number): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const candidate of candidates) {
    const { gap, data: { id, t = 0 } } = candidate
    if (!await gap.isSeen(id) && !isForgotten(gap, t, now)) found.push(candidate)
  }
  return found
}

/** Those that were missed, oldest first. A page that was loaded again emits some of what came meanwhile, not all. */
function inOrder (
  found: Candidate[], missed: Set<Candidate>, isLeft: (candidate: Candidate) => boolean
): { candidate: Candidate, after: string | undefined }[] {
  let after: string | undefined
  const ordered = []
  for (const candidate of found.toSorted((a, b) => (a.data.t ?? 0) - (b.data.t ?? 0))) {
    if (missed.has(candidate)) ordered.push({ candidate, after })
    else if (isLeft(candidate)) after = candidate.data.id
  }
  return ordered
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

const toLateMessage = (data: MessageData): MissedMessage => ({
  event: data.fromMe ? 'onselfmessage' : 'onmessage',
  data: { ...data, backfilled: true as const }
})
