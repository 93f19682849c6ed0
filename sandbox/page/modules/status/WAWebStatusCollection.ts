import { defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { ModelChatBase } from '../chats/WAWebChatModel.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { define } from '../../loader.js'

/** The status updates of one person. */
class Status extends ModelChatBase {
  async sendReadStatus (): Promise<void> {}
}

defineModel(Status, {
  proxyName: 'status',
  props: ['id', 't', 'unreadCount', 'totalCount', 'lastReceivedKey'],
  session: ['contact', 'expireTs']
})

class StatusCollectionImpl extends BaseCollection<Status> {
  static override model = Status

  getMyStatus (): Status | undefined {
    return this.findFirst(({ id }) => isMeAccount(id))
  }
}

export const StatusCollection = new StatusCollectionImpl()

define('WAWebStatusModel', { default: Status })
define('WAWebStatusCollection', { StatusCollection })
