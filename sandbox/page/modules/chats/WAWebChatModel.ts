import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import type { ContactModel } from '../contacts/WAWebContactModel.js'
import { getFormattedName } from '../contacts/WAWebFrontendContactGetters.js'
import { GroupMetadataCollection } from '../groups/WAWebGroupMetadataCollection.js'
import type { GroupMetadataModel } from '../groups/WAWebGroupMetadataModel.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { ChatMsgsCollection } from '../messages/WAWebChatMsgsCollection.js'
import { NewsletterMetadata } from '../newsletters/WAWebNewsletterMetadataModel.js'
import { PresenceCollection } from '../presence/WAWebPresenceCollection.js'
import type { Presence } from '../presence/WAWebPresenceCollection.js'
import { MuteCollection } from './WAWebMuteCollection.js'
import type { Mute } from './WAWebMuteCollection.js'

/** What everything that has messages has in common. */
export class ModelChatBase extends BaseModel {
  declare id: Wid
  msgs = new ChatMsgsCollection()

  onEmptyMRM (): void {
    throw new Error('onEmptyMRM not implemented')
  }
}

export class Chat extends ModelChatBase {
  declare t: number | undefined
  declare unreadCount: number
  declare lastReceivedKey: MsgKey | undefined
  declare archive: boolean
  declare name: string | undefined
  declare active: boolean
  declare newsletterMetadata: NewsletterMetadata | undefined
  /** What is being done with the chat right now. */
  readonly promises: Record<string, Promise<unknown> | undefined> = {}

  override [DEFAULTS] (): Attributes {
    return {
      unreadCount: 0,
      archive: false,
      isReadOnly: false,
      isAnnounceGrpRestrict: false,
      notSpam: true,
      pendingMsgs: false,
      canSend: true,
      endOfHistoryTransferType: 0
    }
  }

  override initialize (): void {
    MuteCollection.gadd(this.id)
    if (this.id.isNewsletter()) this.set('newsletterMetadata', new NewsletterMetadata({ id: this.id }))
  }

  override onEmptyMRM (): void {
    this.unset('lastReceivedKey')
  }

  // Others ask for these on the bare prototype, where there is no id.
  get isParentGroup (): boolean {
    return this.groupMetadata?.get('isParentGroup') ?? false
  }

  get mute (): Mute {
    return MuteCollection.gadd(this.id)
  }

  get presence (): Presence {
    return PresenceCollection.gadd(this.id)
  }

  get groupMetadata (): GroupMetadataModel | undefined {
    return GroupMetadataCollection.get(this.id)
  }

  get contact (): ContactModel {
    return ContactCollection.get(this.id) ?? ContactCollection.gadd(this.id)
  }

  get formattedTitle (): string {
    return this.title()
  }

  set formattedTitle (title: string) {
    this.set('name', title)
  }

  title (): string {
    return this.groupMetadata?.subject ?? this.name ?? getFormattedName(this.contact)
  }
}

defineModel(Chat, {
  proxyName: 'chat',
  props: [
    'id',
    'pendingMsgs',
    'labels',
    'lastReceivedKey',
    't',
    'unreadCount',
    'archive',
    'isReadOnly',
    'isAnnounceGrpRestrict',
    'modifyTag',
    'muteExpiration',
    'name',
    'notSpam',
    'pin',
    'changeNumberOldJid',
    'changeNumberNewJid',
    'ephemeralDuration',
    'ephemeralSettingTimestamp',
    'disappearingModeInitiator',
    'unreadMentionsOfMe',
    'endOfHistoryTransferType'
  ],
  session: ['createdLocally', 'pendingAction', 'active', 'pausedTimerId', 'canSend', 'newsletterMetadata']
})

define('WAWebSuperChatMsgs', { default: ModelChatBase })
define('WAWebChatModel', { Chat })
