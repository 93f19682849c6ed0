import { define } from '../../loader.js'
import { myWidIn } from '../ids/address.js'
import type { Msg } from '../messages/WAWebMsgModel.js'
import { outgoing } from '../messages/outgoing.js'
import { unixTimeMs } from '../misc/WATimeUtils.js'
import { SendMsgJob } from '../messages/WAWebSendMsg.js'
import { ReactionsMsgAction } from './WAWebReactionsCollection.js'

async function sendReactionToMsg (message: Msg, reactionText: string): Promise<'OK'> {
  const now = unixTimeMs()
  const data = await outgoing(message.id.remote, {
    type: 'reaction',
    reactionParentKey: message.id,
    reactionText,
    reactionTimestamp: now
  })
  await SendMsgJob.encryptAndSendMsg({ type: 'reaction', data })
  await ReactionsMsgAction.addOrUpdateReactionsModelCollection(
    {
      msgKey: data.id.toString(),
      parentMsgKey: message.id.toString(),
      reactionText,
      senderUserJid: myWidIn(message.id.remote).toString(),
      timestamp: now,
      read: true,
      orphan: 0
    },
    { allowNotify: false }
  )
  message.set('hasReaction', true)
  return 'OK'
}

define('WAWebSendReactionMsgAction', { sendReactionToMsg })
