import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'

/** A reaction as the page stores it. */
export interface ReactionRow {
  /** Serialized keys: of the message that brought the reaction, and of the one that it is about. */
  msgKey: string
  parentMsgKey: string
  /** An empty text takes the reaction back. */
  reactionText: string
  senderUserJid: string
  /** Unix time, milliseconds. */
  timestamp: number
  read: boolean
  orphan: number
}

interface Aggregate {
  aggregateEmoji: string
  senders: ReactionRow[]
  hasReactionByMe: boolean
}

interface ReactionsOfMessage {
  reactionByMe: ReactionRow | null
  reactions: Aggregate[]
}

/** All reactions to one message. */
class Reactions extends BaseModel {}

defineModel(Reactions, { proxyName: 'reactions', props: ['id', 'reactionByMe'] })

class ReactionsCollectionImpl extends BaseCollection<Reactions> {
  static override model = Reactions
}

const ReactionsCollection = new ReactionsCollectionImpl()

/** The stored reactions: by message, then by who reacted. */
const rows = new Map<string, Map<string, ReactionRow>>()

async function getReactions (parent: string): Promise<ReactionsOfMessage> {
  const found = [...(rows.get(parent)?.values() ?? [])]
  const byMe = found.find(({ msgKey }) => MsgKey.fromString(msgKey).fromMe) ?? null
  const emojis = [...new Set(found.map(({ reactionText }) => reactionText))]
  const reactions = emojis.map((aggregateEmoji) => ({
    aggregateEmoji,
    senders: found.filter(({ reactionText }) => reactionText === aggregateEmoji),
    hasReactionByMe: byMe?.reactionText === aggregateEmoji
  }))
  return { reactionByMe: byMe, reactions }
}

/** Stores a reaction without announcing it. */
export function storeReaction (row: ReactionRow): void {
  const bySender = rows.get(row.parentMsgKey) ?? new Map<string, ReactionRow>()
  rows.set(row.parentMsgKey, bySender)
  if (row.reactionText === '') bySender.delete(row.senderUserJid)
  else bySender.set(row.senderUserJid, row)
}

export function clearReactions (): void {
  rows.clear()
  ReactionsCollection.reset()
}

define('WAWebReactionsModels', { Reactions })
define('WAWebReactionsCollection', { ReactionsCollection })
define('WAWebDBGetReactions', { getReactions })

/** Shows a reaction that is new. Others replace the function here, to learn of it. */
export const ReactionsMsgAction = define('WAWebReactionsMsgAction', {
  addOrUpdateReactionsModelCollection: async (row: ReactionRow, _how: { allowNotify: boolean }): Promise<void> =>
    storeReaction(row)
})
