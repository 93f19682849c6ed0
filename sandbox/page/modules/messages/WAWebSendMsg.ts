import type { MessageContent } from '../../../protocol.js'
import type { Attributes } from '../../base/base-model.js'
import { CloudError, cloud } from '../../cloud-socket.js'
import type { ChatModel } from '../chats/WAWebChatModel.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { ACK } from './WAWebAck.js'
import { contentOf } from './content.js'
import { MsgCollection, file } from './WAWebMsgCollection.js'
import { MsgModel } from './WAWebMsgModel.js'

export const SendMsgResult = { OK: 'OK', ERROR_NETWORK: 'ERROR_NETWORK', ERROR_EXPIRED: 'ERROR_EXPIRED', ERROR_CANCELLED: 'ERROR_CANCELLED', ERROR_UPLOAD: 'ERROR_UPLOAD', ERROR_UNKNOWN: 'ERROR_UNKNOWN' } as const

interface SendResult { messageSendResult: keyof typeof SendMsgResult, t?: number }

interface Stanza { tag: 'message', attrs: { id: string, to: string, type: string, mediatype: string | null }, content: Array<{ tag: string, content?: MessageContent }> }

interface FanoutParams { msgRecord: { data: MsgModel }, msgProtobuf: MessageContent }

/** A message on its way out passes through these, each replaceable by others. */
export const MsgProtobuf = define('WAWebE2EProtoGenerator', {
  createMsgProtobuf: (message: MsgModel | Attributes): MessageContent => contentOf(message instanceof MsgModel ? message.attributes : message)
})

export const ProtobufTypes = define('WAWebE2EProtoUtils', {
  typeAttributeFromProtobuf: (_content: MessageContent): string => 'text',
  mediaTypeFromProtobuf: (content: MessageContent): string | null => content.extendedTextMessage?.matchedText === undefined ? null : 'url'
})

export const DROP_ATTR = Symbol('drop')

export const MediaTypes = define('WAWebEncodeMediaType', { encodeMaybeMediaType: (type: string | null): unknown => type ?? DROP_ATTR, DROP_ATTR })

export const Fanout = define('WAWebSendMsgCreateFanoutStanza', {
  createFanoutMsgStanza: async ({ msgRecord: { data }, msgProtobuf }: FanoutParams): Promise<Stanza> => {
    const mediatype = MediaTypes.encodeMaybeMediaType(ProtobufTypes.mediaTypeFromProtobuf(msgProtobuf))
    const attrs = {
      id: data.id.id,
      to: cloudName(data.to),
      type: ProtobufTypes.typeAttributeFromProtobuf(msgProtobuf),
      mediatype: typeof mediatype === 'string' ? mediatype : null
    }
    return { tag: 'message', attrs, content: [{ tag: 'enc', content: msgProtobuf }] }
  }
})

const Encrypt = define('WAWebEncryptAndSendMsg', {
  encryptAndSendMsg: async ({ data }: { type: string, data: MsgModel }): Promise<{ t: number }> => {
    const msgProtobuf = MsgProtobuf.createMsgProtobuf(data)
    const { attrs: { id, to }, content } = await Fanout.createFanoutMsgStanza({ msgRecord: { data }, msgProtobuf })
    return await cloud.requestSurely('message.send', { id, to, content: content[0]?.content ?? msgProtobuf })
  }
})

async function deliver (message: MsgModel): Promise<SendResult> {
  try {
    const { t } = await Encrypt.encryptAndSendMsg({ type: message.type, data: message })
    message.updateAck(ACK.SENT)
    return { messageSendResult: 'OK', t }
  } catch (error) {
    message.set({ isSendFailure: true, ack: ACK.FAILED })
    if (!(error instanceof CloudError)) console.error(error)
    return { messageSendResult: 'ERROR_UNKNOWN' }
  }
}

/** Shows a message in its chat and sends it. Answers the message at once, and the result of sending when it is known. */
function addAndSendMsgToChat (chat: ChatModel, raw: Attributes): [Promise<MsgModel>, Promise<SendResult>] {
  const senderObj = ContactCollection.get(raw.from)
  const author = chat.isGroup ? raw.from : undefined
  const message = new MsgModel({ notifyName: directory.me?.pushname ?? '', ...raw, senderObj, author })
  file(chat, message)
  MsgCollection.add(message)
  return [Promise.resolve(message), deliver(message)]
}

define('WAWebSendMsgChatAction', { addAndSendMsgToChat })
define('WAWebSendMsgResultAction', { SendMsgResult })
