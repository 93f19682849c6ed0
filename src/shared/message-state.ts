import type { EventData, MessageData, SessionEvent } from '../../schemas/events/events.js'
import type { KnownReaction, MessageState } from '../whatsapp/activity.js'

type Change =
  | { kind: 'ack', ack: number }
  | { kind: 'edit', edit: string }
  | { kind: 'reaction', reaction: KnownReaction }
  | { kind: 'revocation' }

/** What an event says of a message that was seen. */
export type StateChange = { message: string } & Change

/** What a message says of itself. */
export function stateOf (data: MessageData): MessageState {
  return { ack: data.ack ?? 0, edit: editOf(data) ?? null, revoked: data.type === 'revoked', reactions: [] }
}

/** Undefined for an event that is about no change of a message. */
export function changeOf ({ event, data }: Pick<SessionEvent, 'event' | 'data'>): StateChange | undefined {
  switch (event) {
    case 'onack': {
      const { id, ack } = data as EventData<'onack'>
      return about(textOf(id), { kind: 'ack', ack })
    }
    case 'message-edited': {
      const { id, msg } = data as EventData<'message-edited'>
      const edit = msg && editOf(msg)
      return edit === undefined ? undefined : about(id, { kind: 'edit', edit })
    }
    case 'onreactionmessage': {
      const { id, msgId, sender, reactionText: text } = data as EventData<'onreactionmessage'>
      const reaction = { id: textOf(id) ?? '', sender: String(sender), text }
      return about(textOf(msgId), { kind: 'reaction', reaction })
    }
    case 'onrevokedmessage': return about((data as EventData<'onrevokedmessage'>).refId, { kind: 'revocation' })
    default: return undefined
  }
}

const about = (message: string | undefined, change: Change): StateChange | undefined =>
  message === undefined ? undefined : { message, ...change }

/** The state after a change; undefined if it is the same. */
export function changed (state: MessageState, change: StateChange): MessageState | undefined {
  switch (change.kind) {
    case 'ack': return state.ack === change.ack ? undefined : { ...state, ack: change.ack }
    case 'edit': return state.edit === change.edit ? undefined : { ...state, edit: change.edit }
    case 'revocation': return state.revoked ? undefined : { ...state, revoked: true }
    case 'reaction': return reacted(state, change.reaction)
  }
}

/** Each person has one reaction: the last. */
function reacted (state: MessageState, reaction: KnownReaction): MessageState | undefined {
  const { reactions } = state
  const others = reactions.filter(({ id, sender }) => sender !== reaction.sender && !isSame(id, reaction.id))
  if (reaction.text === '') return others.length === reactions.length ? undefined : { ...state, reactions: others }
  const isKnown = reactions.some(({ id, text }) => isSame(id, reaction.id) && text === reaction.text)
  return isKnown ? undefined : { ...state, reactions: [...others, reaction] }
}

/** The id of a message less its end, which in a group is its author, who goes by phone number or by LID. */
export const ownId = (id: string) => id.split('_').slice(0, 3).join('_')

const isSame = (one: string, other: string) => ownId(one) === ownId(other)

const editOf = (data: object) => (data as { latestEditMsgKey?: { id?: string } | null }).latestEditMsgKey?.id

const textOf = (key: string | { _serialized: string } | undefined) => typeof key === 'string' ? key : key?._serialized
