import { CloudError } from './cloud-socket.js'
import type { Wid } from './modules/ids/WAWebWid.js'

/** How WhatsApp's servers word a refusal. */
const TEXTS: Record<number, string> = {
  400: 'bad-request',
  401: 'not-authorized',
  403: 'forbidden',
  404: 'item-not-found',
  405: 'not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  410: 'gone'
}

export class ServerStatusCodeError extends Error {
  override name = 'ServerStatusCodeError'
  readonly statusCode: number

  constructor (
    readonly status: number,
    text?: string
  ) {
    super(text)
    this.statusCode = status
  }
}

export class E404 extends ServerStatusCodeError {
  override name = 'E404'

  constructor (text?: string) {
    super(404, text)
  }
}

/** With approval, WhatsApp takes the request to join and answers where it waits. */
export class UnexpectedJoinGroupViaInviteResponse extends Error {
  override name = 'UnexpectedJoinGroupViaInviteResponse'

  constructor (
    readonly gid: Wid,
    readonly membershipApprovalMode: boolean
  ) {
    super()
  }
}

/** As `answer`, but a refusal of the cloud becomes the error that others know from WhatsApp. */
export async function serverCall<T> (answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof CloudError && TEXTS[error.code] !== undefined) {
      throw new ServerStatusCodeError(error.code, TEXTS[error.code])
    }
    throw error
  }
}
