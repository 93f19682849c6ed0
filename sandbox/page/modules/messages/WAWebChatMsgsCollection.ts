import { BaseCollection, COMPARE } from '../../base/collection.js'
import { define } from '../../loader.js'
import { BaseModel } from '../../base/base-model.js'
import { MsgModel } from './WAWebMsgModel.js'

/** How much of a chat's past is on this page. */
export class MsgLoadState extends BaseModel {
  noEarlierMsgs = false
  isLoadingEarlierMsgs = false
  contextLoaded = true
}

/** The messages of one chat that are on this page, oldest first. */
export class ChatMsgsCollection extends BaseCollection<MsgModel> {
  static override model = MsgModel
  msgLoadState = new MsgLoadState()
  loadAroundPromise?: Promise<unknown>

  override [COMPARE] (a: MsgModel, b: MsgModel): number {
    return a.t - b.t
  }
}

define('WAWebChatMsgsCollection', { ChatMsgsCollection })
