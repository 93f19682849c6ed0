import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'

/** Until when a chat is silent. */
export class Mute extends BaseModel {
  declare id: Wid
  /** Unix time, seconds; 0: not muted, -1: for ever. */
  declare expiration: number

  override [DEFAULTS] (): Attributes {
    return { expiration: 0 }
  }

  async mute ({ expiration }: { expiration: number }): Promise<void> {
    await this.#send(expiration)
  }

  async unmute (_how?: { sendDevice?: boolean }): Promise<void> {
    await this.#send(0)
  }

  async #send (muted: number): Promise<void> {
    // A channel is muted by an action of its own.
    if (this.id.isNewsletter()) throw new Error('No promise for newsletter mute')
    await cloud.requestSurely('chat.set', { to: cloudName(this.id), change: { muted } })
    this.set('expiration', muted)
  }
}

defineModel(Mute, { proxyName: 'mute', props: ['id', 'expiration'], session: ['stale'] })

class MuteCollectionImpl extends BaseCollection<Mute> {
  static override model = Mute
}

export const MuteCollection = new MuteCollectionImpl()

define('WAWebMuteModel', { Mute })
define('WAWebMuteCollection', { MuteCollection })
