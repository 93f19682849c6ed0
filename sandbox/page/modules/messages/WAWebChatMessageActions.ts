import type { Chat } from '../chats/WAWebChatModel.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { cloudName } from '../ids/address.js'
import { outgoing } from './outgoing.js'
import { applyProtocol } from './protocol-messages.js'
import { getSender } from './WAWebMsgGetters.js'
import type { Msg } from './WAWebMsgModel.js'
import { SendMsgJob } from './WAWebSendMsg.js'

/** What the user does with messages that are marked. */

export interface Marked {
  type: 'message'
  list: Msg[]
}

interface Deletion {
  chat_: Chat
  clearMedia: boolean
  record: Marked
}

const idsOf = (messages: Msg[]): string[] => messages.map(({ id }) => id.id)

async function star (chat: Chat, messages: Msg[], starred: boolean): Promise<void> {
  await cloud.requestSurely('message.star', { to: cloudName(chat.id), ids: idsOf(messages), star: starred })
  for (const message of messages) message.set('star', starred)
}

async function hide (chat: Chat, messages: Msg[]): Promise<void> {
  await cloud.requestSurely('message.hide', { to: cloudName(chat.id), ids: idsOf(messages) })
  for (const message of messages) message.delete()
}

async function revoke (chat: Chat, messages: Msg[]): Promise<void> {
  for (const message of messages) {
    const subtype = isMeAccount(String(getSender(message))) ? 'sender_revoke' : 'admin_revoke'
    const data = await outgoing(chat.id, { type: 'protocol', subtype, protocolMessageKey: message.id })
    await SendMsgJob.encryptAndSendMsg({ type: 'protocol', data })
    applyProtocol(message, data.attributes)
  }
}

/** While it is under way, others find it among the chat's promises, and no second one begins. */
async function once (chat: Chat, name: string, work: () => Promise<void>): Promise<void> {
  chat.promises[name] ??= work().finally(() => {
    chat.promises[name] = undefined
  })
  await chat.promises[name]
}

export const ChatSendMessages = define('WAWebChatSendMessages', {
  sendStarMsgs: async (chat: Chat, messages: Msg[], starred: boolean): Promise<void> =>
    await once(chat, 'sendStarMsgs', async () => await star(chat, messages, starred)),
  sendDeleteMsgs: async ({ chat_: chat, record: { list } }: Deletion): Promise<void> =>
    await once(chat, 'sendDeleteMsgs', async () => await hide(chat, list)),
  sendRevokeMsgs: async (chat: Chat, { list }: Marked): Promise<void> =>
    await once(chat, 'sendRevokeMsgs', async () => await revoke(chat, list))
})
