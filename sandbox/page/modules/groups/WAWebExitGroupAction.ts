import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { ServerStatusCodeError, serverCall } from '../../server-error.js'
import type { Chat } from '../chats/WAWebChatModel.js'

/** Returns false if the server refuses: only the page's user sees why. */
async function sendExitGroup (chat: Chat): Promise<boolean> {
  try {
    await serverCall(cloud.request('group.leave', { id: chat.id.toString() }))
  } catch (error) {
    if (error instanceof ServerStatusCodeError) return false
    throw error
  }
  chat.set('isReadOnly', true)
  return true
}

define('WAWebExitGroupAction', { sendExitGroup })
