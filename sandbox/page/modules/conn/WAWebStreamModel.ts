import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

class StreamModel extends BaseModel {
  declare mode: string
  declare info: string
  declare displayInfo: string
  declare available: boolean
  declare needsUpdate: boolean

  override defaults (): Attributes {
    return { mode: 'SYNCING', info: 'OPENING', displayInfo: 'OPENING', available: true, needsUpdate: false, obscurity: 'SHOW', resumeCount: 0 }
  }

  override initialize (): void {
    this.on('change:info', () => this.set('displayInfo', this.info))
  }

  markAvailable (): void {
    this.set('available', true)
    this.#tell(true)
  }

  markUnavailable (): void {
    this.set('available', false)
    this.#tell(false)
  }

  #tell (online: boolean): void {
    cloud.request('presence.set', { online }).catch(() => {})
  }
}

defineModel(StreamModel, {
  proxyName: 'stream',
  props: [],
  session: ['mode', 'info', 'displayInfo', 'available', 'needsUpdate', 'obscurity', 'isHardRefresh', 'uiActive', 'resumeCount', 'phoneAuthed']
})

export const Stream = new StreamModel()

define('WAWebStreamModel', { Stream })
