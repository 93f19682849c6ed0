import { define } from '../../loader.js'
import { ServerPropConstants } from '../misc/WAWebServerPropConstants.js'

const MEGABYTE = 1024 * 1024

const LIMITS: Readonly<Record<string, number>> = {
  image: 16 * MEGABYTE,
  audio: 16 * MEGABYTE,
  video: 64 * MEGABYTE,
  sticker: MEGABYTE
}

/** How large a file of each kind may be, in bytes. */
export const MediaGating = define('WAWebMediaGatingUtils', {
  getUploadLimit: (mediaType: string, _origin?: string | null): number =>
    Math.min(LIMITS[mediaType] ?? Infinity, ServerPropConstants.MAX_FILE_SIZE_BYTES)
})
