import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'

/** How far the phone is with sending the chats. */
export class HistorySyncProgressModel extends BaseModel {
  declare incomplete: boolean
  /** Percent; null before the first part. */
  declare realProgress: number | null
  declare fakeProgress: number
  declare remainingPausedSeconds: number | null

  override [DEFAULTS] (): Attributes {
    return { incomplete: false, realProgress: null, fakeProgress: 0, remainingPausedSeconds: null }
  }

  setProgress (progress: number): void {
    this.set({ realProgress: progress, fakeProgress: 0 })
  }

  setIncomplete (incomplete: boolean): void {
    this.set('incomplete', incomplete)
  }
}

defineModel(HistorySyncProgressModel, {
  proxyName: 'historySyncProgress',
  props: ['incomplete', 'realProgress', 'fakeProgress', 'remainingPausedSeconds']
})

let model: HistorySyncProgressModel | undefined

export function getHistorySyncProgressModel (): HistorySyncProgressModel {
  model ??= new HistorySyncProgressModel()
  return model
}

define('WAWebHistorySyncProgressModel', { HistorySyncProgressModel, getHistorySyncProgressModel })
