import { BaseCollection, COMPARE } from '../../base/collection.js'
import { define } from '../../loader.js'
import { BaseModel } from '../../base/base-model.js'
import { Msg } from './WAWebMsgModel.js'

/** How much of a chat's past is on this page. */
export class MsgLoadState extends BaseModel {
  noEarlierMsgs = false
  isLoadingEarlierMsgs = false
  contextLoaded = true
}

/** The messages of one chat that are on this page, oldest first. */
export class ChatMsgsCollection extends BaseCollection<Msg> {
  static override model = Msg
  msgLoadState = new MsgLoadState()
  loadAroundPromise?: Promise<unknown>

  override [COMPARE] (a: Msg, b: Msg): number {
    return a.t - b.t
  }
}

define('WAWebChatMsgsCollection', { ChatMsgsCollection })
