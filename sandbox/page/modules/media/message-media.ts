import type { BaseModel } from '../../base/base-model.js'
import { decryptMedia } from './encryption.js'
import { MediaData } from './WAWebMediaData.js'
import { LruMediaStore } from './WAWebMediaStore.js'

/** Types of messages that carry a file. */
const MEDIA_TYPES: readonly string[] = ['image', 'video', 'ptv', 'audio', 'ptt', 'document', 'sticker']

/** Attributes that a message and its media data have in common. */
const SHARED = [
  'type',
  'mimetype',
  'size',
  'filehash',
  'encFilehash',
  'mediaKey',
  'mediaKeyTimestamp',
  'directPath',
  'filename',
  'pageCount',
  'duration'
]

/** Gives a message that carries a file its media data. */
export function attachMedia (message: BaseModel): void {
  const { type, mediaData } = message.attributes
  if (!MEDIA_TYPES.includes(type)) return
  if (mediaData instanceof MediaData) return message.addChild('mediaData', mediaData)
  const { width, height, isGif, isViewOnce, isAnimated, ...rest } = message.attributes
  const shared = Object.fromEntries(SHARED.map((key) => [key, rest[key]]))
  const flags = { isGif: isGif === true, isViewOnce: isViewOnce === true, isAnimated: isAnimated === true }
  message.addChild('mediaData', new MediaData({ ...shared, ...flags, fullWidth: width, fullHeight: height }))
}

/** Loads the file from the media host; where that fails, the media data says so. */
export async function downloadMedia (message: BaseModel): Promise<void> {
  const { type, mediaData, mediaKey, filehash, deprecatedMms3Url } = message.attributes
  mediaData.set('mediaStage', 'FETCHING')
  try {
    const response = await fetch(deprecatedMms3Url)
    if (!response.ok) throw new Error(`the media host answers with ${response.status}`)
    await LruMediaStore.put(filehash, await decryptMedia(await response.arrayBuffer(), mediaKey, type))
    mediaData.set('mediaStage', 'RESOLVED')
  } catch (error) {
    mediaData.set('mediaStage', 'ERROR_MISSING')
    console.error(error)
  }
}
