import type { SendResult } from '../../../schemas/messages.js'
import type { FileToSend } from '../messages.js'
import type { Stories, TextLook } from '../stories.js'
import type { Client } from './client.js'
import { withoutUndefined } from './files.js'

export const stories = (page: Client): Stories => ({
  postText: async (text, look) => await postText(page, text, look),
  postImage: async (image, caption) => await postFile(page, 'sendImageStatus', image, caption),
  postVideo: async (video, caption) => await postFile(page, 'sendVideoStatus', video, caption)
})

const DEFAULT_COLOR = '#000000'

/** wa-js sends a text status in a way that WhatsApp Web no longer takes, and answers as if it were sent. */
async function postText (
  client: Client,
  text: string,
  { backgroundColor = DEFAULT_COLOR, font }: TextLook = {}
): Promise<SendResult> {
  const color = typeof backgroundColor === 'number'
    ? backgroundColor
    : parseInt(`FF${backgroundColor.replace('#', '')}`, 16)
  return await client.inPage('sendTextStatus', async (status) => {
    const { sendStatusTextMsgAction } = window.zapserver.module('WAWebSendStatusMsgAction')
    const { messageSendResult, msg } = await sendStatusTextMsgAction(status)
    if (messageSendResult !== 'OK') throw new Error(`the status was not sent: ${messageSendResult}`)
    return { id: String(msg.id), ack: msg.ack as number }
  }, { text, color, ...(font !== undefined && { font }) })
}

async function postFile (
  client: Client,
  call: 'sendImageStatus' | 'sendVideoStatus',
  { path, mimetype, filename }: FileToSend,
  caption: string | undefined
): Promise<SendResult> {
  return await client.withFile(call, path, async (file, call, options) => {
    const { id, ack } = await WPP.status[call](file, options) as SendResult
    return { id: String(id), ack }
  }, call, withoutUndefined({ mimetype, filename, caption }))
}
