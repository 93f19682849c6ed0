import type { Message } from '../../../schemas/messages.js'
import type { FileToSend } from '../messages.js'
import type { Client } from './client.js'

/**
 * wa-js sends to chats of WhatsApp Web's list of chats only, where channels are not. These use what its own screen of a
 * channel uses.
 */

export interface PollToSend {
  name: string
  choices: string[]
  selectableCount?: number | undefined
}
export interface ChannelFile extends FileToSend {
  caption?: string | undefined
  type?: string | undefined
  isGif?: boolean | undefined
}

/** Answers the new message. @throws {NotFound} {NotAllowed} */
export async function sendText (client: Client, id: string, text: string): Promise<Message> {
  await mustOwn(client, id)
  return client.inPage(
    'sendText',
    async (id, text) => {
      const { sendNewsletterTextMsg } = window.zapserver.module('WAWebNewsletterSendMsgAction')
      const { messageSendResult, msg } = await sendNewsletterTextMsg(WPP.whatsapp.NewsletterStore.get(id), text, {})
      if (messageSendResult !== 'OK') throw new Error(`the message was not sent: ${messageSendResult}`)
      return JSON.parse(JSON.stringify(await WAPI.getMessageById(String(msg.id))))
    },
    id,
    text
  )
}

/** @throws {NotFound} {NotAllowed} */
export async function sendPoll (client: Client, id: string, { name, choices, selectableCount = 0 }: PollToSend) {
  await mustOwn(client, id)
  return client.inPage(
    'sendPollMessage',
    async (id, name, choices, selectableOptionsCount) => {
      const { module } = window.zapserver
      const chat = WPP.whatsapp.NewsletterStore.get(id)
      const poll = { name, options: choices.map((name) => ({ name })), selectableOptionsCount }
      const msgData = await module('WAWebPollsSendPollCreationMsgAction')['createPollCreationMsgData']({ chat, poll })
      const [msg, { messageSendResult }] = await module('WAWebNewsletterSendMsgAction')[
        'sendNewsletterPollCreationMsg'
      ]({ chat, msgData })
      if (messageSendResult !== 'OK') throw new Error(`the poll was not sent: ${messageSendResult}`)
      return {
        id: String(msg.id),
        ack: msg.ack as number,
        from: String(msg.from),
        to: id,
        sendMsgResult: { messageSendResult }
      }
    },
    id,
    name,
    choices,
    selectableCount
  )
}

/** @throws {NotFound} {NotAllowed} */
export async function sendFile (
  client: Client,
  id: string,
  { path, mimetype, filename, caption, type, isGif = false }: ChannelFile
): Promise<{ id: string, ack: number }> {
  await mustOwn(client, id)
  return client.withFile(
    'sendFile',
    path,
    async (bytes, id, { mimetype, filename, caption, type, isGif }) => {
      const { MediaPrep, NewsletterStore, OpaqueData } = WPP.whatsapp
      const file = await WPP.util.convertToFile(bytes, mimetype, filename)
      const options = { asDocument: type === 'document', asSticker: type === 'sticker', asGif: isGif }
      const prep = (MediaPrep as any).prepRawMedia(await OpaqueData.createFromData(file, file.type), options)
      await prep.waitForPrep()
      const { messageSendResult, msg } = await prep.sendToChat({ chat: NewsletterStore.get(id), options: { caption } })
      if (messageSendResult !== 'OK') throw new Error(`the file was not sent: ${messageSendResult}`)
      return { id: String(msg.id), ack: msg.ack as number }
    },
    id,
    { mimetype, filename, caption, type, isGif }
  )
}

/** wa-js keeps the cause to itself where deleting fails, so it is looked for first. */
export async function mustOwn (client: Client, id: string): Promise<void> {
  await client.inPage(
    'findNewsletter',
    (id: string) => {
      const newsletter = WPP.whatsapp.NewsletterStore.get(id) as
        { newsletterMetadata?: { membershipType?: string } } | undefined
      if (newsletter === undefined) throw new Error(`Newsletter ${id} not found`)
      const role = newsletter.newsletterMetadata?.membershipType
      if (role !== undefined && role !== 'owner' && role !== 'admin') {
        throw new Error(`You are not allowed to change newsletter ${id}`)
      }
    },
    id
  )
}
