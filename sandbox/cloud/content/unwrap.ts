import type { MessageContent } from '../../protocol/content.js'
import { WRAPPERS } from '../../protocol/wrappers.js'

/** The content without what is wrapped around it. */
export function unwrap (content: MessageContent): MessageContent {
  for (const wrapper of WRAPPERS) {
    const message = (content[wrapper] as { message?: MessageContent } | undefined)?.message
    if (message !== undefined) return unwrap(message)
  }
  return content
}
