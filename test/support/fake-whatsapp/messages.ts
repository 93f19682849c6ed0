import type { Message, SendResult } from '../../../schemas/messages.js'
import { CallFailed, MessageNotFound, MessageWithoutMedia, NotAllowed } from '../../../src/errors.js'
import type { FileToSend, MessageOptions, Messages } from '../../../src/whatsapp/messages.js'
import { now, type FakeAccount } from './account.js'
import { kindOf, read, sticker } from './files.js'
import { changes } from './message-changes.js'
import { inShort, ownPart } from './message-shapes.js'
import type { FakeFile, FakeMessage } from './model.js'
import { withObjects } from './shapes.js'
import { refusalOf, write } from './writing.js'

export function messages (account: FakeAccount): Messages {
  const send = (chatId: string, body: string, options: MessageOptions, more?: Partial<FakeMessage>): FakeMessage =>
    account.mustHaveMessage(write(account, chatId, body, options, more))
  const full = (...args: Parameters<typeof send>): Message => account.show(send(...args))
  const brief = (...args: Parameters<typeof send>): SendResult => inShort(send(...args))
  const sendFile = async (call: string, chatId: string, file: FileToSend, options: MessageOptions) => {
    const sent = await read(call, file)
    return brief(chatId, String(options['caption'] ?? ''), options, { type: kindOf(sent, options), file: sent })
  }
  const sendSticker = async (call: string, chatId: string, image: FileToSend, options: MessageOptions) =>
    brief(chatId, '', options, { type: 'sticker', file: sticker(await read(call, image)) })

  return {
    sendText: async (chatId, text, options) => full(chatId, text, options),
    sendReply: async (chatId, text, options) => withObjects(account, send(chatId, text, options)),
    sendMentioned: async (chatId, text, options) => brief(chatId, text, options),
    sendLinkPreview: async (chatId, text, options) => brief(chatId, text, options),
    sendButtons: async (chatId, text, options) => full(chatId, text, options, { type: 'interactive' }),
    sendList: async (chatId, list, options) =>
      full(chatId, list.description, options, { type: 'list', details: { list } }),
    sendPoll: async (chatId, pollName, choices, options) => full(chatId, '', options, {
      type: 'poll_creation',
      poll: { choices, votes: new Map() },
      details: { pollName, pollOptions: choices.map((name, localId) => ({ name, localId })) }
    }),
    sendLocation: async (chatId, { lat, lng, name, address }, options) => brief(chatId, '', options, {
      type: 'location', details: { lat, lng, loc: [name, address].filter((line) => line !== undefined).join('\n') }
    }),
    sendOrder: async (chatId, items, options) =>
      full(chatId, String(options['notes'] ?? ''), options, { type: 'interactive', details: { items } }),
    sendPixKey: async (chatId, key, options) => full(chatId, '', options, { type: 'interactive', details: { key } }),
    sendContacts: async (chatId, contacts, name, options) => brief(chatId, '', options, contacts.length === 1
      ? { type: 'vcard', details: { vcardFormattedName: name ?? nameOf(account, contacts[0] ?? '') } }
      : { type: 'multi_vcard', details: { vcardList: contacts.map((id) => ({ displayName: nameOf(account, id) })) } }),
    sendFile: async (chatId, file, options) => await sendFile('sendFile', chatId, file, options),
    sendVoice: async (chatId, file, options) => await sendFile('sendFile', chatId, file, { ...options, isPtt: true }),
    sendSticker: async (chatId, image, options) => await sendSticker('sendImageAsSticker', chatId, image, options),
    sendAnimatedSticker: async (chatId, image, options) =>
      await sendSticker('sendImageAsStickerGif', chatId, image, options),
    refusalOf: async (chatId) => refusalOf(account, chatId),
    get: async (id) => withObjects(account, account.mustHaveMessage(id)),
    forward: async (to, ids) => ids.map((id) => account.mustHaveMessage(id)).map((message) => {
      const id = forward(account, to, message)
      return { id, to, forwarded: message.id, ack: 1, messageSendResult: 'OK', t: now() }
    }),
    platform: async (id) => platformOf(ownPart(id)),
    download: async (id) => {
      const message = account.message(id)
      if (!message) throw new MessageNotFound()
      if (!message.file) throw new MessageWithoutMedia()
      return { ...message.file, size: message.file.bytes.length, pieces: piecesOf(message.file) }
    },
    ...changes(account)
  }
}

function forward (account: FakeAccount, to: string, { type, body, file, details }: FakeMessage): string {
  try {
    return write(account, to, body, {}, { type, details, isForwarded: true, ...(file && { file }) })
  } catch (error) {
    // WhatsApp does not say why.
    throw error instanceof NotAllowed
      ? new CallFailed('forwardMessages', 'the message was not sent: ERROR_UNKNOWN')
      : error
  }
}

const nameOf = (account: FakeAccount, id: string) => account.person(id)?.name ?? account.person(id)?.pushname ?? id

function platformOf (part: string): string {
  if (part.startsWith('3EB0')) return 'web'
  return part.length > 21 ? 'android' : part.startsWith('3A') ? 'iphone' : 'unknown'
}

async function * piecesOf ({ bytes }: FakeFile): AsyncGenerator<string> {
  yield bytes.toString('base64')
}
