import type { SessionReason } from '../../schemas/session.js'

export interface SessionEndOptions extends ErrorOptions {
  until?: number | undefined
  logoutReason?: string | undefined
}

/** Why a run of a session's browser is over. */
export class SessionEnd extends Error {
  override name = 'SessionEnd'
  readonly reason: SessionReason
  /** Until when the cause lasts, in epoch milliseconds, where that is known. */
  readonly until: number | undefined
  /** Why WhatsApp ended the login, in its own words, where it did and says so. */
  readonly logoutReason: string | undefined

  constructor (reason: SessionReason, detail = '', { until, logoutReason, ...options }: SessionEndOptions = {}) {
    super(detail, options)
    this.reason = reason
    this.until = until
    this.logoutReason = logoutReason
  }
}
