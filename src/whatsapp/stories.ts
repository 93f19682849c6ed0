import type { SendResult } from '../../schemas/messages.js'
import type { FileToSend } from './messages.js'

export interface TextLook {
  /** #rrggbb, or ARGB as a number. */
  backgroundColor?: string | number | undefined
  /** 0 to 5. */
  font?: number | undefined
}

/** Status updates, which the contacts of this account see for a day. @throws {CallFailed} where WhatsApp refuses one */
export interface Stories {
  postText: (text: string, look?: TextLook) => Promise<SendResult>
  postImage: (image: FileToSend, caption: string | undefined) => Promise<SendResult>
  postVideo: (video: FileToSend, caption: string | undefined) => Promise<SendResult>
}
