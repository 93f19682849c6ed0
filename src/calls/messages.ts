import type { Message } from '@wppconnect-team/wppconnect'
import type { Client } from '../sessions/driver.js'
import { sendTextStatus } from './media.js'
import * as channels from './newsletters.js'
import { isChannel } from './recipients.js'
import type { EditOptions, PollOptions, TextOptions } from './send-options.js'

/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')
declare const WAPI: { getMessageById: (id: string) => Promise<unknown> }

/** wppconnect's own calls for these lose the result or the error, or wait for another outcome than there is. */

export interface Deletion { id: string, isRevoked: boolean, isDeleted: boolean }
export interface Forwarded { id: string | null, to: string, forwarded: string, ack: number | null }

/** To a channel the text goes as it is: the options are those of chats. */
export async function sendText (client: Client, chatId: string, text: string, options?: TextOptions): Promise<Message> {
  return isChannel(chatId) ? await channels.sendText(client, chatId, text) : await client.sendText(chatId, text, options)
}

/** Answers the new message. */
export async function sendStatus (client: Client, text: string): Promise<Message> {
  const { id } = await sendTextStatus(client, text)
  return findMessage(client, id)
}

export async function sendPoll (client: Client, chatId: string, name: string, choices: string[], options?: PollOptions) {
  if (!isChannel(chatId)) return await client.sendPollMessage(chatId, name, choices, options)
  return await channels.sendPoll(client, chatId, { name, choices, selectableCount: options?.selectableCount })
}

/**
 * Answers the message with its new text. wppconnect rejects where the text had blanks at its ends, or is a caption.
 * @throws {NotFound} {NotPossible} too old, or somebody else's
 */
export async function editMessage (client: Client, id: string, text: string, options: EditOptions = {}): Promise<Message> {
  return client.inPage('editMessage', async (id, text, options) => {
    const edited = await WPP.chat.editMessage(id, text, options)
    return JSON.parse(JSON.stringify(await WAPI.getMessageById(edited.id)))
  }, id, text, options)
}

/** @throws {NotFound} */
export async function findMessage (client: Client, id: string): Promise<Message> {
  return client.inPage('getMessageById', async (id) => JSON.parse(JSON.stringify(await WAPI.getMessageById(id))), id)
}

/**
 * Deletes messages, each in the chat that its id names, and answers when they are gone.
 * @throws {NotFound}
 */
export async function deleteMessages (client: Client, ids: string[], onlyLocal: boolean, withMedia: boolean): Promise<Deletion[]> {
  return client.inPage('deleteMessage', async (ids, onlyLocal, withMedia) => {
    const { MsgStore } = WPP.whatsapp
    const messages = await WPP.chat.getMessageById(ids)
    const results: Deletion[] = []
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
      for (const [chat, list] of byChat) await sendDeleteMsgs({ chat_: chat, clearMedia: withMedia, record: { type: 'message', list } })
      for (const id of messages.map((message) => message.id.toString())) {
        await waitUntil(() => !isHere(id), id)
        results.push({ id, isRevoked: false, isDeleted: true })
      }
      return results
    }
    for (const message of messages) {
      const id = message.id.toString()
      const { isRevoked } = await WPP.chat.deleteMessage(message.id.remote, id, withMedia, true) as { isRevoked: boolean }
      await waitUntil(() => !isHere(id) || (isRevoked && message.type === 'revoked'), id)
      results.push({ id, isRevoked, isDeleted: !isRevoked })
    }
    return results
  }, ids, onlyLocal, withMedia)
}

/**
 * Answers the new messages.
 * @throws {NotFound}
 */
export async function forwardMessages (client: Client, to: string, ids: string[]): Promise<Forwarded[]> {
  return client.inPage('forwardMessages', async (to, ids) => {
    const { MsgStore } = WPP.whatsapp
    const forwarded: Forwarded[] = []
    for (const id of ids) {
      const added: Array<{ id: { fromMe: boolean }, ack?: number }> = []
      const collect = (message: { id: { fromMe: boolean } }) => { if (message.id.fromMe) added.push(message) }
      MsgStore.on('add', collect)
      try {
        await WPP.chat.forwardMessages(to, [id], { displayCaptionText: true })
      } finally {
        MsgStore.off('add', collect)
      }
      const message = added.at(-1)
      forwarded.push({ id: message?.id.toString() ?? null, to, forwarded: id, ack: message?.ack ?? null })
    }
    return forwarded
  }, to, ids)
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

/** The reactions to a message that is there. @throws {NotFound} */
export async function reactionsOf (client: Client, id: string): ReturnType<Client['getReactions']> {
  await findMessage(client, id)
  const { reactionByMe, reactions } = await client.getReactions(id)
  return { reactionByMe: reactionByMe ?? null, reactions }
}

export interface PollVote { selectedOptions: Array<{ name: string, localId: number } | null>, timestamp: number, sender: unknown }

/** The votes on a poll. @throws {NotFound} no such message, or no poll */
export async function votesOf (client: Client, id: string): Promise<{ msgId: unknown, chatId: unknown, votes: PollVote[] }> {
  const { votes, ...poll } = await client.getVotes(id)
  // wppconnect types the options as numbers; the page sends those chosen, with gaps between them.
  return { ...poll, votes: (votes as unknown as PollVote[]).map((vote) => ({ ...vote, selectedOptions: Array.from(vote.selectedOptions, (option) => option ?? null) })) }
}

/** wa-js takes the ids that WhatsApp Web makes today, which are longer than they were, for Android's. */
export async function platformOf (client: Client, id: string): Promise<string> {
  return /_3EB0[^_]*(_|$)/.test(id) ? 'web' : client.getPlatformFromMessage(id)
}
