import type { ContentKind } from './kind.js'

interface ListPart {
  title?: string
  description: string
  buttonText: string
  footerText?: string
  sections: unknown[]
}

export const list: ContentKind<ListPart> = {
  part: 'listMessage',
  describe: ({ title, description, buttonText, footerText, sections }) => ({
    type: 'list',
    body: description,
    list: { ...(title && { title }), buttonText, ...(footerText && { footer: footerText }), sections }
  })
}
