import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { HandleSingleMsg } from '../messages/WAWebHandleMsg.js'
import { unixTime } from '../misc/WATimeUtils.js'

/** A new chat with a person begins with the notice that it is encrypted, which comes in like a message. */
export async function announceNewChat (chat: Wid, { t = unixTime(), isNewMsg = true } = {}): Promise<void> {
  if (!chat.isRegularUser()) return
  await HandleSingleMsg.handleSingleMsg({
    chatId: chat,
    newMsg: {
      id: new MsgKey({ fromMe: isMeAccount(chat), remote: chat, id: await MsgKey.newId() }),
      t,
      isNewMsg,
      from: chat,
      to: myWidIn(chat),
      senderObj: ContactCollection.gadd(chat),
      type: 'e2e_notification',
      subtype: 'encrypt',
      templateParams: []
    },
    handleSingleMsgOrigin: 'createChat'
  })
}
