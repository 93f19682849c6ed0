import type { Chat } from '../chats/WAWebChatModel.js'
import { define } from '../../loader.js'
import { myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { attributesOf, contentOf } from './content.js'
import type { Msg } from './WAWebMsgModel.js'
import { SendMsgChat } from './WAWebSendMsg.js'

interface Forward {
  chat: Chat
  msgs: Msg[]
  includeCaption: boolean
}

async function forwardMessages ({ chat, msgs, includeCaption }: Forward): Promise<unknown[]> {
  return await Promise.all(
    msgs.map(async (message) => {
      const from = myWidIn(chat.id)
      const content = attributesOf(
        contentOf({ ...message.attributes, quotedStanzaID: undefined, mentionedJidList: undefined })
      )
      const id = new MsgKey({
        fromMe: true,
        remote: chat.id,
        id: await MsgKey.newId(),
        participant: chat.id.isGroup() ? from : undefined
      })
      const [, sent] = SendMsgChat.addAndSendMsgToChat(chat, {
        ...content,
        ...(!includeCaption && content['caption'] !== undefined && { caption: undefined }),
        id,
        from,
        to: chat.id,
        t: unixTime(),
        self: 'out',
        ack: 0,
        isNewMsg: true,
        isForwarded: true,
        forwardingScore: (message.forwardingScore ?? 0) + 1
      })
      return await sent
    })
  )
}

export const ChatForwardMessage = define('WAWebChatForwardMessage', { forwardMessages })
