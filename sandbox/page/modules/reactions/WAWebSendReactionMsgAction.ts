import { define } from '../../loader.js'
import { myWidIn } from '../ids/address.js'
import type { MsgModel } from '../messages/WAWebMsgModel.js'
import { outgoing } from '../messages/outgoing.js'
import { Encrypt } from '../messages/WAWebSendMsg.js'
import { ReactionsAction } from './WAWebReactionsCollection.js'

async function sendReactionToMsg (message: MsgModel, reactionText: string): Promise<'OK'> {
  const now = Date.now()
  const data = await outgoing(message.id.remote, { type: 'reaction', reactionParentKey: message.id, reactionText, reactionTimestamp: now })
  await Encrypt.encryptAndSendMsg({ type: 'reaction', data })
  await ReactionsAction.addOrUpdateReactionsModelCollection({
    msgKey: data.id.toString(),
    parentMsgKey: message.id.toString(),
    reactionText,
    senderUserJid: myWidIn(message.id.remote).toString(),
    t: now,
    read: true,
    orphan: 0
  }, false)
  return 'OK'
}

define('WAWebSendReactionMsgAction', { sendReactionToMsg })
