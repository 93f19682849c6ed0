import type { MessageContent } from '../../../protocol/content.js'
import type { Attributes } from '../../base/base-model.js'
import { CloudError, cloud } from '../../cloud-socket.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { fileStatus } from '../status/file-status.js'
import { ACK } from './WAWebAck.js'
import { contentOf } from './content.js'
import { kindOfContent } from './kinds.js'
import { MsgCollection, file } from './WAWebMsgCollection.js'
import { Msg } from './WAWebMsgModel.js'

export const SendMsgResult = {
  OK: 'OK',
  ERROR_NETWORK: 'ERROR_NETWORK',
  ERROR_EXPIRED: 'ERROR_EXPIRED',
  ERROR_CANCELLED: 'ERROR_CANCELLED',
  ERROR_UPLOAD: 'ERROR_UPLOAD',
  ERROR_UNKNOWN: 'ERROR_UNKNOWN',
  ERROR_RATE_LIMIT: 'ERROR_RATE_LIMIT'
} as const

export interface SendResult {
  messageSendResult: keyof typeof SendMsgResult
  t?: number
  /** With which error the server has refused the message. */
  ackErrorCode?: number
}

interface Node {
  tag: string
  attrs?: Record<string, unknown>
  content?: Node[] | MessageContent
}

interface Stanza {
  stanza: { tag: 'message', attrs: { id: string, to: string, type: string, mediatype: string | null }, content: Node[] }
}

/** A device that a message goes to: 0 is a phone, all others are linked to one. */
interface Device {
  device: number
}

interface FanoutParams {
  chatId: Wid
  deviceList: Device[]
  msgRecord: { data: Msg }
  msgProtobuf: MessageContent
}

/** WhatsApp sends to each device; the cloud needs one message for the phones and one for the linked devices. */
/** What the server has made of a message. */
interface Receipt {
  t: number
  error?: number
}

const DEVICES: Device[] = [{ device: 0 }, { device: 1 }]

/** A message on its way out passes through these, each replaceable by others. */
export const MsgProtobuf = define('WAWebE2EProtoGenerator', {
  createMsgProtobuf: (message: Msg | Attributes): MessageContent =>
    contentOf(message instanceof Msg ? message.attributes : message)
})

/** Stands for an attribute of a stanza that is left out. */
const DROP_ATTR = { sentinel: 'DROP_ATTR' }

define('WAWap', { DROP_ATTR })

const JobsCommon = define('WAWebBackendJobsCommon', {
  mediaTypeFromProtobuf: (content: MessageContent): string | null => {
    const kind = kindOfContent(content)
    return kind?.mediaType?.(content[kind.part]) ?? null
  },
  encodeMaybeMediaType: (type: string | null): unknown => type ?? DROP_ATTR
})

const ProtoUtils = define('WAWebE2EProtoUtils', {
  typeAttributeFromProtobuf: (content: MessageContent): string => {
    if (content.reactionMessage !== undefined) return 'reaction'
    if (content['pollCreationMessageV3'] !== undefined) return 'poll'
    return JobsCommon.mediaTypeFromProtobuf(content) === null ? 'text' : 'media'
  }
})

export const Fanout = define('WAWebSendMsgCreateFanoutStanza', {
  createFanoutMsgStanza: async ({ deviceList, msgRecord: { data }, msgProtobuf }: FanoutParams): Promise<Stanza> => {
    const mediatype = JobsCommon.encodeMaybeMediaType(JobsCommon.mediaTypeFromProtobuf(msgProtobuf))
    const attrs = {
      id: data.id.id,
      to: cloudName(data.to),
      type: ProtoUtils.typeAttributeFromProtobuf(msgProtobuf),
      mediatype: typeof mediatype === 'string' ? mediatype : null
    }
    const to = ({ device }: Device): Node => ({
      tag: 'to',
      attrs: { device },
      content: [{ tag: 'enc', content: msgProtobuf }]
    })
    return { stanza: { tag: 'message', attrs, content: [{ tag: 'participants', content: deviceList.map(to) }] } }
  }
})

/** What the devices of one sort get. */
function contentFor (phones: boolean, { content: [participants] }: Stanza['stanza']): MessageContent | undefined {
  const nodes = participants?.content as Node[]
  const [enc] = (nodes.find(({ attrs }) => (attrs?.['device'] === 0) === phones)?.content as Node[] | undefined) ?? []
  return enc?.content as MessageContent | undefined
}

async function send (data: Msg, msgProtobuf: MessageContent): Promise<Receipt> {
  const { stanza } = await Fanout.createFanoutMsgStanza({
    chatId: data.to,
    deviceList: DEVICES,
    msgRecord: { data },
    msgProtobuf
  })
  const [content = msgProtobuf, companion] = [contentFor(true, stanza), contentFor(false, stanza)]
  const differs = companion !== undefined && JSON.stringify(companion) !== JSON.stringify(content)
  const { id, to } = stanza.attrs
  return await cloud.requestSurely('message.send', { id, to, content: differs ? { ...content, companion } : content })
}

export const SendMsgJob = define('WAWebSendMsgJob', {
  encryptAndSendMsg: async ({ data }: { type: string, data: Msg }): Promise<Receipt> =>
    await send(data, MsgProtobuf.createMsgProtobuf(data))
})

interface StatusSending {
  sendMsgRecord: { type: string, data: Msg }
  msgProtobuf: MessageContent
  metricsReporter?: object
}

const StatusJob = define('WAWebEncryptAndSendStatusMsg', {
  encryptAndSendStatusMsg: async ({ sendMsgRecord: { data }, msgProtobuf }: StatusSending): Promise<Receipt> =>
    await send(data, msgProtobuf)
})

/** The server has not answered a message. */
const TIMEOUT = 408

/** What the server refuses has failed for good; with any other cause the message waits on. */
async function settle (message: Msg, sending: Promise<Receipt>): Promise<SendResult> {
  try {
    const { t, error } = await sending
    if (error !== undefined) {
      message.set({ isSendFailure: true, ack: ACK.FAILED })
      return { messageSendResult: 'ERROR_UNKNOWN', ackErrorCode: error }
    }
    message.updateAck(ACK.SENT)
    return { messageSendResult: 'OK', t }
  } catch (error) {
    if (error instanceof CloudError && error.code === TIMEOUT) {
      message.set({ isSendFailure: true })
      return { messageSendResult: 'ERROR_NETWORK' }
    }
    const isRefused = error instanceof CloudError
    message.set({ isSendFailure: true, ...(isRefused && { ack: ACK.FAILED }) })
    if (!isRefused) console.error(error)
    return { messageSendResult: 'ERROR_UNKNOWN' }
  }
}

export async function deliver (message: Msg): Promise<SendResult> {
  return await settle(message, SendMsgJob.encryptAndSendMsg({ type: message.type, data: message }))
}

export async function deliverStatus (message: Msg): Promise<SendResult> {
  const msgProtobuf = MsgProtobuf.createMsgProtobuf(message)
  return await settle(
    message,
    StatusJob.encryptAndSendStatusMsg({ sendMsgRecord: { type: message.type, data: message }, msgProtobuf })
  )
}

/** Puts a message of mine into its chat. */
export function show (chat: Chat, raw: Attributes): Msg {
  const senderObj = ContactCollection.get(raw['from'])
  const author = chat.id.isUser() || chat.id.isNewsletter() ? undefined : raw['from']
  const message = new Msg({ notifyName: directory.me?.pushname ?? '', ...raw, senderObj, author })
  if (chat.id.isStatus()) fileStatus(message)
  else file(chat, message)
  MsgCollection.add(message)
  return message
}

/**
 * Shows a message in its chat and sends it. Answers the message at once, and the result of sending when it is known.
 */
function addAndSendMsgToChat (chat: Chat, raw: Attributes): [Promise<Msg>, Promise<SendResult>] {
  const message = show(chat, raw)
  return [Promise.resolve(message), deliver(message)]
}

export const SendMsgChat = define('WAWebSendMsgChatAction', { addAndSendMsgToChat })
define('WAWebSendMsgResultAction', { SendMsgResult })
