import { addKind } from '../kinds.js'

/** Texts with buttons, in the two forms that linked devices get of them. */

interface ButtonsPart {
  contentText: string
  footerText?: string
  headerType?: number
  buttons: Array<{ buttonId: string, buttonText: { displayText: string } }>
}

interface TemplatePart {
  hydratedTemplate: {
    hydratedTitleText?: string
    hydratedContentText?: string
    hydratedFooterText?: string
    hydratedButtons: unknown[]
  }
}

addKind<ButtonsPart>({
  types: ['buttons'],
  part: 'buttonsMessage',
  read: ({ contentText, footerText, buttons }) => ({
    type: 'chat',
    body: contentText,
    footer: footerText?.trim(),
    isDynamicReplyButtonsMsg: true,
    dynamicReplyButtons: buttons
  }),
  write: ({ body, footer, dynamicReplyButtons }) => ({
    contentText: body,
    footerText: footer,
    headerType: 1,
    buttons: dynamicReplyButtons
  })
})

addKind<TemplatePart>({
  types: ['template'],
  part: 'templateMessage',
  read: ({ hydratedTemplate: { hydratedTitleText, hydratedContentText, hydratedFooterText, hydratedButtons } }) => ({
    type: 'chat',
    body: hydratedContentText,
    title: hydratedTitleText?.trim(),
    footer: hydratedFooterText?.trim(),
    isFromTemplate: true,
    hydratedButtons
  }),
  write: ({ title, body, footer, hydratedButtons }) => ({
    hydratedTemplate: {
      hydratedTitleText: title,
      hydratedContentText: body,
      hydratedFooterText: footer,
      hydratedButtons
    }
  })
})
