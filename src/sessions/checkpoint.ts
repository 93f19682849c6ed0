import type { PasskeyState } from '../whatsapp/passkey.js'
import type { RunReports } from './run-types.js'

/** Follows the passkey that WhatsApp asks a linked, connected session for, and reports each step once. */
export class Checkpoint {
  readonly #report: Pick<RunReports, 'status' | 'event'>
  /** What the status of the session says; empty while none is asked for. */
  #step = ''
  /** The request that was emitted last. */
  #emitted = ''

  constructor (report: Pick<RunReports, 'status' | 'event'>) {
    this.#report = report
  }

  /** To be called with each look at a page that is connected. */
  take (state: PasskeyState | null): void {
    const step = state === null ? '' : state.step === 'requested' ? requestOf(state) : state.step
    if (step === this.#step || step === 'starting') return
    this.#step = step
    const { status } = this.#report
    if (state === null) status('CONNECTED', 'passkey_done')
    else if (state.step === 'requested') this.#requested(state)
    else if (state.step !== 'failed') status('CONNECTED', 'passkey_sent', { passkey: state })
    else {
      const reason = 'passkey_required'
      status('CONNECTED', reason, { passkey: state }, { reason, detail: state.detail })
    }
  }

  /** The status says something else: what is asked for is to be reported again once the page is connected. */
  forget (): void {
    this.#step = ''
  }

  #requested (state: PasskeyState & { step: 'requested' }): void {
    this.#report.status('CONNECTED', 'passkey_required', { passkey: state })
    if (this.#emitted === this.#step) return
    this.#emitted = this.#step
    this.#report.event('passkey-requested', { ...state.options, expiresAt: state.expiresAt })
  }
}

const requestOf = ({ options, expiresAt }: PasskeyState & { step: 'requested' }) => `${options.challenge} ${expiresAt}`
