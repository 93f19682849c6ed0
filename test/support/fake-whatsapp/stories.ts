import type { SendResult } from '../../../schemas/messages.js'
import type { FileToSend } from '../../../src/whatsapp/messages.js'
import type { Stories } from '../../../src/whatsapp/stories.js'
import type { FakeAccount } from './account.js'
import { read } from './files.js'
import type { FakeMessage } from './model.js'

export function stories (account: FakeAccount): Stories {
  const post = (body: string, more: Partial<FakeMessage>): SendResult => ({ id: account.post(body, more), ack: 1 })
  const postFile = async (call: string, type: string, file: FileToSend, caption = '') =>
    post(caption, { type, file: await read(call, file) })
  return {
    postText: async (text, look) => post(text, { details: { ...look } }),
    postImage: async (image, caption) => await postFile('sendImageStatus', 'image', image, caption),
    postVideo: async (video, caption) => await postFile('sendVideoStatus', 'video', video, caption)
  }
}
