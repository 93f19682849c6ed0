import type { MessageContent } from '../../protocol/content.js'
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
    buttons: (nativeFlowMessage?.buttons ?? []).map(({ name, buttonParamsJson }) => ({
      name,
      params: JSON.parse(buttonParamsJson)
    })),
    ...(header?.title?.trim() && { title: header.title }),
    ...(footer?.text?.trim() && { footer: footer.text })
  })
}

/** That an order was paid, as the customer's phone sends it to the business. @param t Unix time, seconds */
export function paymentContent (reference: string, method: string, t: number): MessageContent {
  const params = { payment_method: method, payment_timestamp: t, reference_id: reference }
  const part: InteractivePart = {
    body: { text: '' },
    nativeFlowMessage: { buttons: [{ name: 'payment_method', buttonParamsJson: JSON.stringify(params) }] }
  }
  return { interactiveMessage: part }
}
