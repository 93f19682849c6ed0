import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'

export interface ReactionData {
  /** Serialized keys: of the message that brought the reaction, and of the one that it is about. */
  msgKey: string
  parentMsgKey: string
  /** An empty text takes the reaction back. */
  reactionText: string
  senderUserJid: string
  /** Unix time, milliseconds. */
  t: number
  read: boolean
  orphan: number
}

interface Sender extends Omit<ReactionData, 'msgKey' | 'parentMsgKey' | 't'> { msgKey: MsgKey, parentMsgKey: MsgKey, timestamp: number }

interface Reactions { reactionByMe: Sender | undefined, reactions: Array<{ aggregateEmoji: string, hasReactionByMe: boolean, senders: Sender[] }> }

/** All reactions to one message, by who reacted. */
class ReactionsModel extends BaseModel {
  readonly bySender = new Map<string, ReactionData>()
}

defineModel(ReactionsModel, { proxyName: 'reactions', props: ['id'], session: ['hasReactionByMe'] })

class ReactionsCollectionImpl extends BaseCollection<ReactionsModel> {
  static override model = ReactionsModel
}

const ReactionsCollection = new ReactionsCollectionImpl()

const toSender = ({ msgKey, parentMsgKey, t, ...data }: ReactionData): Sender =>
  ({ ...data, msgKey: MsgKey.fromString(msgKey), parentMsgKey: MsgKey.fromString(parentMsgKey), timestamp: t })

async function getReactions (parent: string): Promise<Reactions> {
  const senders = [...ReactionsCollection.get(parent)?.bySender.values() ?? []].map(toSender)
  const byMe = (sender: Sender): boolean => isMeAccount(sender.senderUserJid)
  const emojis = [...new Set(senders.map(({ reactionText }) => reactionText))]
  const reactions = emojis.map((aggregateEmoji) => {
    const same = senders.filter(({ reactionText }) => reactionText === aggregateEmoji)
    return { aggregateEmoji, hasReactionByMe: same.some(byMe), senders: same }
  })
  return { reactionByMe: senders.find(byMe), reactions }
}

define('WAWebReactionsModel', { default: ReactionsModel })
define('WAWebReactionsCollection', { ReactionsCollection, ReactionsCollectionImpl })
define('WAWebReactionsQuery', { getReactions })

export const ReactionsAction = define('WAWebReactionsModelAction', {
  addOrUpdateReactionsModelCollection: async (data: ReactionData, _isNew: boolean): Promise<void> => {
    const { bySender } = ReactionsCollection.gadd(data.parentMsgKey)
    if (data.reactionText === '') bySender.delete(data.senderUserJid)
    else bySender.set(data.senderUserJid, data)
  }
})
