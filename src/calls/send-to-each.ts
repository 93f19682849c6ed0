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

/** wa-js answers with ack -1 what WhatsApp's server has refused. */
function taken<T extends object> (sent: T): T {
  if ('ack' in sent && typeof sent.ack === 'number' && sent.ack < 0) throw new CallFailed('the message', 'its server did not take it')
  return sent
}
