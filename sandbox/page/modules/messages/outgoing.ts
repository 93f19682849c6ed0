import type { Attributes } from '../../base/base-model.js'
import { myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { Msg } from './WAWebMsgModel.js'

/** A message of mine that the page does not show: it changes another one. */
export async function outgoing (chat: Wid, attributes: Attributes): Promise<Msg> {
  const from = myWidIn(chat)
  const id = new MsgKey({
    fromMe: true,
    remote: chat,
    id: await MsgKey.newId(),
    participant: chat.isGroup() ? from : undefined
  })
  return new Msg({ id, from, to: chat, t: unixTime(), self: 'out', ack: 0, ...attributes })
}
