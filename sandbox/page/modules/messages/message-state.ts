import type { WireMessage } from '../../../protocol/messages.js'
import type { Reaction, Vote } from '../../../protocol/messages.js'
import { directory } from '../../directory.js'
import { chatWid, memberWid, myWidIn } from '../ids/address.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { PollVotes, storeVotes, type Vote as VoteRow } from '../polls/WAWebPollsVotesDb.js'
import { ReactionsMsgAction, storeReaction, type ReactionRow } from '../reactions/WAWebReactionsCollection.js'
import { attributesOf } from './content.js'
import { MsgCollection } from './WAWebMsgCollection.js'
import type { PollOption } from './WAWebMsgModel.js'
import { chatOf, keyOf } from './raw-message.js'

/** Reactions and votes, which are kept apart from the message that they are about. */

/** A person as the chat knows her: by LID in groups and in chats that are addressed so. */
function personIn (chat: Wid, phone: string): Wid {
  if (chat.isGroup()) return memberWid(phone)
  if (phone === directory.me?.phone) return myWidIn(chat)
  return chat.isUser() ? chat : chatWid(phone)
}

function rowOf (chat: Wid, parent: MsgKey, { id, from, text, t }: Reaction): ReactionRow {
  return {
    msgKey: keyOf({ chat, id, author: from }).toString(),
    parentMsgKey: parent.toString(),
    reactionText: text,
    senderUserJid: personIn(chat, from).toString(),
    timestamp: t,
    read: from === directory.me?.phone,
    orphan: 0
  }
}

/** Takes in a reaction that is new: own ones from other devices too. */
export async function takeReaction (chat: Wid, parent: MsgKey, reaction: Reaction): Promise<void> {
  await ReactionsMsgAction.addOrUpdateReactionsModelCollection(rowOf(chat, parent, reaction), {
    allowNotify: reaction.from !== directory.me?.phone
  })
  MsgCollection.get(parent)?.set('hasReaction', true)
}

/** Takes in a vote that is news. */
export async function takeVote (chat: Wid, parent: MsgKey, options: PollOption[], vote: Vote): Promise<void> {
  await PollVotes.upsertVotesDb([voteRow(chat, parent, options, vote)])
}

function voteRow (chat: Wid, parent: MsgKey, options: PollOption[], { id, from, options: chosen, t }: Vote): VoteRow {
  return {
    msgKey: keyOf({ chat, id, author: from }),
    parentMsgKey: parent,
    selectedOptionLocalIds: options.filter(({ name }) => chosen.includes(name)).map(({ localId }) => localId),
    sender: personIn(chat, from),
    senderTimestampMs: t,
    ack: 1
  }
}

/** The state that an older message already has. */
export async function takeState (message: WireMessage): Promise<void> {
  const { reactions = [], votes = [] } = message
  if (reactions.length === 0 && votes.length === 0) return
  const chat = chatOf(message)
  const parent = keyOf({ chat, id: message.id, author: message.from })
  for (const reaction of reactions) storeReaction({ ...rowOf(chat, parent, reaction), read: true })
  const { pollOptions = [] } = attributesOf(message.content)
  storeVotes(votes.map((vote) => voteRow(chat, parent, pollOptions, vote)))
}
