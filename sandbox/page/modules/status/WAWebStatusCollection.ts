import { defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { ModelChatBase } from '../chats/WAWebChatModel.js'
import { define } from '../../loader.js'

/** The status updates of one person. */
class StatusV3Model extends ModelChatBase {}

defineModel(StatusV3Model, { proxyName: 'status-v3', props: ['id', 't', 'unreadCount', 'totalCount', 'expireTs'], session: ['contact'] })

class StatusV3CollectionImpl extends BaseCollection<StatusV3Model> {
  static override model = StatusV3Model
}

export const StatusV3Collection = new StatusV3CollectionImpl()

define('WAWebStatusCollection', { StatusV3Collection, StatusV3CollectionImpl })
