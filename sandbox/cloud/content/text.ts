import type { MessageContent } from '../../protocol/content.js'
import type { ContentKind } from './kind.js'

export const text: ContentKind<NonNullable<MessageContent['extendedTextMessage']>> = {
  part: 'extendedTextMessage',
  describe: ({ text, matchedText, title, description, backgroundArgb, font }) => ({
    type: 'chat',
    body: text,
    ...(backgroundArgb !== undefined && {
      background: `#${(backgroundArgb >>> 0).toString(16).padStart(8, '0').slice(2)}`,
      font: font ?? 0
    }),
    ...(matchedText !== undefined && { link: { url: matchedText, title: title ?? '', description: description ?? '' } })
  })
}
