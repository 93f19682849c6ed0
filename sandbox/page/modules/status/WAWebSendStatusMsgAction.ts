import { define } from '../../loader.js'
import { getMaybeMePnUser } from '../conn/WAWebUserPrefsMeUser.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { ACK } from '../messages/WAWebAck.js'
import { Msg } from '../messages/WAWebMsgModel.js'
import { deliverStatus, type SendResult } from '../messages/WAWebSendMsg.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { fileStatus } from './file-status.js'

interface TextStatus {
  text: string
  color?: number
  font?: number
}

const DEFAULT_COLOR = 0xff7acba5

define('WAWebSendStatusMsgAction', {
  /** @param status its color is ARGB */
  sendStatusTextMsgAction: async ({
    text,
    color = DEFAULT_COLOR,
    font
  }: TextStatus): Promise<SendResult & { msg: Msg }> => {
    const body = text.trim()
    const me = getMaybeMePnUser()
    if (body === '' || me === undefined) throw new Error('there is no text, or no account')
    const remote = createWid('status@broadcast')
    const id = new MsgKey({ fromMe: true, remote, id: await MsgKey.newId(), participant: me })
    const msg = fileStatus(
      new Msg({
        id,
        body,
        author: me,
        from: me,
        to: remote,
        type: 'chat',
        t: unixTime(),
        isNewMsg: true,
        local: true,
        ack: ACK.CLOCK,
        backgroundColor: color,
        font
      })
    )
    return { ...(await deliverStatus(msg)), msg }
  }
})
