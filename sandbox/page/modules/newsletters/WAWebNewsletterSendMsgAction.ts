import type { Attributes } from '../../base/base-model.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { define } from '../../loader.js'
import { myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { ACK } from '../messages/WAWebAck.js'
import { Msg } from '../messages/WAWebMsgModel.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { NewsletterSendMessageJob } from './WAWebNewsletterSendMessageJob.js'

type Result = { messageSendResult: 'OK', msg: Msg } | { messageSendResult: 'ERROR_UPLOAD' | 'ERROR_UNKNOWN' }

interface Sending {
  chat: Chat
  msg: Msg
  type: 'text' | 'media' | 'pollCreation'
  uploadMediaMsg?: (message: Msg) => Promise<Msg>
}

interface Poll {
  name: string
  options: Array<{ name: string }>
  selectableOptionsCount: number
}

function requireNewsletter ({ id }: Chat): void {
  if (!id.isNewsletter()) throw new Error('UnexpectedNonNewsletterChatError')
}

async function newMessage (chat: Chat): Promise<Attributes> {
  const from = myWidIn(chat.id)
  const id = new MsgKey({ from, to: chat.id, id: await MsgKey.newId(), selfDir: 'out' })
  return { id, from, to: chat.id, t: unixTime(), isNewMsg: true, local: true, ack: ACK.CLOCK }
}

/** Shows a message in its channel and sends it. Answers in either case. */
async function send ({ chat, msg, type, uploadMediaMsg }: Sending): Promise<Result> {
  chat.msgs.add(msg)
  chat.set({ t: msg.t, lastReceivedKey: msg.id })
  let failure: 'ERROR_UPLOAD' | 'ERROR_UNKNOWN' = 'ERROR_UPLOAD'
  try {
    await uploadMediaMsg?.(msg)
    failure = 'ERROR_UNKNOWN'
    const { serverId, ack } = await NewsletterSendMessageJob.sendNewsletterMessageJob({
      msg,
      type,
      newsletterJid: chat.id.toString()
    })
    msg.set({ serverId, t: ack.t })
    msg.updateAck(ACK.SENT, true)
    return { messageSendResult: 'OK', msg }
  } catch (error) {
    console.error(error)
    msg.updateAck(ACK.FAILED, true)
    return { messageSendResult: failure }
  }
}

export const NewsletterSendMsgAction = define('WAWebNewsletterSendMsgAction', {
  sendNewsletterTextMsg: async (
    chat: Chat,
    text: string,
    { linkPreview }: { linkPreview?: Attributes } = {}
  ): Promise<Result> => {
    requireNewsletter(chat)
    const body = text.trim()
    if (body === '') throw new Error('Failed to generate MsgData')
    const msg = new Msg({ ...(await newMessage(chat)), type: 'chat', body, ...linkPreview })
    return await send({ chat, msg, type: linkPreview === undefined ? 'text' : 'media' })
  },
  sendNewsletterMediaMsg: async (
    chat: Chat,
    raw: Attributes,
    uploadMediaMsg: (message: Msg) => Promise<Msg>
  ): Promise<Result> => {
    requireNewsletter(chat)
    return await send({ chat, msg: new Msg(raw), type: 'media', uploadMediaMsg })
  },
  sendNewsletterPollCreationMsg: async ({
    chat,
    msgData
  }: {
    chat: Chat
    msgData: Attributes
  }): Promise<[Msg, Result]> => {
    const msg = new Msg(msgData)
    return [msg, await send({ chat, msg, type: 'pollCreation' })]
  }
})

define('WAWebPollsSendPollCreationMsgAction', {
  createPollCreationMsgData: async ({ chat, poll }: { chat: Chat, poll: Poll }): Promise<Attributes> => ({
    ...(await newMessage(chat)),
    type: 'poll_creation',
    pollName: poll.name.trim(),
    pollOptions: poll.options.map(({ name }, localId) => ({ name: name.trim(), localId })),
    pollSelectableOptionsCount: poll.selectableOptionsCount,
    ...(!chat.id.isNewsletter() && { messageSecret: crypto.getRandomValues(new Uint8Array(32)) })
  })
})
