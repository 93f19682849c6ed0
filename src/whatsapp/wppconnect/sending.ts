import type { Message } from '../../../schemas/messages.js'
import type { MessageOptions } from '../messages.js'
import type { Client } from './client.js'

/** A function of wa-js that takes a chat, then what is sent, then options. */
type SendFunction =
  | 'sendChargeMessage' | 'sendCreatePollMessage' | 'sendListMessage' | 'sendLocationMessage' | 'sendPixKeyMessage'
  | 'sendTextMessage'

/**
 * Sends with a function of wa-js, and returns the new message. wppconnect's own calls drop why it did not go out.
 * @param call names it in errors
 * @throws {NotFound} {CallFailed} {OperationRejected} {ReachOutLocked} {NewChatsCapped} {WhatsAppRateLimited}
 */
export async function sendWith (
  client: Client,
  call: string,
  send: SendFunction,
  chatId: string,
  content: unknown[],
  options: MessageOptions
): Promise<Message> {
  return client.inPage(
    call,
    async (send, chatId, content, options) => {
      const work = WPP.chat[send] as unknown as
        (...args: unknown[]) => Promise<{ id: unknown, sendMsgResult?: unknown }>
      const { id, sendMsgResult } = await work(chatId, ...content, { ...options, waitForAck: true })
      const failure = window.zapserver.failureOf(sendMsgResult)
      if (failure !== undefined) throw new Error(`the message was not sent: ${failure}`)
      return JSON.parse(JSON.stringify(await WAPI.getMessageById(String(id))))
    },
    send,
    chatId,
    content,
    options
  )
}

/** A location, with the short answer of wppconnect's call. */
export async function sendLocation (
  client: Client, chatId: string, options: MessageOptions
): Promise<Pick<Message, 'id' | 'ack'>> {
  const { id, ack } = await sendWith(client, 'sendLocation', 'sendLocationMessage', chatId, [], options)
  return { ack, id }
}
