import type { Message, SendResult } from '../../../schemas/messages.js'
import type { MessageOptions, Messages } from '../messages.js'
import { isChannel } from '../recipients.js'
import * as channels from './channels.js'
import { as, type Client } from './client.js'
import { loadMedia, sendFile, sendSticker, sendVoice } from './files.js'
import * as actions from './message-actions.js'
import { sendOrder } from './orders.js'
import { refusalOf } from './refusals.js'
import { sendLocation, sendWith } from './sending.js'

export const messages = (page: Client): Messages => ({
  sendText: async (chatId, text, options) =>
    isChannel(chatId)
      ? await channels.sendText(page, chatId, text)
      : await sendWith(page, 'sendText', 'sendTextMessage', chatId, [text], options),
  sendReply: async (chatId, text, options) => await sendReply(page, chatId, text, options),
  sendMentioned: async (chatId, text, options) =>
    await sendBrief(page, 'sendMentioned', chatId, text, { detectMentioned: true, ...options }),
  sendLinkPreview: async (chatId, text, options) =>
    await sendBrief(page, 'sendLinkPreview', chatId, text, { linkPreview: true, ...options }),
  sendButtons: async (chatId, text, options) => await sendWith(page, 'sendText', 'sendTextMessage', chatId, [text], options),
  sendList: async (chatId, list, options) =>
    await sendWith(page, 'sendListMessage', 'sendListMessage', chatId, [], { ...options, ...list }),
  sendPoll: async (chatId, name, choices, options) =>
    as(
      isChannel(chatId)
        ? await channels.sendPoll(page, chatId, { name, choices, selectableCount: as(options['selectableCount']) })
        : await sendWith(page, 'sendPollMessage', 'sendCreatePollMessage', chatId, [name, choices], options)
    ),
  sendLocation: async (chatId, place, options) => as(await sendLocation(page, chatId, { ...options, ...place })),
  sendOrder: async (chatId, items, options) => await sendOrder(page, chatId, items, options),
  sendPixKey: async (chatId, key, options) =>
    await sendWith(page, 'sendPixKey', 'sendPixKeyMessage', chatId, [key], options),
  sendContacts: async (chatId, contacts, name, options) => await sendContacts(page, chatId, contacts, name, options),
  sendFile: async (chatId, file, options) => await sendFile(page, chatId, file, options),
  sendVoice: async (chatId, file, options) => await sendVoice(page, chatId, file, options),
  sendSticker: async (chatId, image, options) => await sendSticker(page, 'sendImageAsSticker', chatId, image, options),
  sendAnimatedSticker: async (chatId, image, options) =>
    await sendSticker(page, 'sendImageAsStickerGif', chatId, image, options),
  refusalOf: async (chatId) => await refusalOf(page, chatId),
  get: async (id) => await actions.findMessage(page, id),
  edit: async (id, text, options) => await actions.editMessage(page, id, text, options),
  react: async (id, emoji) => {
    await actions.react(page, id, emoji)
  },
  star: async (ids, isStarred) => await actions.starMessages(page, ids, isStarred),
  delete: async (ids, onlyLocal, withMedia) => await actions.deleteMessages(page, ids, onlyLocal, withMedia),
  forward: async (chatId, ids) => await actions.forwardMessages(page, chatId, ids),
  reactions: async (id) => await actions.reactionsOf(page, id),
  votes: async (id) => await actions.votesOf(page, id),
  platform: async (id) => await actions.platformOf(page, id),
  download: async (id) => await loadMedia(page, id)
})

/**
 * A text that quotes a message. Unlike sendText it answers the ids in the message as objects, as wppconnect-server does
 * here.
 * @throws {NotFound} {OperationRejected}
 */
async function sendReply (client: Client, chatId: string, text: string, options: MessageOptions): Promise<Message> {
  return client.inPage(
    'reply',
    async (chatId, text, options) => {
      const given = { ...options, waitForAck: true }
      const { id, sendMsgResult } = await WPP.chat.sendTextMessage(chatId, text, given as never)
      const failure = window.zapserver.failureOf(sendMsgResult)
      if (failure !== undefined) throw new Error(`the message was not sent: ${failure}`)
      return (await WAPI.getMessageById(String(id))) as Message
    },
    chatId,
    text,
    options
  )
}

/** A text with wa-js's own short answer; wppconnect's calls for mentions and previews take no further options. */
async function sendBrief (
  client: Client,
  call: string,
  chatId: string,
  text: string,
  options: MessageOptions
): Promise<SendResult> {
  return client.inPage(
    call,
    async (chatId, text, options) => {
      const sent = await WPP.chat.sendTextMessage(chatId, text, { waitForAck: true, ...options } as never)
      return JSON.parse(JSON.stringify(sent))
    },
    chatId,
    text,
    options
  )
}

/** The cards of contacts, with a name in place of the known one where there is one card. */
async function sendContacts (
  client: Client,
  chatId: string,
  contacts: string[],
  name: string | undefined,
  options: MessageOptions
): Promise<SendResult> {
  return client.inPage(
    'sendContactVcard',
    async (chatId, contacts, name, options) => {
      const [first = ''] = contacts
      const cards = contacts.length === 1 && name !== null ? { id: first, name } : contacts
      const given = { waitForAck: true, ...options }
      return JSON.parse(JSON.stringify(await WPP.chat.sendVCardContactMessage(chatId, cards as never, given as never)))
    },
    chatId,
    contacts,
    name ?? null,
    options
  )
}
