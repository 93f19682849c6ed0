import type { BaseModel } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
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

/** The media host has a file no more. */
class MediaNotFoundError extends Error {}

/** Neither the media host nor the phone of the message has it. */
class MediaNotOnPhone extends Error {}

/** By file: whoever asks meanwhile waits for the same. */
const loading = new Map<string, Promise<void>>()

/** Loads the file from the media host; where that fails, the media data says so. */
export async function downloadMedia (message: BaseModel): Promise<void> {
  const { mediaData, filehash } = message.attributes
  const under = loading.get(filehash)
  if (under !== undefined) return await under
  if (mediaData.mediaStage === 'ERROR_MISSING') return
  const work = load(message).finally(() => loading.delete(filehash))
  loading.set(filehash, work)
  await work
}

async function load (message: BaseModel): Promise<void> {
  const { mediaData, deprecatedMms3Url } = message.attributes
  try {
    await fetchFile(message, deprecatedMms3Url).catch(async (error: unknown) => {
      if (!(error instanceof MediaNotFoundError)) throw error
      await fetchFile(message, await uploadedAgain(message))
    })
    mediaData.set('mediaStage', 'RESOLVED')
  } catch (error) {
    // What the phone may have, or a better connection brings, can be asked for again.
    mediaData.set('mediaStage', error instanceof MediaNotOnPhone ? 'ERROR_MISSING' : 'NEED_POKE')
    console.error(error)
  }
}

async function fetchFile ({ attributes }: BaseModel, url: string): Promise<void> {
  const { type, mediaData, mediaKey, filehash } = attributes
  mediaData.set('mediaStage', 'FETCHING')
  const response = await fetch(url)
  if (response.status === 404 || response.status === 410) throw new MediaNotFoundError()
  if (!response.ok) throw new Error(`the media host answers with ${response.status}`)
  await LruMediaStore.put(filehash, await decryptMedia(await response.arrayBuffer(), mediaKey, type))
}

/** The phone of the message uploads the file once more: a phone that is off is waited for. Answers where it is then. */
async function uploadedAgain (message: BaseModel): Promise<string> {
  const { mediaData, directPath, deprecatedMms3Url } = message.attributes
  mediaData.set('mediaStage', 'REUPLOADING')
  const { status, directPath: place } = await cloud.request('media.again', { directPath })
  if (status !== 200 || place === undefined) throw new MediaNotOnPhone()
  return new URL(place, deprecatedMms3Url).href
}
