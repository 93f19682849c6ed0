import { define } from '../../loader.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { encryptMedia } from './encryption.js'

const HOST = 'https://mmg.whatsapp.net'

const GONE = 410

/** The media host knows of a file that it has no more. */
export class MediaGone extends Error {}

/** A file as it lies on the media host. */
export interface MediaEntry {
  deprecatedMms3Url: string
  directPath: string
  mediaKey: string
  mediaKeyTimestamp: number
  encFilehash: string
  filehash: string
}

interface Upload {
  file: Blob
  mediaType: string
}

/** Encrypts a file and lays it on the media host. Others replace the function here. */
export const MmsUpload = define('WAWebMediaMmsV4Upload', {
  uploadMedia: async ({ file, mediaType }: Upload): Promise<{ kind: 'success', mediaEntry: MediaEntry }> => {
    const { bytes, mediaKey, filehash, encFilehash } = await encryptMedia(file, mediaType)
    const name = encFilehash.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
    const response = await fetch(`${HOST}/m/${name}`, { method: 'POST', body: bytes })
    if (response.status === GONE) throw new MediaGone('the media host has the file no more')
    if (!response.ok) throw new Error(`the media host answers with ${response.status}`)
    const { url, directPath } = (await response.json()) as { url: string, directPath: string }
    return {
      kind: 'success',
      mediaEntry: { deprecatedMms3Url: url, directPath, mediaKey, mediaKeyTimestamp: unixTime(), encFilehash, filehash }
    }
  }
})
