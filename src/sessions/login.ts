import type { WakeSignal } from '../shared/wake-signal.js'
import type { Probe } from '../whatsapp/driver.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { qr } from '../shared/qr.js'
import { PasskeyFlow } from './passkey-flow.js'
import type { RunReports, RunTimes } from './run-types.js'

export interface LoginDeps {
  probe: () => Promise<Probe>
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
  wake: WakeSignal
  phone?: string | undefined
}

/** The way from an open page to a session that is logged in and loaded. */
export class LoginFlow {
  readonly #deps: LoginDeps
  readonly #passkey: PasskeyFlow
  #startedAt = Date.now()
  #code: string | undefined
  #codeSince: number | undefined
  #linkedSince: number | undefined

  constructor (deps: LoginDeps) {
    this.#deps = deps
    this.#passkey = new PasskeyFlow(deps.reports)
  }

  /**
   * Resolves when the session is ready.
   * @throws {SessionEnd} qr_timeout, start_timeout (no QR came), code_refused, sync_timeout, passkey_timeout,
   * passkey_refused, passkey_canceled
   */
  async run (): Promise<void> {
    const { probe, times, signal, wake } = this.#deps
    for (;;) {
      const state = await probe()
      if (state.loading) this.#loading()
      else if (state.registered) this.#linked(state.ready)
      else if (state.passkey) this.#passkey.take(state.passkey)
      else await this.#waiting(state)
      if (state.ready) return
      await wake.wait(times.poll, signal)
    }
  }

  /** WhatsApp Web loads itself again at times, right after a scan for example. */
  #loading (): void {
    const since = this.#linkedSince ?? this.#passkey.since ?? this.#codeSince ?? this.#startedAt
    const limit = Math.max(this.#deps.times.start, this.#deps.times.qr)
    if (Date.now() - since > limit) {
      throw new SessionEnd('start_timeout', `WhatsApp Web did not come up within ${limit / 1000} s`)
    }
  }

  #linked (ready: boolean): void {
    const { reports, times } = this.#deps
    if (this.#linkedSince === undefined) {
      this.#linkedSince = Date.now()
      const scanned = this.#code !== undefined
      // The code is used up: it must not be shown while the chats are being loaded.
      if (scanned && !ready) reports.status('INITIALIZING', 'linked')
      reports.event('status-find', { status: scanned ? 'qrReadSuccess' : 'isLogged' })
    }
    if (Date.now() - this.#linkedSince <= times.sync) return
    reports.event('status-find', { status: 'phoneNotConnected' })
    throw new SessionEnd('sync_timeout', `the chats were not loaded within ${times.sync / 1000} s`)
  }

  async #waiting ({ urlcode, phoneCode, codeError }: Probe): Promise<void> {
    const { times } = this.#deps
    if (codeError !== null) throw new SessionEnd('code_refused', `WhatsApp gave no pairing code: ${codeError}`)
    if (this.#linkedSince !== undefined) this.#unlinked()
    if (this.#passkey.since !== undefined) this.#passkeyGone()
    const code = urlcode ?? phoneCode
    if (code !== null && code !== this.#code) await this.#show(code)
    if (this.#codeSince === undefined) {
      if (Date.now() - this.#startedAt > times.start) {
        throw new SessionEnd('start_timeout', `WhatsApp Web showed no code within ${times.start / 1000} s`)
      }
    } else if (Date.now() - this.#codeSince > times.qr) {
      this.#deps.reports.event('status-find', { status: 'autocloseCalled' })
      throw new SessionEnd('qr_timeout', `nobody linked a phone within ${times.qr / 1000} s`)
    }
  }

  /** The phone took the link back: the wait for it starts again. */
  #unlinked (): void {
    if (this.#code !== undefined) this.#deps.reports.event('status-find', { status: 'qrReadFail' })
    this.#startOver()
  }

  /** It was canceled, or the page was loaded again: a QR shows again, but no further pairing code is asked for. */
  #passkeyGone (): void {
    if (this.#deps.phone !== undefined) throw new SessionEnd('passkey_canceled', 'the link with a passkey was canceled')
    this.#startOver()
  }

  #startOver (): void {
    this.#startedAt = Date.now()
    this.#code = this.#codeSince = this.#linkedSince = undefined
    this.#passkey.forget()
  }

  async #show (code: string): Promise<void> {
    const { reports, phone } = this.#deps
    const first = this.#codeSince === undefined
    this.#code = code
    this.#codeSince ??= Date.now()
    if (first) reports.event('status-find', { status: 'notLogged' })
    if (phone !== undefined) {
      reports.status('PHONECODE', 'code_shown', { phoneCode: code })
      reports.event('phoneCode', { phoneCode: code, phone })
    } else {
      const qrcode = await qr.base64(code)
      reports.status('QRCODE', 'qr_shown', { urlcode: code })
      reports.event('qrcode', { qrcode, urlcode: code })
    }
  }
}
