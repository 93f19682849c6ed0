import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Msg } from '../messages/WAWebMsgModel.js'
import { MsgProtobuf } from '../messages/WAWebSendMsg.js'
import { serverCall } from '../../server-error.js'

interface Outgoing {
  msg: Msg
  newsletterJid: string
  type: 'text' | 'media' | 'pollCreation'
}

/** Messages to channels are not encrypted, and the server numbers them. */
async function sendNewsletterMessageJob ({
  msg,
  newsletterJid
}: Outgoing): Promise<{ success: true, ack: { t: number }, serverId: number }> {
  const { t, seq } = await serverCall(
    cloud.requestSurely('message.send', {
      id: msg.id.id,
      to: newsletterJid,
      content: MsgProtobuf.createMsgProtobuf(msg)
    })
  )
  return { success: true, ack: { t }, serverId: seq }
}

export const NewsletterSendMessageJob = define('WAWebNewsletterSendMessageJob', { sendNewsletterMessageJob })

/** The cloud keeps the messages: a page has no records of its own to bring up to date. */
define('WAWebNewsletterUpdateMsgsRecordsJob', {
  addNewsletterMsgsRecords: async (_messages: Msg[]): Promise<void> => {},
  updateNewsletterMsgRecord: async (_message: Msg): Promise<void> => {}
})
define('WAWebMsgDataFromModel', { msgDataFromMsgModel: async (message: Msg) => ({ ...message.attributes }) })
