import type { DeletionResult, ForwardedMessage, Reactions, Votes } from '../../schemas/message-actions.js'
import type { Message, SendResult } from '../../schemas/messages.js'

/** wa-js's options of a message; further ones pass through. */
export type MessageOptions = Record<string, unknown> & {
  quotedMsg?: string
  mentionedList?: string[]
  detectMentioned?: boolean
}

/** A file of this machine. */
export interface FileToSend {
  path: string
  mimetype?: string | undefined
  filename?: string | undefined
}

/** A file of a message, on its way from WhatsApp. */
export interface MediaFile {
  mimetype: string
  filename?: string | undefined
  /** Bytes. */
  size: number
  /**
   * Base64 in chunks that form one text when they are joined. Each is loaded when it is asked for; the file is
   * released after the last, or when the iteration ends early.
   */
  pieces: AsyncGenerator<string>
}

export interface ListToSend {
  title?: string
  description: string
  footer?: string
  buttonText: string
  sections: Array<{ title?: string, rows: Array<{ rowId: string, title: string, description?: string }> }>
}

/** In degrees. */
export interface Place {
  lat: number
  lng: number
  name?: string
  address?: string
}

export interface OrderItem {
  type: 'product' | 'custom'
  id?: string | number
  name?: string
  /** Of one, in thousandths of the currency unless the option `offset` differs. */
  price?: number
  qnt?: number
}

export interface PixKey {
  keyType: 'CNPJ' | 'CPF' | 'PHONE' | 'EMAIL' | 'EVP'
  name: string
  key: string
  instructions?: string
}

/**
 * Messages: the chat is a chat id, and a message goes by its id. Sending throws {NotFound} for a chat or quoted message
 * that does not exist. Where WhatsApp's server refuses a message it throws {NotAllowed} or {CallFailed}, or the result
 * has an `ack` below 0 or a `sendMsgResult` that is not OK: `sendToEach` makes errors of all of these, with the reason.
 */
export interface Messages {
  /** To channels the options do not apply. */
  sendText: (chatId: string, text: string, options: MessageOptions) => Promise<Message>
  /** A text that quotes a message; ids in the returned message are objects. */
  sendReply: (chatId: string, text: string, options: MessageOptions) => Promise<Message>
  sendMentioned: (chatId: string, text: string, options: MessageOptions) => Promise<SendResult>
  sendLinkPreview: (chatId: string, text: string, options: MessageOptions) => Promise<SendResult>
  sendButtons: (chatId: string, text: string, options: MessageOptions) => Promise<Message>
  sendList: (chatId: string, list: ListToSend, options: MessageOptions) => Promise<Message>
  sendPoll: (chatId: string, name: string, choices: string[], options: MessageOptions) => Promise<Message>
  sendLocation: (chatId: string, place: Place, options: MessageOptions) => Promise<SendResult>
  sendOrder: (chatId: string, items: OrderItem[], options: MessageOptions) => Promise<Message>
  sendPixKey: (chatId: string, key: PixKey, options: MessageOptions) => Promise<Message>
  /** @param name replaces the known name of a single contact */
  sendContacts: (
    chatId: string,
    contacts: string[],
    name: string | undefined,
    options: MessageOptions
  ) => Promise<SendResult>
  sendFile: (chatId: string, file: FileToSend, options: MessageOptions) => Promise<SendResult>
  /** Sends an audio file as if it were recorded on the phone. */
  sendVoice: (chatId: string, file: FileToSend, options: MessageOptions) => Promise<SendResult>
  /** Makes a sticker of 512 by 512 pixels of an image. */
  sendSticker: (chatId: string, image: FileToSend, options: MessageOptions) => Promise<SendResult>
  sendAnimatedSticker: (chatId: string, image: FileToSend, options: MessageOptions) => Promise<SendResult>
  /** Why WhatsApp does not take messages for this chat. */
  refusalOf: (chatId: string) => Promise<Error>
  /** Ids in the returned message are objects. @throws {NotFound} */
  get: (id: string) => Promise<Message>
  /** @throws {NotFound} {OperationRejected} too old, deleted, of somebody else, or without a text */
  edit: (id: string, text: string, options: MessageOptions) => Promise<Message>
  /** @param emoji null removes the reaction */
  react: (id: string, emoji: string | null) => Promise<void>
  /** @returns how many messages have changed @throws {NotFound} */
  star: (ids: string[], isStarred: boolean) => Promise<number>
  /** Resolves when the messages are gone. @throws {NotFound} */
  delete: (ids: string[], onlyLocal: boolean, withMedia: boolean) => Promise<DeletionResult[]>
  /** @throws {NotFound} {CallFailed} */
  forward: (chatId: string, ids: string[]) => Promise<ForwardedMessage[]>
  /** @throws {NotFound} */
  reactions: (id: string) => Promise<Reactions>
  /** @throws {NotFound} no such message, or no poll */
  votes: (id: string) => Promise<Votes>
  /** What the sender wrote it on, by the form of its id: android, iphone, web or unknown. */
  platform: (id: string) => Promise<string>
  /** @throws {MessageNotFound} {MessageWithoutMedia} {MediaGone} {MediaNotLoaded} */
  download: (id: string) => Promise<MediaFile>
}
