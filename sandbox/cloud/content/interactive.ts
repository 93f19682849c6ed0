import type { ContentKind } from './kind.js'

interface InteractivePart {
  header?: { title?: string }
  body?: { text?: string }
  footer?: { text?: string }
  nativeFlowMessage?: { buttons?: Array<{ name: string, buttonParamsJson: string }> }
}

/** A message with buttons: replies, links, calls, or an order or a key to pay with. */
export const interactive: ContentKind<InteractivePart> = {
  part: 'interactiveMessage',
  describe: ({ header, body, footer, nativeFlowMessage }) => ({
    type: 'interactive',
    body: body?.text ?? '',
    buttons: (nativeFlowMessage?.buttons ?? []).map(({ name, buttonParamsJson }) => ({ name, params: JSON.parse(buttonParamsJson) })),
    ...(header?.title?.trim() && { title: header.title }),
    ...(footer?.text?.trim() && { footer: footer.text })
  })
}
