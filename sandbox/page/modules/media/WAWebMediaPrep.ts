import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { uploadProductImage } from '../catalog/upload-product-image.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { ACK } from '../messages/WAWebAck.js'
import type { Msg } from '../messages/WAWebMsgModel.js'
import { deliver, deliverStatus, show, type SendResult } from '../messages/WAWebSendMsg.js'
import { ServerPropConstants } from '../misc/WAWebServerPropConstants.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { NewsletterSendMsgAction } from '../newsletters/WAWebNewsletterSendMsgAction.js'
import { MediaData } from './WAWebMediaData.js'
import { MediaGone, MmsUpload } from './WAWebMediaMmsV4Upload.js'
import { InMemoryMediaBlobCache } from './WAWebMediaStore.js'
import type { OpaqueData } from './WAWebMediaOpaqueData.js'
import { prepare, type RawMediaOptions } from './prepare.js'

interface SendOptions {
  caption?: string
  footer?: string
  isViewOnce?: boolean
  productMsgOptions?: Attributes
}

/** A file on its way into a chat. */
export class MediaPrep {
  readonly mediaData = new MediaData()
  readonly baseType: string
  readonly #prepared: Promise<Attributes>

  constructor (baseType: string, prepared: Promise<Attributes>) {
    this.baseType = baseType
    this.#prepared = prepared
    // Those who wait for it get the error.
    prepared.catch(() => {})
  }

  async waitForPrep (): Promise<MediaData> {
    const attributes = await this.#prepared
    if (this.mediaData.mediaStage === 'INIT') this.mediaData.set({ ...attributes, mediaStage: 'PREPARED' })
    return this.mediaData
  }

  async sendToChat ({ chat, options = {} }: { chat: Chat, options?: SendOptions }): Promise<SendResult> {
    const mediaData = await this.waitForPrep()
    const raw = { ...(options.productMsgOptions ?? (await newMessage(chat))), ...describe(mediaData, options) }
    if (chat.id.isNewsletter()) {
      return await NewsletterSendMsgAction.sendNewsletterMediaMsg(
        chat,
        raw,
        async (message) => await upload(message, mediaData)
      )
    }
    const message = show(chat, raw)
    try {
      await upload(message, mediaData)
    } catch (error) {
      console.error(error)
      message.set({ isSendFailure: true, ack: ACK.FAILED })
      return { messageSendResult: error instanceof MediaGone ? 'ERROR_EXPIRED' : 'ERROR_UPLOAD' }
    }
    return chat.id.isStatus() ? await deliverStatus(message) : await deliver(message)
  }
}

async function upload (message: Msg, mediaData: MediaData): Promise<Msg> {
  const file = mediaData.mediaBlob?.forceToBlob()
  if (file === undefined) throw new Error('there is no file to send')
  mediaData.set('mediaStage', 'UPLOADING')
  const { mediaEntry } = await MmsUpload.uploadMedia({ file, mediaType: mediaData.type })
  InMemoryMediaBlobCache.put(mediaEntry.filehash, file)
  message.set({ ...mediaEntry })
  mediaData.set({ ...mediaEntry, mediaBlob: undefined, mediaStage: 'RESOLVED' })
  return message
}

async function newMessage (chat: Chat): Promise<Attributes> {
  const from = myWidIn(chat.id)
  const participant = chat.id.isUser() || chat.id.isNewsletter() ? undefined : from
  const id = new MsgKey({ fromMe: true, remote: chat.id, id: await MsgKey.newId(), participant })
  return { id, from, to: chat.id, t: unixTime(), self: 'out', ack: ACK.CLOCK, isNewMsg: true, local: true }
}

function describe (
  mediaData: MediaData,
  { caption, footer, isViewOnce, productMsgOptions = {} }: SendOptions
): Attributes {
  const { type, mimetype, size, fullWidth, fullHeight, duration, waveform, isGif, isAnimated } = mediaData.attributes
  const { filename } = productMsgOptions
  return {
    type,
    mimetype,
    size,
    filename: type === 'document' ? filename : undefined,
    // A document without a caption shows its name.
    caption: caption ?? (type === 'document' ? filename : undefined),
    isCaptionByUser: caption !== undefined,
    footer,
    body: mediaData.preview?.getBase64() ?? '',
    isViewOnce: isViewOnce === true,
    width: fullWidth,
    height: fullHeight,
    duration,
    waveform,
    isGif,
    isAnimated,
    mediaData
  }
}

function prepRawMedia (data: OpaqueData, options: RawMediaOptions): MediaPrep {
  const fits = data.size() <= ServerPropConstants.MAX_FILE_SIZE_BYTES
  return new MediaPrep('unknown', fits ? prepare(data, options) : Promise.reject(new Error('the file is too large')))
}

define('WAWebPrepRawMedia', { prepRawMedia })
define('WAWebMediaPrep', { MediaPrep })
define('WAWebMedia', { MediaPrep, prepRawMedia, uploadProductImage })
