import { chatName } from '../../../schemas/chat-name.js'
import { CallFailed, NotAllowed, NotFound, OperationRejected, type CatalogedError } from '../../../src/errors.js'
import type { MessageOptions } from '../../../src/whatsapp/messages.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import type { FakeAccount } from './account.js'
import { isAdmin } from './groups.js'
import type { FakeMessage } from './model.js'

/** Why this account can not write there, or that nothing is known of it. */
export function refusalOf (account: FakeAccount, chatId: string): CatalogedError {
  const chat = account.chat(chatId)
  if (!chat) return new NotFound(chatName(chatId))
  if (account.channels.has(chat.id)) {
    return new OperationRejected('send the message', `a channel takes texts, files and polls only, of its owner: ${chatId}`)
  }
  return obstacle(account, chat.id) ?? new CallFailed('send the message', 'its server did not take it')
}

function obstacle (account: FakeAccount, chatId: string): CatalogedError | undefined {
  const group = account.groups.get(chatId)
  if (!group) {
    return account.blocked.has(chatId)
      ? new NotAllowed('send the message', `this account has blocked ${chatId}`)
      : undefined
  }
  if (!group.members.has(account.own.lid)) return new NotAllowed('send the message', `you are not a member of ${chatId}`)
  return group.announce && !isAdmin(account, group)
    ? new NotAllowed('send the message', `only admins may write in ${chatId}`)
    : undefined
}

/**
 * This account writes. Returns the id of the message.
 * @throws {NotFound} the chat, or the message to quote {NotAllowed} {OperationRejected}
 */
export function write (
  account: FakeAccount,
  chatId: string,
  body: string,
  { quotedMsg, mentionedList }: MessageOptions,
  more: Partial<FakeMessage> = {}
): string {
  if (quotedMsg !== undefined && !account.message(quotedMsg)) throw new NotFound(`message ${quotedMsg}`)
  const chat = account.chat(chatId)
  const isStranger = isPerson(chatId) && account.person(chatId) !== undefined
  if (!chat && !isStranger) throw new NotFound(chatName(chatId))
  if (account.channels.get(chatId)?.role === 'subscriber') throw refusalOf(account, chatId)
  const refusal = chat && obstacle(account, chat.id)
  if (refusal) throw refusal
  return account.send(chatId, body, {
    ...(quotedMsg !== undefined && { quoted: quotedMsg }),
    ...(mentionedList !== undefined && { mentions: mentionedList }),
    ...more
  })
}
