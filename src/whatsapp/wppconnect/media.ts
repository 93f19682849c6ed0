import type { Client } from '../driver.js'
import { sendFile as sendFileToChannel } from './newsletters.js'
import { isChannel } from '../recipients.js'
import type { HeldFile, PageFile } from './page-files.js'

export interface FileToSend { path: string, mimetype?: string | undefined, filename?: string | undefined }

/** wa-js's options of a message with a file. */
export type FileOptions = Record<string, unknown>

export interface Sent { id: string, ack: number }

/** How a text status looks: the color is #rrggbb or ARGB as a number, the font one of 0 to 5. */
export interface StatusLook { backgroundColor?: string | number | undefined, font?: number | undefined }

const DEFAULT_COLOR = '#000000'

/** wppconnect's own calls hold a file three times over in this process, and some of them lose the error or never end. */

export async function sendFile (client: Client, chatId: string, { path, mimetype, filename }: FileToSend, options: FileOptions): Promise<Sent> {
  if (isChannel(chatId)) return await sendFileToChannel(client, chatId, { path, mimetype, filename, ...options })
  return await client.withFile('sendFile', path, async (file, chatId, options) => {
    const { id, ack, sendMsgResult } = await WPP.chat.sendFileMessage(chatId, file, { waitForAck: true, ...options } as never)
    const result = (sendMsgResult as { messageSendResult?: string } | null)?.messageSendResult ?? 'OK'
    if (result !== 'OK') throw new Error(`the file was not sent: ${result}`)
    return { id: String(id), ack }
  }, chatId, given({ mimetype, filename, ...options }))
}

/** A sound as if it were recorded. */
export async function sendVoice (client: Client, chatId: string, file: FileToSend, options: FileOptions): Promise<Sent> {
  return await sendFile(client, chatId, file, { ...options, type: 'audio', isPtt: true })
}

export async function sendStatusFile (client: Client, kind: 'image' | 'video', { path, mimetype, filename }: FileToSend, options: FileOptions): Promise<Sent> {
  return await client.withFile(kind === 'image' ? 'sendImageStatus' : 'sendVideoStatus', path, async (file, kind, options) => {
    const { status } = WPP
    const { id, ack } = await (kind === 'image' ? status.sendImageStatus(file, options) : status.sendVideoStatus(file, options)) as Sent
    return { id: String(id), ack }
  }, kind, given({ mimetype, filename, ...options }))
}

/** wa-js sends a text status in a way that WhatsApp Web no longer takes, and answers as if it were sent. */
export async function sendTextStatus (client: Client, text: string, { backgroundColor = DEFAULT_COLOR, font }: StatusLook = {}): Promise<Sent> {
  return await client.inPage('sendTextStatus', async (status) => {
    const { messageSendResult, msg } = await window.zapserver.module('WAWebSendStatusMsgAction')['sendStatusTextMsgAction'](status)
    if (messageSendResult !== 'OK') throw new Error(`the status was not sent: ${messageSendResult}`)
    return { id: String(msg.id), ack: msg.ack as number }
  }, { text, color: typeof backgroundColor === 'number' ? backgroundColor : parseInt(`FF${backgroundColor.replace('#', '')}`, 16), ...(font !== undefined && { font }) })
}

/** Loads the file of a message, by its id and by nothing else: what else a caller says of it is not asked. */
export async function loadMedia (client: Client, id: string): Promise<PageFile | 'not_found' | 'no_media' | 'not_loaded'> {
  return await client.takeFile('downloadMedia', async (id): Promise<HeldFile | 'not_found' | 'no_media' | 'not_loaded'> => {
    const message = await WPP.chat.getMessageById(id).catch(() => undefined)
    if (!message) return 'not_found'
    if (!message.mediaData) return 'no_media'
    try {
      const blob = await WPP.chat.downloadMedia(id)
      const { mimetype, filename } = message as { mimetype?: string, filename?: string }
      return { blob, mimetype: mimetype ?? blob.type, ...(filename !== undefined && { filename }) }
    } catch {
      return 'not_loaded'
    }
  }, id)
}

/** Only what has a value: the page would take `undefined` for one. */
function given (options: FileOptions): FileOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
