import { NewChatsCapped, ReachOutLocked, WhatsAppRateLimited, type CatalogedError } from '../errors.js'

/** Errors with which WhatsApp's server refuses a message of any chat. */
const BY_CODE: Readonly<Record<number, new (call: string) => CatalogedError>> = {
  463: ReachOutLocked,
  475: NewChatsCapped,
  429: WhatsAppRateLimited
}

/** How calls say that a message was not sent: the page's result, and the error of the server's acknowledgement. */
const UNSENT = / was not sent: (ERROR_\w+)(?: \((\d+)\))?$/

export interface Unsent {
  result: string
  /** The error of the server's acknowledgement. */
  code: number | undefined
}

/** The result in the text of an error; undefined for any other. */
export function unsentIn (text: string): Unsent | undefined {
  const [, result, code] = UNSENT.exec(text) ?? []
  return result === undefined ? undefined : { result, code: code === undefined ? undefined : Number(code) }
}

/** The error for a message that the server has refused, where its code says why. */
export function refusalByCode (call: string, { result, code = 0 }: Unsent): CatalogedError | undefined {
  const Known = result === 'ERROR_RATE_LIMIT' ? WhatsAppRateLimited : BY_CODE[code]
  return Known && new Known(call)
}
