import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { unixTime } from '../misc/WATimeUtils.js'

const FOR_EVER = -1

/** Until when a chat is silent. */
export class MuteModel extends BaseModel {
  declare id: Wid
  /** Unix time, seconds; 0: not muted, -1: for ever. */
  declare expiration: number

  override [DEFAULTS] (): Attributes {
    return { expiration: 0 }
  }

  get isMuted (): boolean {
    return this.expiration === FOR_EVER || this.expiration > unixTime()
  }

  canMute (): boolean {
    return !this.id.isNewsletter()
  }

  async mute ({ expiration }: { expiration: number }): Promise<number> {
    await this.#tell(expiration)
    return expiration
  }

  async unmute (_how: { sendDevice?: boolean }): Promise<void> {
    await this.#tell(0)
  }

  async #tell (muted: number): Promise<void> {
    await cloud.requestSurely('chat.set', { to: cloudName(this.id), change: { muted } })
    this.set('expiration', muted)
  }

  // Others reach past the accessors to the fields behind them.
  get __x_expiration (): number { return this.expiration }
  set __x_expiration (expiration: number) { this.set('expiration', expiration) }
  get __x_isMuted (): boolean { return this.isMuted }
  set __x_isMuted (muted: boolean) { if (!muted) this.set('expiration', 0) }
}

defineModel(MuteModel, { proxyName: 'mute', props: ['id', 'expiration'], session: ['stale'] })

class MuteCollectionImpl extends BaseCollection<MuteModel> {
  static override model = MuteModel
}

export const MuteCollection = new MuteCollectionImpl()

define('WAWebMuteModel', { default: MuteModel })
define('WAWebMuteCollection', { MuteCollection })
define('WAWebMuteChatBridge', {
  sendConversationMute: async (id: Wid, expiration: number, _previous: number): Promise<{ status: number }> => {
    await MuteCollection.gadd(id).mute({ expiration })
    return { status: 200 }
  }
})
