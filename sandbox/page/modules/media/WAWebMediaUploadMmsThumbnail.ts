import { define } from '../../loader.js'
import { MmsUpload, type MediaEntry } from './WAWebMediaMmsV4Upload.js'
import type { OpaqueData } from './WAWebMediaOpaqueData.js'

interface Thumbnail {
  thumbnail: OpaqueData
  mediaType: string
}

define('WAWebMediaUploadMmsThumbnail', {
  /** Uploads the picture of a link's preview. */
  default: async ({
    thumbnail,
    mediaType
  }: Thumbnail): Promise<{ kind: 'success', mediaEntry: MediaEntry, filehash: string }> => {
    const { kind, mediaEntry } = await MmsUpload.uploadMedia({ file: thumbnail.forceToBlob(), mediaType })
    return { kind, mediaEntry, filehash: mediaEntry.filehash }
  }
})
