import type { MessageContent } from '../../../../protocol/content.js'
import { addKind } from '../kinds.js'

addKind<NonNullable<MessageContent['extendedTextMessage']>>({
  types: ['chat'],
  part: 'extendedTextMessage',
  read: ({ text, matchedText, canonicalUrl, title, description, jpegThumbnail, backgroundArgb, textArgb, font }) => ({
    type: 'chat',
    body: text,
    ...(matchedText !== undefined && {
      subtype: 'url',
      matchedText,
      canonicalUrl,
      title,
      description,
      thumbnail: jpegThumbnail
    }),
    ...(backgroundArgb !== undefined && { backgroundColor: backgroundArgb, textColor: textArgb, font })
  }),
  write: ({ body = '', matchedText, canonicalUrl, title, description, thumbnail }) => ({
    text: body,
    matchedText,
    canonicalUrl,
    title,
    description,
    jpegThumbnail: thumbnail
  }),
  mediaType: ({ matchedText }) => (matchedText === undefined ? null : 'url')
})
