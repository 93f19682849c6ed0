import type { WireMessage } from '../../../protocol.js'
import type { MessageKey, Reaction, Vote } from '../../../protocol/messages.js'
import { directory } from '../../directory.js'
import { memberWid, phoneWid } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { PollVotes } from '../polls/WAWebPollsVotesDb.js'
import { ReactionsAction } from '../reactions/WAWebReactionsCollection.js'
import { attributesOf } from './content.js'
import { HandleMsg } from './WAWebHandleMsg.js'
import { MsgCollection } from './WAWebMsgCollection.js'
import type { PollOption } from './WAWebMsgModel.js'
import { chatOf, keyOf, rawMessage } from './raw-message.js'

/** What people do to messages, as it comes from the cloud. */

/** A person as chats know her: by LID in groups. */
const personIn = (chat: Wid, phone: string): Wid => chat.isGroup() ? memberWid(phone) : phoneWid(phone)

/** The cloud tells with the key who wrote the message. */
function targetKey (chat: Wid, { id, participant = '' }: MessageKey): MsgKey {
  return keyOf({ chat, id, author: participant.split('@')[0] ?? '' })
}

async function takeReaction (chat: Wid, parent: MsgKey, { id, from, text, t }: Reaction, isNew: boolean): Promise<void> {
  await ReactionsAction.addOrUpdateReactionsModelCollection({
    msgKey: keyOf({ chat, id, author: from }).toString(),
    parentMsgKey: parent.toString(),
    reactionText: text,
    senderUserJid: personIn(chat, from).toString(),
    t,
    read: !isNew,
    orphan: 0
  }, isNew)
}

async function takeVote (chat: Wid, parent: MsgKey, options: PollOption[], { id, from, options: chosen, t }: Vote): Promise<void> {
  await PollVotes.upsertVotes([{
    msgKey: keyOf({ chat, id, author: from }),
    parentMsgKey: parent,
    selectedOptionLocalIds: options.filter(({ name }) => chosen.includes(name)).map(({ localId }) => localId),
    sender: personIn(chat, from),
    senderTimestampMs: t,
    ack: 1
  }])
}

/** What a message that is old news bears already. */
export async function takeState (message: WireMessage): Promise<void> {
  const { reactions = [], votes = [] } = message
  if (reactions.length === 0 && votes.length === 0) return
  const chat = chatOf(message)
  const parent = keyOf({ chat, id: message.id, author: message.from })
  for (const reaction of reactions) await takeReaction(chat, parent, reaction, false)
  const { pollOptions = [] } = attributesOf(message.content)
  for (const vote of votes) await takeVote(chat, parent, pollOptions, vote)
}

/** A deed that is news. Answers whether the message was one. */
export async function takeDeed (message: WireMessage): Promise<boolean> {
  const { id, from, content: { reactionMessage, pollUpdateMessage, protocolMessage } } = message
  const chat = chatOf(message)
  if (reactionMessage !== undefined) {
    const { key, text, senderTimestampMs } = reactionMessage
    await takeReaction(chat, targetKey(chat, key), { id, from, text, t: senderTimestampMs }, from !== directory.me?.phone)
  } else if (pollUpdateMessage !== undefined) {
    const { pollCreationMessageKey, vote: { selectedOptions }, senderTimestampMs } = pollUpdateMessage
    const parent = targetKey(chat, pollCreationMessageKey)
    await takeVote(chat, parent, MsgCollection.get(parent)?.pollOptions ?? [], { id, from, options: selectedOptions, t: senderTimestampMs })
  } else if (protocolMessage !== undefined) {
    const protocolMessageKey = targetKey(chat, protocolMessage.key)
    const subtype = protocolMessage.type === 'MESSAGE_EDIT' ? 'message_edit' : protocolMessage.key.participant?.split('@')[0] === from ? 'sender_revoke' : 'admin_revoke'
    const change = protocolMessage.type === 'MESSAGE_EDIT' ? attributesOf(protocolMessage.editedMessage) : {}
    await HandleMsg.handleSingleMsg(chat, { ...rawMessage(message, true), ...change, type: 'protocol', subtype, protocolMessageKey })
  } else return false
  return true
}
