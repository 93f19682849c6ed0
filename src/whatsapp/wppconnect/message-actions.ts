import { chosenOptions } from '../../../schemas/chosen-options.js'
import type { DeletionResult, ForwardedMessage, Reactions, Votes } from '../../../schemas/message-actions.js'
import type { Message } from '../../../schemas/messages.js'
import { as, type Client } from './client.js'
import type { MessageOptions } from '../messages.js'

/** wppconnect's own calls for these lose the result or the error, or wait for another outcome than there is. */

/** How long after it was sent a message can be edited, in seconds. */
const EDIT_WINDOW = 15 * 60

/**
 * Answers the message with its new text. wppconnect rejects where the text had blanks at its ends, or is a caption.
 * @throws {NotFound} {OperationRejected} too old, deleted, or somebody else's
 */
export async function editMessage (
  client: Client,
  id: string,
  text: string,
  options: MessageOptions
): Promise<Message> {
  return client.inPage('editMessage', async (id, text, options, editWindow) => {
    const message = await WPP.chat.getMessageById(id)
    const edited = await WPP.chat.editMessage(id, text, options as never).catch((error: Error) => {
      if (!/cannot edit/i.test(String(error.message))) throw error
      // WhatsApp Web says no more than that it cannot.
      if (message.type === 'revoked') throw new Error('Cannot edit this message: it was deleted')
      if (!message.id.fromMe) throw new Error('Cannot edit this message: it is not from me')
      const age = WPP.whatsapp.functions.unixTime() - (message.t ?? 0)
      throw new Error(
          `Cannot edit this message: ${age > editWindow ? 'it is too old' : `it is of the type ${message.type}`}`
      )
    })
    return JSON.parse(JSON.stringify(await WAPI.getMessageById(edited.id)))
  }, id, text, options, EDIT_WINDOW)
}

/** The message, with its ids as objects. @throws {NotFound} */
export async function findMessage (client: Client, id: string): Promise<Message> {
  return client.inPage('getMessageById', async (id) => await WAPI.getMessageById(id) as Message, id)
}

/**
 * Deletes messages, each in the chat that its id names, and answers when they are gone.
 * @throws {NotFound}
 */
export async function deleteMessages (
  client: Client,
  ids: string[],
  onlyLocal: boolean,
  withMedia: boolean
): Promise<DeletionResult[]> {
  return client.inPage('deleteMessage', async (ids, onlyLocal, withMedia) => {
    const { MsgStore } = WPP.whatsapp
    const messages = await WPP.chat.getMessageById(ids)
    const results: DeletionResult[] = []
    const waitUntil = async (isGone: () => boolean, id: string) => {
      const end = Date.now() + 10_000
      while (!isGone()) {
        if (Date.now() > end) throw new Error(`Message ${id} is still there`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const isHere = (id: string) => MsgStore.get(id) !== undefined

    if (onlyLocal) {
      // Not by the command of the main screen, which gives the user four seconds to undo each.
      const { sendDeleteMsgs } = window.zapserver.module('WAWebChatSendMessages')
      const byChat = new Map<unknown, typeof messages>()
      for (const message of messages) {
        const chat = WPP.chat.get(message.id.remote)
        byChat.set(chat, [...byChat.get(chat) ?? [], message])
      }
      for (const [chat, list] of byChat) {
        await sendDeleteMsgs({ chat_: chat, clearMedia: withMedia, record: { type: 'message', list } })
      }
      for (const id of messages.map((message) => message.id.toString())) {
        await waitUntil(() => !isHere(id), id)
        results.push({ id, isRevoked: false, isDeleted: true })
      }
      return results
    }
    for (const message of messages) {
      const id = message.id.toString()
      const { remote, fromMe } = message.id
      if (fromMe && remote.isGroup() && !(await WPP.group.iAmMember(remote))) {
        throw new Error(`You are not a member of ${remote.toString()}`)
      }
      const { isRevoked } = (await WPP.chat.deleteMessage(message.id.remote, id, withMedia, true)) as {
        isRevoked: boolean
      }
      await waitUntil(() => !isHere(id) || (isRevoked && message.type === 'revoked'), id)
      results.push({ id, isRevoked, isDeleted: !isRevoked })
    }
    return results
  }, ids, onlyLocal, withMedia)
}

/** How long to wait for WhatsApp's server to take a forwarded message, in milliseconds. */
const ACK_TIME = 5_000

/**
 * Answers the new messages.
 * @throws {NotFound} {CallFailed} it was not sent
 */
export async function forwardMessages (client: Client, to: string, ids: string[]): Promise<ForwardedMessage[]> {
  return client.inPage('forwardMessages', async (to, ids, ackTime) => {
    const { MsgStore } = WPP.whatsapp
    const forwarded: ForwardedMessage[] = []
    for (const id of ids) {
      const added: Array<{ id: { fromMe: boolean }, ack?: number, t?: number }> = []
      const collect = (message: { id: { fromMe: boolean } }) => { if (message.id.fromMe) added.push(message) }
      MsgStore.on('add', collect)
      let left: unknown
      try {
        left = await WPP.chat.forwardMessages(to, [id], { displayCaptionText: true })
      } finally {
        MsgStore.off('add', collect)
      }
      const message = added.at(-1)
      const end = Date.now() + ackTime
      // 0: on its way.
      while (message?.ack === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
      const [failure] = (Array.isArray(left) ? left : []).flatMap((result) => window.zapserver.failureOf(result) ?? [])
      if (failure !== undefined || (message?.ack ?? 0) < 0) {
        throw new Error(`the message was not sent: ${failure ?? 'ERROR_UNKNOWN'}`)
      }
      forwarded.push({
        id: message?.id.toString() ?? null,
        to,
        forwarded: id,
        ack: message?.ack ?? null,
        messageSendResult: 'OK',
        t: message?.t ?? null
      })
    }
    return forwarded
  }, to, ids, ACK_TIME)
}

/**
 * Answers how many messages have changed.
 * @throws {NotFound}
 */
export async function starMessages (client: Client, ids: string[], star: boolean): Promise<number> {
  return client.inPage('starMessage', async (ids, star) => {
    const before = await WPP.chat.starMessage(ids, star)
    return before.filter((message) => message.star !== star).length
  }, ids, star)
}

/** @param emoji null removes the reaction */
export async function react (client: Client, id: string, emoji: string | null): Promise<void> {
  await client.sendReactionToMessage(id, emoji ?? false)
}

/** The reactions to a message that exists. @throws {NotFound} */
export async function reactionsOf (client: Client, id: string): Promise<Reactions> {
  await findMessage(client, id)
  const { reactionByMe, reactions } = await client.getReactions(id)
  return as({ reactionByMe: reactionByMe ?? null, reactions })
}

/** The votes on a poll. @throws {NotFound} no such message, or no poll */
export async function votesOf (client: Client, id: string): Promise<Votes> {
  const { votes, ...poll } = await client.getVotes(id)
  return as({ ...poll, votes: votes.map((vote) => ({ ...vote, ...chosenOptions(vote.selectedOptions) })) })
}

/** wa-js takes the ids that WhatsApp Web makes today, which are longer than they were, for Android's. */
export async function platformOf (client: Client, id: string): Promise<string> {
  return /_3EB0[^_]*(_|$)/.test(id) ? 'web' : client.getPlatformFromMessage(id)
}
