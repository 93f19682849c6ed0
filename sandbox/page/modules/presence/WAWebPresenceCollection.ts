import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

export class Chatstate extends BaseModel {
  declare id: Wid
  declare type: string | undefined
  declare t: number | undefined
}

defineModel(Chatstate, {
  proxyName: 'chatstate',
  props: ['id', 'type', 't', 'deny'],
  session: ['updateTime', 'expireTimerId']
})

export class ChatstateCollection extends BaseCollection<Chatstate> {
  static override model = Chatstate
}

/** @param lastSeen Unix time, seconds; 0: they do not show it */
export function showPresence (presence: Presence | undefined, online: boolean, lastSeen: number): void {
  presence?.set({ isOnline: online, hasData: true })
  presence?.chatstate.set({ t: lastSeen === 0 ? undefined : lastSeen, type: online ? 'available' : 'unavailable' })
}

/** Whether somebody is online, and what they are doing in a chat. */
export class Presence extends BaseModel {
  declare id: Wid
  declare isOnline: boolean
  declare hasData: boolean
  declare isSubscribed: boolean
  declare chatstate: Chatstate
  chatstates = new ChatstateCollection()

  override [DEFAULTS] (): Attributes {
    return { isOnline: false, hasData: false, isSubscribed: false, forceDisplay: false, chatActive: false }
  }

  override initialize (): void {
    this.addChild('chatstate', new Chatstate({ id: this.id }))
  }

  get isGroup (): boolean {
    return this.id.isGroup()
  }

  get isUser (): boolean {
    return this.id.isUser()
  }

  async subscribe (): Promise<void> {
    if (this.isSubscribed) return
    this.set('isSubscribed', true)
    const phone = this.isUser ? await findCloudName(this.id) : undefined
    if (phone === undefined) return
    const { online, lastSeen } = await cloud.requestSurely('presence.subscribe', { phone })
    showPresence(this, online, lastSeen)
  }

  override delete (): void {
    super.delete()
    void findCloudName(this.id)
      .then(async (phone) => {
        if (phone !== undefined) await cloud.request('presence.unsubscribe', { phone })
      })
      .catch(() => {})
  }
}

defineModel(Presence, {
  proxyName: 'presence',
  props: ['id'],
  session: ['isOnline', 'hasData', 'isSubscribed', 'forceDisplay', 'chatActive', 'chatstate']
})

class PresenceCollectionImpl extends BaseCollection<Presence> {
  static override model = Presence

  override async findQuery (id: Identified): Promise<Presence | undefined> {
    const presence = this.gadd(createWid(String(id)))
    await presence.subscribe()
    return presence
  }
}

export const PresenceCollection = new PresenceCollectionImpl()

define('WAWebPresenceModel', { Presence, Chatstate, ChatstateCollection })
define('WAWebPresenceCollection', { PresenceCollection })
