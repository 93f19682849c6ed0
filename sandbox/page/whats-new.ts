import { BaseModel, DEFAULTS, defineModel } from './base/base-model.js'
import type { Attributes } from './base/base-model.js'
import { cloud } from './cloud-socket.js'

/** What is new in WhatsApp Web. */
class WhatsNew extends BaseModel {
  /** There is something that nobody has acknowledged. */
  declare isOn: boolean

  override [DEFAULTS] (): Attributes {
    return { isOn: false }
  }

  dismiss (): void {
    if (!this.isOn) return
    this.set('isOn', false)
    void cloud.request('whats-new.dismissed', {}).catch(() => {})
  }
}

defineModel(WhatsNew, { proxyName: 'whats-new', props: [], session: ['isOn'] })

export const whatsNew = new WhatsNew()

export function listenToNews (): void {
  cloud.onEvent('whats-new', ({ isOn }) => { whatsNew.set('isOn', isOn) })
}
