import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import type { Chat } from '../chats/WAWebChatModel.js'

define('WAWebExitGroupAction', {
  sendExitGroup: async ({ id }: Chat): Promise<void> => { await serverCall(cloud.request('group.leave', { id: id.toString() })) }
})
