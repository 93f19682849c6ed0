import { BaseModel, defineModel } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'

interface ReactionData { parentMsgKey: string, msgKey: string, reactionText: string, senderUserJid: string, t: number }

/** All reactions to one message, by who reacted. */
class ReactionsModel extends BaseModel {
  readonly bySender = new Map<string, ReactionData>()
}

defineModel(ReactionsModel, { proxyName: 'reactions', props: ['id'], session: ['hasReactionByMe'] })

class ReactionsCollectionImpl extends Collection<ReactionsModel> {
  static override model = ReactionsModel
}

const ReactionsCollection = new ReactionsCollectionImpl()

define('WAWebReactionsModel', { default: ReactionsModel })
define('WAWebReactionsCollection', { ReactionsCollection, ReactionsCollectionImpl })
define('WAWebReactionsModelAction', {
  addOrUpdateReactionsModelCollection: async (data: ReactionData): Promise<void> => {
    ReactionsCollection.gadd(data.parentMsgKey).bySender.set(data.senderUserJid, data)
  }
})
