import type { SessionReason } from '../../schemas/session.js'

/** Why a run of a session's browser is over. */
export class SessionEnd extends Error {
  override name = 'SessionEnd'
  readonly reason: SessionReason

  constructor (reason: SessionReason, detail = '', options?: ErrorOptions) {
    super(detail, options)
    this.reason = reason
  }
}
