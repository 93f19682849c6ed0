import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { attachMedia, downloadMedia } from '../media/message-media.js'
import type { MediaData } from '../media/WAWebMediaData.js'
import { attributesOf, contentOf } from './content.js'
import { getSender } from './WAWebMsgGetters.js'

export interface PollOption {
  name: string
  localId: number
}

export class Msg extends BaseModel {
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
  declare mediaData: MediaData | undefined
  declare pollOptions: PollOption[] | undefined
  declare latestEditMsgKey: MsgKey | undefined

  override [DEFAULTS] (): Attributes {
    return {
      isNewMsg: false,
      star: false,
      isForwarded: false,
      isFromTemplate: false,
      isVcardOverMmsDocument: false,
      isDynamicReplyButtonsMsg: false,
      isMdHistoryMsg: false,
      invis: false
    }
  }

  override initialize (): void {
    attachMedia(this)
  }

  updateAck (ack: number, _force = false): void {
    if (ack > (this.ack ?? 0) || ack < 0) this.set('ack', ack)
  }

  async downloadMedia (): Promise<void> {
    await downloadMedia(this)
  }

  /** What another message keeps of this one when it quotes it. */
  msgContextInfo (chat: Wid): Attributes {
    return {
      quotedMsg: attributesOf(
        contentOf({ ...this.attributes, quotedStanzaID: undefined, mentionedJidList: undefined, isForwarded: false })
      ),
      quotedStanzaID: this.id.id,
      quotedParticipant: getSender(this),
      ...(!this.id.remote.equals(chat) && { quotedRemoteJid: this.id.remote })
    }
  }
}

defineModel(Msg, {
  proxyName: 'msg',
  props: [
    'id',
    'rowId',
    'body',
    'type',
    'subtype',
    't',
    'notifyName',
    'from',
    'to',
    'author',
    'ack',
    'invis',
    'isNewMsg',
    'star',
    'recvFresh',
    'caption',
    'matchedText',
    'thumbnail',
    'richPreviewType',
    'doNotPlayInline',
    'title',
    'description',
    'url',
    'quotedMsg',
    'quotedStanzaID',
    'quotedRemoteJid',
    'quotedParticipant',
    'mentionedJidList',
    'nonJidMentions',
    'footer',
    'hydratedButtons',
    'urlText',
    'urlNumber',
    'isVcardOverMmsDocument',
    'labels',
    'isForwarded',
    'forwardingScore',
    'ephemeralDuration',
    'ephemeralSettingTimestamp',
    'isFromTemplate',
    'isMdHistoryMsg',
    'isSendFailure',
    'isDynamicReplyButtonsMsg',
    'dynamicReplyButtons',
    'messageSecret',
    'latestEditMsgKey',
    'latestEditSenderTimestampMs',
    'lat',
    'lng',
    'loc',
    'clientUrl',
    'isLive',
    'accuracy',
    'speed',
    'degrees',
    'comment',
    'sequence',
    'shareDuration',
    'finalLat',
    'finalLng',
    'pollName',
    'pollOptions',
    'pollSelectableOptionsCount',
    'vcardFormattedName',
    'vcardList',
    'list',
    'interactiveType',
    'interactiveHeader',
    'interactivePayload',
    'nativeFlowName',
    'isViewOnce',
    'backgroundColor',
    'textColor',
    'font',
    'revokeSender',
    'orderId',
    'token',
    'orderTitle',
    'sellerJid',
    'itemCount',
    'status',
    'message',
    'totalAmount1000',
    'totalCurrencyCode',
    'hasReaction',
    'listResponse',
    'selectedButtonId',
    'protocolMessageKey',
    'recipients',
    'mimetype',
    'size',
    'filehash',
    'encFilehash',
    'mediaKey',
    'mediaKeyTimestamp',
    'directPath',
    'deprecatedMms3Url',
    'filename',
    'pageCount',
    'duration',
    'width',
    'height',
    'isGif',
    'gifAttribution',
    'isAnimated',
    'waveform',
    'isCaptionByUser'
  ],
  session: ['local', 'senderObj', 'mediaData', 'search']
})

define('WAWebMsgModel', { Msg })
