import { readFile } from 'node:fs/promises'
import type { SendResult } from '../../../schemas/messages.js'
import { MediaGone, MediaNotLoaded, MessageNotFound, MessageWithoutMedia } from '../../errors.js'
import type { FileToSend, MediaFile, MessageOptions } from '../messages.js'
import { isChannel } from '../recipients.js'
import * as channels from './channels.js'
import { as, type Client } from './client.js'
import type { HeldFile } from './page-files.js'

type Problem = 'not_found' | 'no_media' | 'gone' | 'not_loaded'

const PROBLEMS = {
  not_found: MessageNotFound,
  no_media: MessageWithoutMedia,
  gone: MediaGone,
  not_loaded: MediaNotLoaded
}

/**
 * wppconnect's own calls hold a file three times over in this process, and some of them lose the error or never end.
 */

export async function sendFile (
  client: Client,
  chatId: string,
  { path, mimetype, filename }: FileToSend,
  options: MessageOptions
): Promise<SendResult> {
  if (isChannel(chatId)) return await channels.sendFile(client, chatId, { path, mimetype, filename, ...options })
  return await client.withFile(
    'sendFile',
    path,
    async (file, chatId, options) => {
      const given = { waitForAck: true, ...options }
      const { id, ack, sendMsgResult } = await WPP.chat.sendFileMessage(chatId, file, given as never)
      const failure = window.zapserver.failureOf(sendMsgResult)
      if (failure !== undefined) throw new Error(`the file was not sent: ${failure}`)
      return { id: String(id), ack }
    },
    chatId,
    withoutUndefined({ mimetype, filename, ...options })
  )
}

/** A sound as if it were recorded. */
export async function sendVoice (
  client: Client,
  chatId: string,
  file: FileToSend,
  options: MessageOptions
): Promise<SendResult> {
  return await sendFile(client, chatId, file, { ...options, type: 'audio', isPtt: true })
}

/** wppconnect's makers of stickers take an image as a data URI. */
export async function sendSticker (
  client: Client,
  call: 'sendImageAsSticker' | 'sendImageAsStickerGif',
  chatId: string,
  { path, mimetype }: FileToSend,
  options: MessageOptions
): Promise<SendResult> {
  const uri = `data:${mimetype};base64,${await readFile(path, 'base64')}`
  return as(await client[call](chatId, uri, as(options)))
}

/**
 * Loads the file of a message by the id alone: nothing else that a caller says of it is used.
 * @throws {MessageNotFound} {MessageWithoutMedia} {MediaGone} {MediaNotLoaded}
 */
export async function loadMedia (client: Client, id: string): Promise<MediaFile> {
  const found = await client.takeFile(
    'downloadMedia',
    async (id): Promise<HeldFile | Problem> => {
      const message = await WPP.chat.getMessageById(id).catch(() => undefined)
      if (!message) return 'not_found'
      if (!message.mediaData) return 'no_media'
      try {
        const blob = await WPP.chat.downloadMedia(id)
        const { mimetype, filename } = message as { mimetype?: string, filename?: string }
        return { blob, mimetype: mimetype ?? blob.type, ...(filename !== undefined && { filename }) }
      } catch {
        // The page has asked the phone of the message too.
        return message.mediaData.mediaStage === 'ERROR_MISSING' ? 'gone' : 'not_loaded'
      }
    },
    id
  )
  if (typeof found === 'string') throw new PROBLEMS[found]()
  return found
}

/** Only what has a value: the page would take `undefined` for one. */
export function withoutUndefined (options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
