import type { Reactions } from '../../../schemas/message-actions.js'
import { NotAllowed, NotFound, OperationRejected } from '../../../src/errors.js'
import type { Messages } from '../../../src/whatsapp/messages.js'
import { newMessageId, now, type FakeAccount } from './account.js'
import { isAdmin } from './groups.js'
import { ownPart } from './message-shapes.js'
import type { FakeMessage, FakeReaction } from './model.js'
import { toWid, withObjects } from './shapes.js'

type Changes = Pick<Messages, 'edit' | 'react' | 'star' | 'delete' | 'reactions' | 'votes'>

/** Seconds in which a message can be edited. */
const EDIT_WINDOW = 900

/** What happens to messages once they are there. */
export function changes (account: FakeAccount): Changes {
  const find = (id: string) => account.mustHaveMessage(id)
  return {
    edit: async (id, text) => {
      const message = find(id)
      assertEditable(message)
      Object.assign(message, { body: text.trim(), isEdited: true })
      return withObjects(account, message)
    },
    react: async (id, emoji) => { react(find(id), account.own.id, emoji ?? '') },
    star: async (ids, isStarred) => {
      const changed = ids.map(find).filter((message) => message.isStarred !== isStarred)
      for (const message of changed) message.isStarred = isStarred
      return changed.length
    },
    delete: async (ids, onlyLocal) => ids.map(find).map((message) => {
      const isRevoked = !onlyLocal && mayRevoke(account, message)
      if (isRevoked) revoke(message)
      else remove(account, message)
      return { id: message.id, isRevoked, isDeleted: !isRevoked }
    }),
    reactions: async (id) => reactionsTo(find(id), account.own.id),
    votes: async (id) => {
      const { poll, chat, fromMe } = find(id)
      if (!poll) throw new NotFound(`poll ${id}`)
      const votes = [...poll.votes].map(([voter, { choices, at }]) => ({
        selectedOptions: poll.choices
          .map((name, localId) => ({ name, localId }))
          .filter(({ name }) => choices.includes(name)),
        names: poll.choices.filter((name) => choices.includes(name)),
        timestamp: at,
        sender: toWid(voter)
      }))
      return { msgId: { fromMe, remote: chat, id: ownPart(id), _serialized: id }, chatId: toWid(chat), votes }
    }
  }
}

/** @param emoji an empty one takes the reaction back */
export function react ({ reactions }: FakeMessage, by: string, emoji: string): void {
  if (emoji === '') reactions.delete(by)
  else reactions.set(by, { id: newMessageId(), emoji, at: Date.now() })
}

export function vote ({ poll }: FakeMessage, by: string, choices: string[]): void {
  if (choices.length === 0) poll?.votes.delete(by)
  else poll?.votes.set(by, { choices, at: Date.now() })
}

/** @throws {OperationRejected} */
function assertEditable ({ fromMe, type, t, file }: FakeMessage): void {
  const refuse = (why: string) => new OperationRejected('editMessage', `Cannot edit this message: ${why}`)
  if (type === 'revoked') throw refuse('it was deleted')
  if (!fromMe) throw refuse('it is not from me')
  if (now() - t > EDIT_WINDOW) throw refuse('it is too old')
  if (type !== 'chat' && !file) throw refuse(`it is of the type ${type}`)
}

/** @throws {NotAllowed} */
function mayRevoke (account: FakeAccount, { chat, fromMe }: FakeMessage): boolean {
  const group = account.groups.get(chat)
  const isMember = group === undefined || group.members.has(account.own.lid)
  if (fromMe && !isMember) throw new NotAllowed('deleteMessage', `You are not a member of ${chat}`)
  return fromMe || (group !== undefined && isAdmin(account, group))
}

function revoke (message: FakeMessage): void {
  Object.assign(message, { type: 'revoked', body: '', details: {} })
  delete message.file
  message.reactions.clear()
}

function remove (account: FakeAccount, message: FakeMessage): void {
  const chat = account.mustHaveChat(message.chat)
  chat.messages = chat.messages.filter((each) => each !== message)
}

function reactionsTo (message: FakeMessage, own: string): Reactions {
  const show = (by: string, { id, emoji, at }: FakeReaction) => ({
    id, msgId: message.id, reactionText: emoji, read: true, orphan: 0, sender: toWid(by), timestamp: at
  })
  const all = [...message.reactions]
  const mine = message.reactions.get(own)
  const emojis = [...new Set(all.map(([, { emoji }]) => emoji))]
  return {
    reactionByMe: mine ? show(own, mine) : null,
    reactions: emojis.map((emoji) => ({
      aggregateEmoji: emoji,
      hasReactionByMe: mine?.emoji === emoji,
      senders: all.filter(([, reaction]) => reaction.emoji === emoji).map(([by, reaction]) => show(by, reaction))
    }))
  }
}
