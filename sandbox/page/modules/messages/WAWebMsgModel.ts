import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { MEDIA_TYPES, attachMedia, downloadMedia, mediaObjectOf, type MediaObject } from '../media/message-media.js'
import type { MediaDataModel } from '../media/WAWebMediaDataModel.js'
import { attributesOf, contentOf } from './content.js'
import { SYSTEM_MESSAGE_TYPES } from './WAWebMsgType.js'

export interface PollOption { name: string, localId: number }

export class MsgModel extends BaseModel {
  declare id: MsgKey
  declare type: string
  declare subtype: string | null
  declare body: string | undefined
  declare t: number
  declare from: Wid
  declare to: Wid
  declare author: Wid | undefined
  declare ack: number
  declare isNewMsg: boolean
  declare quotedMsg: Attributes | undefined
  declare quotedStanzaID: string | undefined
  declare quotedParticipant: Wid | undefined
  declare mentionedJidList: Wid[] | undefined
  declare caption: string | undefined
  declare star: boolean
  declare isForwarded: boolean
  declare forwardingScore: number | undefined
  declare mediaData: MediaDataModel | undefined
  declare pollOptions: PollOption[] | undefined
  declare latestEditMsgKey: MsgKey | undefined

  override [DEFAULTS] (): Attributes {
    return { isNewMsg: false, star: false, isForwarded: false, isFromTemplate: false, isVcardOverMmsDocument: false, isDynamicReplyButtonsMsg: false, isMdHistoryMsg: false, invis: false }
  }

  override initialize (): void {
    attachMedia(this)
  }

  get isSentByMe (): boolean { return this.id?.fromMe }
  get isSentByMeFromWeb (): boolean { return this.isSentByMe && this.id.id.startsWith('3EB0') }
  get isStatusV3 (): boolean { return this.id?.remote.isStatus() }
  get isNotification (): boolean { return SYSTEM_MESSAGE_TYPES.includes(this.type) }
  get isMedia (): boolean { return MEDIA_TYPES.includes(this.type) }
  get mediaObject (): MediaObject | undefined { return mediaObjectOf(this) }
  get isPSA (): boolean { return this.id?.remote.isPSA() }
  get isUserCreatedType (): boolean { return !this.isNotification }
  get sender (): Wid { return this.author ?? this.from }

  updateAck (ack: number): void {
    if (ack > (this.ack ?? 0) || ack < 0) this.set('ack', ack)
  }

  async downloadMedia (): Promise<void> {
    await downloadMedia(this)
  }

  /** What another message keeps of this one when it quotes it. */
  msgContextInfo (chat: Wid): Attributes {
    return {
      quotedMsg: attributesOf(contentOf({ ...this.attributes, quotedStanzaID: undefined, mentionedJidList: undefined, isForwarded: false })),
      quotedStanzaID: this.id.id,
      quotedParticipant: this.sender,
      ...(!this.id.remote.equals(chat) && { quotedRemoteJid: this.id.remote })
    }
  }
}

defineModel(MsgModel, {
  proxyName: 'msg',
  props: ['id', 'rowId', 'body', 'type', 'subtype', 't', 'notifyName', 'from', 'to', 'author', 'self', 'ack', 'invis', 'isNewMsg', 'star', 'recvFresh', 'caption',
    'canonicalUrl', 'matchedText', 'thumbnail', 'richPreviewType', 'doNotPlayInline', 'title', 'description', 'url', 'quotedMsg', 'quotedStanzaID',
    'quotedRemoteJid', 'quotedParticipant', 'mentionedJidList', 'nonJidMentions', 'footer', 'hydratedButtons', 'urlText', 'urlNumber', 'isVcardOverMmsDocument',
    'labels', 'isForwarded', 'forwardingScore', 'ephemeralStartTimestamp', 'ephemeralDuration', 'ephemeralSettingTimestamp', 'isFromTemplate', 'isMdHistoryMsg',
    'isSendFailure', 'isDynamicReplyButtonsMsg', 'dynamicReplyButtons', 'interactiveMessage', 'messageSecret', 'latestEditMsgKey', 'latestEditSenderTimestampMs',
    'lat', 'lng', 'loc', 'clientUrl', 'isLive', 'accuracy', 'speed', 'degrees', 'comment', 'sequence', 'shareDuration', 'finalLat', 'finalLng', 'pollName', 'pollOptions', 'pollEncKey', 'pollSelectableOptionsCount', 'vcardFormattedName', 'vcardList', 'list',
    'interactiveType', 'interactiveHeader', 'interactivePayload', 'nativeFlowName', 'isViewOnce', 'backgroundColor', 'textColor', 'font', 'revokeSender',
    'orderId', 'token', 'orderTitle', 'sellerJid', 'itemCount', 'status', 'message', 'totalAmount1000', 'totalCurrencyCode',
    'hasReaction', 'listResponse', 'selectedButtonId', 'protocolMessageKey', 'recipients', 'mimetype', 'size', 'filehash', 'encFilehash', 'mediaKey', 'mediaKeyTimestamp', 'directPath',
    'deprecatedMms3Url', 'filename', 'pageCount', 'duration', 'width', 'height', 'isGif', 'gifAttribution', 'isAnimated', 'waveform', 'isCaptionByUser'],
  session: ['local', 'senderObj', 'mediaData', 'search']
})

define('WAWebMsgModel', { default: MsgModel })
