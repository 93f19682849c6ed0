import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import type { ChatModel } from '../chats/WAWebChatModel.js'

define('WAWebExitGroupAction', {
  sendExitGroup: async ({ id }: ChatModel): Promise<void> => { await serverCall(cloud.request('group.leave', { id: id.toString() })) }
})
