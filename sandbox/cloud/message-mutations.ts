import { isEmoji } from '../../schemas/emoji.js'
import type { MessageContent } from '../protocol/content.js'
import type { WireMessage } from '../protocol/messages.js'
import type { LiveLocation } from '../protocol/live-location.js'
import type { MessageKey } from '../protocol/message-key.js'
import type { MessageState } from '../protocol/messages.js'
import { SandboxMessageNotFound, SandboxNotAuthor, SandboxNoEmoji, SandboxNoPoll, SandboxNotLive } from '../errors.js'
import { contextOf, describe } from './content/describe.js'
import { unwrap } from './content/unwrap.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'

/** What a message does to another one. */
export type Mutation =
  | { kind: 'reaction', value: { text: string } }
  | { kind: 'edit', value: { content: MessageContent } }
  | { kind: 'revoke', value: Record<string, never> }
  | { kind: 'vote', value: { options: string[] } }
  | { kind: 'move', value: { place: LiveLocation } }

type Row = Mutation extends infer D
  ? D extends { kind: infer K, value: unknown }
    ? { seq: number, kind: K, phone: string, value: string, id: string }
    : never
  : never

/** The mutation that a message is, with the key of its target; undefined for a message that is shown. */
export function mutationOf ({
  reactionMessage,
  protocolMessage,
  pollUpdateMessage,
  liveLocationUpdate
}: MessageContent): { key: MessageKey, mutation: Mutation } | undefined {
  if (reactionMessage !== undefined) {
    return { key: reactionMessage.key, mutation: { kind: 'reaction', value: { text: reactionMessage.text } } }
  }
  if (pollUpdateMessage !== undefined) {
    return {
      key: pollUpdateMessage.pollCreationMessageKey,
      mutation: { kind: 'vote', value: { options: pollUpdateMessage.vote.selectedOptions } }
    }
  }
  if (liveLocationUpdate !== undefined) {
    return {
      key: liveLocationUpdate.key,
      mutation: { kind: 'move', value: { place: liveLocationUpdate.liveLocationMessage } }
    }
  }
  if (protocolMessage?.type === 'REVOKE') return { key: protocolMessage.key, mutation: { kind: 'revoke', value: {} } }
  if (protocolMessage?.type === 'MESSAGE_EDIT') {
    return { key: protocolMessage.key, mutation: { kind: 'edit', value: { content: protocolMessage.editedMessage } } }
  }
  return undefined
}

/**
 * Whether that account may do that to that message.
 * @throws APP_SANDBOX_NO_EMOJI, APP_SANDBOX_NOT_AUTHOR, APP_SANDBOX_NO_POLL, APP_SANDBOX_NOT_LIVE,
 * APP_SANDBOX_MESSAGE_NOT_FOUND (it was revoked)
 */
export function assertMutationAllowed (
  { kind, value }: Mutation,
  by: string,
  target: WireMessage,
  { isAdmin, now }: { isAdmin: boolean, now: number }
): void {
  if (target.revokedBy !== undefined && kind !== 'revoke') throw new SandboxMessageNotFound(target.id)
  if ((kind === 'edit' || kind === 'move') && target.from !== by) throw new SandboxNotAuthor(by, target.id)
  if (kind === 'revoke' && target.from !== by && !isAdmin) throw new SandboxNotAuthor(by, target.id)
  if (kind === 'move' && (describe(target.content, now) as { live?: { ended: boolean } }).live?.ended !== false) {
    throw new SandboxNotLive(target.id)
  }
  if (kind === 'reaction' && value.text !== '' && !isEmoji(value.text)) throw new SandboxNoEmoji(value.text)
  if (kind !== 'vote') return
  const { poll } = describe(target.content) as { poll?: { options: string[], selectable: number } }
  if (poll === undefined || value.options.some((option) => !poll.options.includes(option))) {
    throw new SandboxNoPoll(target.id)
  }
  if (poll.selectable > 0 && value.options.length > poll.selectable) throw new SandboxNoPoll(target.id)
}

/** All mutations, in the order in which they came; the state of a message follows from them. */
export class Mutations {
  readonly #db: Db
  readonly #clock: Clock

  constructor (db: Db, clock: Clock) {
    this.#db = db
    this.#clock = clock
  }

  add (seq: number, target: number, phone: string, { kind, value }: Mutation): void {
    this.#db
      .prepare('INSERT INTO mutation (seq, target, kind, phone, value) VALUES (?, ?, ?, ?, ?)')
      .run(seq, target, kind, phone, JSON.stringify({ ...value, at: this.#clock.now() }))
  }

  /** A message with its mutations applied. */
  applied (message: WireMessage): WireMessage {
    const rows = this.#db
      .prepare(
        'SELECT mutation.*, message.id FROM mutation JOIN message ON message.seq = mutation.seq WHERE target = ? ' +
        'ORDER BY mutation.seq'
      )
      .all(message.seq) as Row[]
    const state: MessageState = {}
    let { content } = message
    for (const { kind, phone, value, id } of rows) {
      const { at, ...parsed } = JSON.parse(value)
      if (kind === 'reaction') {
        state.reactions = latest(state.reactions, { id, from: phone, text: parsed.text, t: at }, parsed.text === '')
      } else if (kind === 'vote') {
        const vote = { id, from: phone, options: parsed.options, t: at }
        state.votes = latest(state.votes, vote, parsed.options.length === 0)
      } else if (kind === 'revoke') state.revokedBy = phone
      else if (kind === 'move') content = { liveLocationMessage: parsed.place }
      else [content, state.edited] = [edited(content, parsed.content), { id, t: Math.floor(at / 1000) }]
    }
    return { ...message, ...state, content: state.revokedBy === undefined ? content : {} }
  }
}

/** Each person has one: the last. */
function latest<T extends { from: string }> (all: T[] = [], one: T, gone: boolean): T[] {
  const others = all.filter(({ from }) => from !== one.from)
  return gone ? others : [...others, one]
}

/**
 * A new text takes the place of a text, and answers what that answered; of a picture and the like it is the new
 * caption.
 */
function edited (content: MessageContent, change: MessageContent): MessageContent {
  const [media] = Object.entries(unwrap(content)).filter(
    ([, part]) => (part as { caption?: string } | null)?.caption !== undefined
  )
  const { body } = describe(change)
  if (media !== undefined) return { [media[0]]: { ...(media[1] as object), caption: body } }
  const contextInfo = { ...contextOf(content), ...contextOf(change) }
  return Object.keys(contextInfo).length === 0 ? change : { extendedTextMessage: { text: body, contextInfo } }
}
