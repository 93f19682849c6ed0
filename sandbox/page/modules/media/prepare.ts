import type { Attributes } from '../../base/base-model.js'
import { Webp } from './WAWebWebp.js'
import { OpaqueData } from './WAWebMediaOpaqueData.js'
import { ImageUtils } from './WAWebImageUtils.js'
import { MediaDataUtils } from './WAWebMediaDataUtils.js'
import { pictureOf } from './thumbnail.js'

export interface RawMediaOptions {
  isPtt?: boolean
  asDocument?: boolean
  asGif?: boolean
  asSticker?: boolean
  precomputedFields?: { duration: number, waveform: Uint8Array }
}

/** How a file is sent: by what the sender wants, then by its type. */
export function typeOf (mimetype: string, { isPtt, asDocument, asSticker }: RawMediaOptions): string {
  if (asSticker === true) return 'sticker'
  if (asDocument === true) return 'document'
  const [kind] = mimetype.split('/')
  if (kind === 'audio') return isPtt === true ? 'ptt' : 'audio'
  return kind === 'image' || kind === 'video' ? kind : 'document'
}

/** Attributes of the media data of a file that is to be sent. @throws where the browser cannot read it */
export async function prepare (data: OpaqueData, options: RawMediaOptions): Promise<Attributes> {
  const type = typeOf(data.type(), options)
  const common = { type, mimetype: data.type(), size: data.size(), mediaBlob: data }
  if (type === 'image') return { ...common, ...(await image(data)) }
  if (type === 'video') return { ...common, ...(await video(data)), isGif: options.asGif === true }
  if (type === 'sticker') return { ...common, ...(await sticker(data)) }
  if (type === 'audio' || type === 'ptt') return { ...common, ...(await sound(data, options)) }
  return common
}

async function image (data: OpaqueData): Promise<Attributes> {
  const picture = await pictureOf(data.forceToBlob())
  if (picture === undefined) throw new Error('the image cannot be decoded')
  return {
    fullWidth: picture.width,
    fullHeight: picture.height,
    preview: await OpaqueData.createFromBase64Jpeg(picture.thumbnail)
  }
}

async function video (data: OpaqueData): Promise<Attributes> {
  const {
    duration,
    thumbs: [thumb]
  } = await ImageUtils.generateVideoThumbsAndDuration({
    file: data.forceToBlob(),
    maxDimensions: [100],
    debugHint: 'prepRawMedia',
    throwOnBlack: false
  })
  const thumbnail = thumb?.url.replace(/^data:[^,]*,/, '') ?? ''
  return {
    duration,
    fullWidth: thumb?.fullWidth,
    fullHeight: thumb?.fullHeight,
    preview: await OpaqueData.createFromBase64Jpeg(thumbnail)
  }
}

async function sticker (data: OpaqueData): Promise<Attributes> {
  const { mediaBlob, mimetype, fullWidth, fullHeight } = await MediaDataUtils.processRawSticker(data)
  const isAnimated = Webp.isAnimatedWebp(await mediaBlob.forceToBlob().arrayBuffer())
  return { mediaBlob, mimetype, size: mediaBlob.size(), fullWidth, fullHeight, isAnimated }
}

async function sound (data: OpaqueData, { precomputedFields }: RawMediaOptions): Promise<Attributes> {
  if (precomputedFields !== undefined) return precomputedFields
  const audio = new Audio(data.url())
  const duration = await new Promise<number>((resolve) => {
    audio.onloadedmetadata = () => resolve(audio.duration)
    audio.onerror = () => resolve(0)
  })
  return { duration: Math.round(duration) }
}
