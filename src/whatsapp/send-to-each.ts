import { CallFailed, NotFound, type CatalogedError } from '../errors.js'
import { optionsFor, type GivenOptions } from './message-options.js'
import type { MessageOptions, Messages } from './messages.js'
import { refusalByCode, unsentIn, type Unsent } from './send-refusals.js'
import type { WhatsApp } from './whatsapp.js'

export interface Failure {
  to: string
  code: string
  message: string
}

/** What errors call it. */
const CALL = 'send the message'

const isCataloged = (error: unknown): error is CatalogedError =>
  error instanceof Error && 'fields' in error && 'code' in error

/**
 * What wa-js answers of a message that did not go out: ack -1 if WhatsApp's server has refused it, and with any other
 * cause only the result.
 */
function unsentOf (sent: object): Unsent | undefined {
  const { ack, isSendFailure, sendMsgResult } = sent as {
    ack?: unknown
    isSendFailure?: unknown
    sendMsgResult?: { messageSendResult?: unknown, ackErrorCode?: unknown } | null
  }
  const given = String(sendMsgResult?.messageSendResult ?? 'OK')
  const isRefused = (typeof ack === 'number' && ack < 0) || (isSendFailure === true && given === 'OK')
  const result = isRefused ? 'ERROR_UNKNOWN' : given
  if (result === 'OK') return undefined
  return { result, code: Number(sendMsgResult?.ackErrorCode) || undefined }
}

const refusalIn = (error: unknown): Unsent | undefined => {
  const unsent = error instanceof CallFailed ? unsentIn(error.message) : undefined
  return unsent?.result === 'ERROR_UNKNOWN' ? unsent : undefined
}

/** WhatsApp's text says that something is missing, but not what. */
const isVague = (error: unknown) => error instanceof NotFound && error.message.startsWith('There is no such ')

/** What a request says of the recipients of a message. */
export interface Delivery {
  whatsapp: WhatsApp
  /** Chat ids. */
  recipients: string[]
  /** Stops sending to recipients that are still to come. */
  signal?: AbortSignal
}

export interface SendResults<T> {
  response: T[]
  failed?: Failure[]
}

/**
 * Sends to each recipient of a request, with the options of its body.
 * @param text of the message: members of a group may be mentioned in it by number
 * @throws {InvalidRequest} {RecipientInvalid} before anything is sent; as `sendToEach`
 */
export async function sendWithOptions<T extends object> (
  { body, ...delivery }: Delivery & { body: GivenOptions },
  text: string | undefined,
  send: (chatId: string, options: MessageOptions) => Promise<T>
): Promise<SendResults<T>> {
  const options = optionsFor(delivery.whatsapp, delivery.recipients, body, text)
  return await sendToEach(delivery, async (chatId) => await send(chatId, await options(chatId)))
}

/**
 * Sends to one recipient after the other; what fails for some does not hide what reached the others. After an abort
 * nothing more is sent: a cataloged reason, such as `ServerClosing`, is reported for each recipient that is left out.
 * @throws the error of the first recipient if nobody got it; any other reason of an abort
 */
export async function sendToEach<T extends object> (
  { whatsapp, recipients, signal }: Delivery,
  send: (chatId: string) => Promise<T>
): Promise<SendResults<T>> {
  const response: T[] = []
  const errors: Array<{ to: string, error: CatalogedError }> = []
  for (const to of recipients) {
    try {
      signal?.throwIfAborted()
      response.push(await sendTo(whatsapp, to, send))
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

async function sendTo<T extends object> (
  { messages }: WhatsApp,
  to: string,
  send: (chatId: string) => Promise<T>
): Promise<T> {
  const sent = await send(to).catch(async (error: unknown) => {
    const refusal = refusalIn(error)
    if (refusal) throw await refused(messages, to, refusal)
    const why = isVague(error) ? await messages.refusalOf(to) : undefined
    throw why === undefined || why instanceof CallFailed ? error : why
  })
  const unsent = unsentOf(sent)
  if (unsent?.result === 'ERROR_UNKNOWN') throw await refused(messages, to, unsent)
  if (unsent) {
    throw refusalByCode(CALL, unsent) ?? new CallFailed(CALL, `it was not sent: ${unsent.result}`)
  }
  return sent
}

/** Why the server has refused a message: what its code says, else what the page knows of the chat. */
async function refused (messages: Messages, to: string, unsent: Unsent): Promise<Error> {
  const byCode = refusalByCode(CALL, unsent)
  if (byCode) return byCode
  const why = await messages.refusalOf(to)
  if (!(why instanceof CallFailed) || unsent.code === undefined) return why
  return new CallFailed(CALL, `its server did not take it: error ${unsent.code}`)
}
