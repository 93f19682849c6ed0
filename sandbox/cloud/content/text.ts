import type { MessageContent } from '../../protocol.js'
import type { ContentKind } from './kind.js'

export const text: ContentKind<NonNullable<MessageContent['extendedTextMessage']>> = {
  part: 'extendedTextMessage',
  describe: ({ text, matchedText, title, description }) =>
    ({ type: 'chat', body: text, ...(matchedText !== undefined && { link: { url: matchedText, title: title ?? '', description: description ?? '' } }) })
}
