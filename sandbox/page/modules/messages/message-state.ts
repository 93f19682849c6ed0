import type { WireMessage } from '../../../protocol.js'
import type { Reaction, Vote } from '../../../protocol/messages.js'
import { directory } from '../../directory.js'
import { memberWid, myWidIn, phoneWid } from '../ids/address.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { PollVotes } from '../polls/WAWebPollsVotesDb.js'
import { ReactionsMsgAction, storeReaction } from '../reactions/WAWebReactionsCollection.js'
import { attributesOf } from './content.js'
import type { PollOption } from './WAWebMsgModel.js'
import { chatOf, keyOf } from './raw-message.js'

/** Reactions and votes, which are kept apart from the message that they are about. */

/** A person as the chat knows her: by LID in groups and in chats that are addressed so. */
function personIn (chat: Wid, phone: string): Wid {
  if (chat.isGroup()) return memberWid(phone)
  if (phone === directory.me?.phone) return myWidIn(chat)
  return chat.isUser() ? chat : phoneWid(phone)
}

/** Takes in a reaction; where it is news, others learn of it. */
export async function takeReaction (chat: Wid, parent: MsgKey, { id, from, text, t }: Reaction, isNew: boolean): Promise<void> {
  const row = {
    msgKey: keyOf({ chat, id, author: from }).toString(),
    parentMsgKey: parent.toString(),
    reactionText: text,
    senderUserJid: personIn(chat, from).toString(),
    timestamp: t,
    read: !isNew,
    orphan: 0
  }
  if (isNew) await ReactionsMsgAction.addOrUpdateReactionsModelCollection(row, { allowNotify: true })
  else storeReaction(row)
}

export async function takeVote (chat: Wid, parent: MsgKey, options: PollOption[], { id, from, options: chosen, t }: Vote): Promise<void> {
  await PollVotes.upsertVotesDb([{
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
