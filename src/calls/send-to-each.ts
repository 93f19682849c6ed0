import { CallFailed, type CataloguedError } from '../errors.js'

export interface Failure { to: string, code: string, message: string }

const isCatalogued = (error: unknown): error is CataloguedError => error instanceof Error && 'fields' in error && 'code' in error

/**
 * Sends to one recipient after the other; what fails for some does not hide what reached the others.
 * @throws the error of the first recipient where nobody got it
 */
export async function sendToEach<T extends object> (recipients: string[], send: (chatId: string) => Promise<T>): Promise<{ response: T[], failed?: Failure[] }> {
  const response: T[] = []
  const errors: Array<{ to: string, error: CataloguedError }> = []
  for (const to of recipients) {
    try {
      response.push(taken(await send(to)))
    } catch (error) {
      if (!isCatalogued(error)) throw error
      errors.push({ to, error })
    }
  }
  const [first] = errors
  if (first !== undefined && response.length === 0) throw first.error
  return { response, ...(first !== undefined && { failed: errors.map(({ to, error: { code, message } }) => ({ to, code, message })) }) }
}

/** What wa-js answers of a message that did not go out: ack -1 if WhatsApp's server has refused it, and with any other cause only the result. */
function taken<T extends object> (sent: T): T {
  const { ack, isSendFailure, sendMsgResult } = sent as { ack?: unknown, isSendFailure?: unknown, sendMsgResult?: { messageSendResult?: unknown } | null }
  if (typeof ack === 'number' && ack < 0) throw new CallFailed('the message', 'its server did not take it')
  const result = sendMsgResult?.messageSendResult ?? 'OK'
  if (isSendFailure === true || result !== 'OK') throw new CallFailed('the message', `it was not sent: ${String(result)}`)
  return sent
}
