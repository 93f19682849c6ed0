import type { Attributes, BaseModel } from '../../base/base-model.js'
import { decryptMedia } from './encryption.js'
import { MediaDataModel } from './WAWebMediaDataModel.js'
import { LruMediaStore } from './WAWebMediaStores.js'

/** Types of messages that carry a file. */
export const MEDIA_TYPES: readonly string[] = ['image', 'video', 'ptv', 'audio', 'ptt', 'document', 'sticker']

/** Attributes that a message and its media data have in common. */
const SHARED = ['type', 'mimetype', 'size', 'filehash', 'encFilehash', 'mediaKey', 'mediaKeyTimestamp', 'directPath', 'filename', 'pageCount', 'duration']

/** What the page knows of the loading of a message's file. */
export interface MediaObject { type: string, filehash: string | undefined, size: number | undefined, downloadStage: string, contentInfo: Attributes }

/** Gives a message that carries a file its media data. */
export function attachMedia (message: BaseModel): void {
  const { type, mediaData } = message.attributes
  if (!MEDIA_TYPES.includes(type)) return
  if (mediaData instanceof MediaDataModel) return message.addChild('mediaData', mediaData)
  const { width, height, isGif, isViewOnce, isAnimated, ...rest } = message.attributes
  const shared = Object.fromEntries(SHARED.map((key) => [key, rest[key]]))
  const flags = { isGif: isGif === true, isViewOnce: isViewOnce === true, isAnimated: isAnimated === true }
  message.addChild('mediaData', new MediaDataModel({ ...shared, ...flags, fullWidth: width, fullHeight: height }))
}

const objects = new WeakMap<BaseModel, MediaObject>()

export function mediaObjectOf (message: BaseModel): MediaObject | undefined {
  const { type, filehash, size, mimetype } = message.attributes
  if (!MEDIA_TYPES.includes(type)) return undefined
  const object = objects.get(message) ?? { type: String(type).toUpperCase(), filehash, size, downloadStage: 'INIT', contentInfo: { mimetype } }
  objects.set(message, object)
  return object
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
