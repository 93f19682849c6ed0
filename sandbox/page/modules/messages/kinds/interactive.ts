import { addKind } from '../kinds.js'

interface Button {
  name: string
  buttonParamsJson: string
}

interface InteractivePart {
  header?: { title?: string | null, hasMediaAttachment?: boolean }
  body?: { text?: string }
  footer?: { text?: string }
  nativeFlowMessage?: { buttons?: Button[], messageVersion?: number }
}

/** An order or a key to pay with, as a button. */
addKind<InteractivePart>({
  types: ['interactive'],
  part: 'interactiveMessage',
  read: ({ header, body, footer, nativeFlowMessage }) => ({
    type: 'interactive',
    interactiveType: 'native_flow',
    nativeFlowName: nativeFlowMessage?.buttons?.[0]?.name,
    interactiveHeader: header,
    interactivePayload: nativeFlowMessage,
    caption: body?.text,
    footer: footer?.text
  }),
  write: ({ interactiveHeader, interactivePayload, caption, footer }) => ({
    header: { title: interactiveHeader?.title ?? '', hasMediaAttachment: false },
    body: { text: caption ?? '' },
    ...(footer && { footer: { text: footer } }),
    nativeFlowMessage: interactivePayload
  })
})
