import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { OpaqueData } from './WAWebMediaOpaqueData.js'

/** The file of a message. */
export class MediaData extends BaseModel {
  declare type: string
  declare mimetype: string
  declare filehash: string | undefined
  declare mediaStage: string
  declare mediaBlob: OpaqueData | undefined
  declare preview: OpaqueData | undefined

  override [DEFAULTS] (): Record<string, unknown> {
    return { mediaStage: 'INIT', isViewOnce: false, isGif: false, isAnimated: false, isVcardOverMmsDocument: false }
  }

  isDownloadable (): boolean {
    return true
  }

  isStreamable (): boolean {
    return false
  }
}

defineModel(MediaData, {
  proxyName: 'media-data',
  props: [
    'type',
    'directPath',
    'mediaKey',
    'mediaKeyTimestamp',
    'encFilehash',
    'mediaStage',
    'size',
    'filehash',
    'mimetype',
    'renderableUrl',
    'fullHeight',
    'fullWidth',
    'aspectRatio',
    'isAnimated',
    'isViewOnce',
    'duration',
    'isGif',
    'gifAttribution',
    'filename',
    'pageCount',
    'isVcardOverMmsDocument',
    'subtype'
  ],
  session: ['mediaBlob', 'preview', 'stale', 'waveform']
})

define('WAWebMediaData', { default: MediaData })
