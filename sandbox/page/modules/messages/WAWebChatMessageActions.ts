import type { ChatModel } from '../chats/WAWebChatModel.js'
import { cloud } from '../../cloud-socket.js'
import { Cmd } from '../conn/WAWebCmd.js'
import { define } from '../../loader.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { cloudName } from '../ids/address.js'
import { outgoing } from './outgoing.js'
import { applyProtocol } from './protocol-messages.js'
import type { MsgModel } from './WAWebMsgModel.js'
import { Encrypt } from './WAWebSendMsg.js'

/** What the user does with messages that are marked. */

const idsOf = (messages: MsgModel[]): string[] => messages.map(({ id }) => id.id)

async function sendStarMsgs (chat: ChatModel, messages: MsgModel[], star: boolean): Promise<void> {
  await cloud.requestSurely('message.star', { to: cloudName(chat.id), ids: idsOf(messages), star })
  for (const message of messages) message.set('star', star)
}

async function sendDeleteMsgs (chat: ChatModel, messages: MsgModel[]): Promise<void> {
  await cloud.requestSurely('message.hide', { to: cloudName(chat.id), ids: idsOf(messages) })
  for (const message of messages) message.delete()
}

async function sendRevokeMsgs (chat: ChatModel, messages: MsgModel[]): Promise<void> {
  for (const message of messages) {
    const subtype = isMeAccount(message.sender) ? 'sender_revoke' : 'admin_revoke'
    const data = await outgoing(chat.id, { type: 'protocol', subtype, protocolMessageKey: message.id })
    await Encrypt.encryptAndSendMsg({ type: 'protocol', data })
    applyProtocol(message, data.attributes)
  }
}

/** While it is under way, others find it among the chat's promises. */
function run (chat: ChatModel, name: string, work: Promise<void>): void {
  chat.promises[name] = work.catch(console.error).finally(() => { chat.promises[name] = undefined })
}

Cmd.on('send_star_msgs', (chat, messages) => run(chat, 'sendStarMsgs', sendStarMsgs(chat, messages, true)))
Cmd.on('send_unstar_msgs', (chat, messages) => run(chat, 'sendStarMsgs', sendStarMsgs(chat, messages, false)))
Cmd.on('send_delete_msgs', (chat, messages) => run(chat, 'sendDeleteMsgs', sendDeleteMsgs(chat, messages)))
Cmd.on('send_revoke_msgs', (chat, messages) => run(chat, 'sendRevokeMsgs', sendRevokeMsgs(chat, messages)))

define('WAWebChatSendMessages', { sendRevokeMsgs, sendDeleteMsgs })
