import { CallFailed, NotFound, type CatalogedError } from '../errors.js'
import type { Client } from './driver.js'
import { whyNotSent } from './wppconnect/refusals.js'

export interface Failure { to: string, code: string, message: string }

const isCataloged = (error: unknown): error is CatalogedError =>
  error instanceof Error && 'fields' in error && 'code' in error

/** What wa-js answers of a message that did not go out: ack -1 if WhatsApp's server has refused it, and with any other cause only the result. */
function resultOf (sent: object): string {
  const { ack, isSendFailure, sendMsgResult } = sent as {
    ack?: unknown
    isSendFailure?: unknown
    sendMsgResult?: { messageSendResult?: unknown } | null
  }
  if (typeof ack === 'number' && ack < 0) return 'ERROR_UNKNOWN'
  const result = String(sendMsgResult?.messageSendResult ?? 'OK')
  return isSendFailure === true && result === 'OK' ? 'ERROR_UNKNOWN' : result
}

const isRefusal = (error: unknown) => error instanceof CallFailed && / was not sent: ERROR_UNKNOWN$/.test(error.message)

/** WhatsApp's text says that something is missing, but not what. */
const isVague = (error: unknown) => error instanceof NotFound && error.message.startsWith('There is no such ')

/** Chat ids, and what stops sending to those that are still to come. */
export interface Recipients { recipients: string[], signal?: AbortSignal }

/**
 * Sends to one recipient after the other; what fails for some does not hide what reached the others. After an abort
 * nothing more is sent: a cataloged reason, such as `ServerClosing`, is reported for each recipient that is left out.
 * @throws the error of the first recipient if nobody got it; any other reason of an abort
 */
export async function sendToEach<T extends object> (
  client: Client,
  { recipients, signal }: Recipients,
  send: (chatId: string) => Promise<T>
): Promise<{ response: T[], failed?: Failure[] }> {
  const response: T[] = []
  const errors: Array<{ to: string, error: CatalogedError }> = []
  for (const to of recipients) {
    try {
      signal?.throwIfAborted()
      response.push(await sendTo(client, to, send))
    } catch (error) {
      if (!isCataloged(error)) throw error
      errors.push({ to, error })
    }
  }
  const [first] = errors
  if (first !== undefined && response.length === 0) throw first.error
  return {
    response,
    ...(first !== undefined && { failed: errors.map(({ to, error: { code, message } }) => ({ to, code, message })) })
  }
}

async function sendTo<T extends object> (client: Client, to: string, send: (chatId: string) => Promise<T>): Promise<T> {
  const sent = await send(to).catch(async (error: unknown) => {
    if (isRefusal(error)) throw await whyNotSent(client, to)
    const why = isVague(error) ? await whyNotSent(client, to) : undefined
    throw why === undefined || why instanceof CallFailed ? error : why
  })
  const result = resultOf(sent)
  if (result === 'ERROR_UNKNOWN') throw await whyNotSent(client, to)
  if (result !== 'OK') throw new CallFailed('the message', `it was not sent: ${result}`)
  return sent
}
