import type { PasskeyState } from '../whatsapp/passkey.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import type { RunReports } from './run-types.js'

/** How long any other step than the signature may take, in milliseconds: WhatsApp Web itself waits two minutes. */
const STEP_TIMEOUT = 150_000

/** How much longer than the page this waits for it to say that the time is over, in milliseconds. */
const GRACE = 10_000

const ENDS = { timeout: 'passkey_timeout', refused: 'passkey_refused' } as const

/** Follows the passkey that WhatsApp asks for before it links a session, and reports each step once. */
export class PasskeyFlow {
  readonly #report: Pick<RunReports, 'status' | 'event'>
  #step = ''
  #since: number | undefined

  constructor (report: Pick<RunReports, 'status' | 'event'>) {
    this.#report = report
  }

  /** When the step began that it is at, in epoch milliseconds; undefined while none is asked for. */
  get since (): number | undefined {
    return this.#since
  }

  /** @throws {SessionEnd} passkey_timeout, passkey_refused */
  take (state: PasskeyState): void {
    const step = state.step === 'requested' ? state.options.challenge : state.step
    if (step !== this.#step) {
      this.#step = step
      this.#since = Date.now()
      this.#reportStep(state)
    }
    const end = state.step === 'requested' ? state.expiresAt : (this.#since as number) + STEP_TIMEOUT
    if (Date.now() > end + GRACE) {
      throw new SessionEnd('passkey_timeout', 'the link with a passkey was not completed in time')
    }
  }

  /** Nothing is asked for any more. */
  forget (): void {
    this.#step = ''
    this.#since = undefined
  }

  #reportStep (state: PasskeyState): void {
    const { status, event } = this.#report
    if (state.step === 'failed') throw new SessionEnd(ENDS[state.cause], state.detail)
    if (state.step === 'requested') {
      status('INITIALIZING', 'passkey_required', { passkey: state })
      event('passkey-requested', { ...state.options, expiresAt: state.expiresAt })
    } else if (state.step === 'code') {
      status('INITIALIZING', 'passkey_code', { passkey: state })
      event('passkey-code', { code: state.code })
    } else if (state.step !== 'starting') status('INITIALIZING', 'passkey_sent', { passkey: state })
  }
}
