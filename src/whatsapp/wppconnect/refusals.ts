import { chatName } from '../../../schemas/chat-name.js'
import { CallFailed, NotAllowed, NotFound, OperationRejected } from '../../errors.js'
import type { Client } from './client.js'

type Refusal = 'unknown' | 'missing' | 'not_member' | 'only_admins' | 'blocked' | 'channel'

/** Why WhatsApp did not take a message, which its answer does not say: what the page knows of the chat. */
export async function refusalOf (client: Client, chatId: string): Promise<Error> {
  const why = await client.inPage('whyNotSent', async (id): Promise<Refusal> => {
    const chat = WPP.chat.get(id)
    if (!chat) return 'missing'
    if (id.endsWith('@newsletter')) return 'channel'
    if (!chat.id.isGroup()) return WPP.blocklist.isBlocked(id) ? 'blocked' : 'unknown'
    if (!await WPP.group.iAmMember(id)) return 'not_member'
    const isAnnouncement = (chat.groupMetadata as { announce?: boolean } | undefined)?.announce === true
    return isAnnouncement && !await WPP.group.iAmAdmin(id) ? 'only_admins' : 'unknown'
  }, chatId).catch((): Refusal => 'unknown')
  switch (why) {
    case 'missing': return new NotFound(chatName(chatId))
    case 'channel':
      return new OperationRejected(
        'send the message',
        `a channel takes texts, files and polls only, of its owner and admins: ${chatId}`
      )
    case 'not_member': return new NotAllowed('send the message', `you are not a member of ${chatId}`)
    case 'only_admins': return new NotAllowed('send the message', `only admins may write in ${chatId}`)
    case 'blocked': return new NotAllowed('send the message', `this account has blocked ${chatId}`)
    case 'unknown': return new CallFailed('send the message', 'its server did not take it')
  }
}
