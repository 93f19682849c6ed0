import type { SessionReason } from '../../schemas/session.js'

/** Why a run of a session's browser is over. */
export class Ended extends Error {
  override name = 'Ended'
  readonly reason: SessionReason

  constructor (reason: SessionReason, detail = '', options?: ErrorOptions) {
    super(detail, options)
    this.reason = reason
  }
}
