import type { WakeSignal } from '../shared/wake-signal.js'
import type { Obstacle, Probe, SyncProgress } from '../whatsapp/driver.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { qr } from '../shared/qr.js'
import { obstacleOf } from './obstacle.js'
import { PasskeyFlow } from './passkey-flow.js'
import type { RunReports, RunTimes } from './run-types.js'

export interface LoginDeps {
  probe: () => Promise<Probe>
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
  wake: WakeSignal
  phone?: string | undefined
  /** Called before a code is shown: WhatsApp Web finds no login in the profile. */
  onUnlinked: () => Promise<void>
}

/** How long to wait before another pairing code is asked for, in milliseconds: WhatsApp counts each request. */
const CODE_WAIT = 60_000
const RATE_LIMIT_WAIT = 30 * 60_000

/** How often in a row a look must find no code before the last one counts as dead. */
const DEAD_LOOKS = 2

/** How often in a row a look must find that the pairing code went with its page, which may just have been linked. */
const LOST_LOOKS = 3

/** The way from an open page to a session that is logged in and loaded. */
export class LoginFlow {
  readonly #deps: LoginDeps
  readonly #passkey: PasskeyFlow
  #startedAt = Date.now()
  #code: string | undefined
  #codeSince: number | undefined
  #linkedSince: number | undefined
  #obstructedSince: number | undefined
  #progress = 0
  #progressAt = 0
  /** The code that callers see. */
  #shown: string | undefined
  #looksWithoutCode = 0
  #looksLost = 0

  constructor (deps: LoginDeps) {
    this.#deps = deps
    this.#passkey = new PasskeyFlow(deps.reports)
  }

  /**
   * Resolves when the session is ready.
   * @throws {SessionEnd} qr_timeout, start_timeout (no QR came), code_refused, sync_timeout, passkey_timeout,
   * passkey_refused, passkey_canceled, or what is in the way
   * @throws {ProfileDamaged} where a snapshot may save the scan
   */
  async run (): Promise<void> {
    const { probe, times, signal, wake } = this.#deps
    for (;;) {
      const state = await probe()
      const obstacle = state.ready ? undefined : obstacleOf(state)
      if (obstacle) this.#obstructed(obstacle)
      else if (state.loading) this.#loading()
      else if (state.registered) this.#linked(state)
      else if (state.passkey) this.#passkey.take(state.passkey)
      else await this.#waiting(state)
      if (state.ready) return
      await wake.wait(times.poll, signal)
    }
  }

  /** A ban lasts; anything else may be over soon. */
  #obstructed ({ reason, detail, until }: Obstacle): void {
    const { reports, times } = this.#deps
    this.#obstructedSince ??= Date.now()
    reports.status('INITIALIZING', reason, {}, { reason, detail, until })
    if (reason === 'banned' || Date.now() - this.#obstructedSince > times.network) {
      throw new SessionEnd(reason, detail, { until })
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

  #linked ({ ready, sync }: Probe): void {
    const { reports, times } = this.#deps
    if (this.#linkedSince === undefined) {
      this.#linkedSince = Date.now()
      const scanned = this.#code !== undefined
      // The code is used up: it must not be shown while the chats are being loaded.
      if (scanned && !ready) reports.status('INITIALIZING', 'linked')
      reports.event('status-find', { status: scanned ? 'qrReadSuccess' : 'isLogged' })
    }
    if (Date.now() - Math.max(this.#linkedSince, this.#progressOf(sync)) <= times.sync) return
    reports.event('status-find', { status: 'phoneNotConnected' })
    const where = this.#progress > 0 ? `; WhatsApp had sent ${this.#progress} % of them` : ''
    throw new SessionEnd('sync_timeout', `the chats were not loaded within ${times.sync / 1000} s${where}`)
  }

  /** When the chats last came on: a large account takes long, and is not given up while they do. */
  #progressOf (sync: SyncProgress | undefined): number {
    if (sync && sync.progress > this.#progress) {
      this.#progress = sync.progress
      this.#progressAt = Date.now()
    }
    return this.#progressAt
  }

  async #waiting ({ urlcode, phoneCode, codeError, codeExpired, codeLost }: Probe): Promise<void> {
    const { times } = this.#deps
    if (codeError !== null) throw codeRefused(codeError)
    if (codeExpired) this.#expired('the pairing code has run out')
    this.#looksLost = codeLost ? this.#looksLost + 1 : 0
    if (this.#looksLost >= LOST_LOOKS) this.#expired('WhatsApp Web was loaded again: the pairing code is gone')
    if (this.#linkedSince !== undefined) this.#unlinked()
    if (this.#passkey.since !== undefined) this.#passkeyGone()
    const code = urlcode ?? phoneCode
    if (code === null) this.#hideDead()
    else if (code !== this.#code) await this.#show(code)
    else this.#showAgain(code)
    if (this.#codeSince === undefined) {
      if (Date.now() - this.#startedAt > times.start) {
        throw new SessionEnd('start_timeout', `WhatsApp Web showed no code within ${times.start / 1000} s`)
      }
    } else if (Date.now() - this.#codeSince > times.qr) {
      this.#expired(`nobody linked a phone within ${times.qr / 1000} s`)
    }
  }

  #expired (detail: string): never {
    this.#deps.reports.event('status-find', { status: 'autocloseCalled' })
    throw new SessionEnd('qr_timeout', detail)
  }

  /** The page shows none while it asks for another. */
  #hideDead (): void {
    if (this.#shown === undefined || ++this.#looksWithoutCode < DEAD_LOOKS) return
    this.#shown = undefined
    this.#deps.reports.codeGone()
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
    this.#code = this.#shown = this.#codeSince = this.#linkedSince = undefined
    this.#passkey.forget()
  }

  #showAgain (code: string): void {
    this.#looksWithoutCode = 0
    if (this.#shown !== undefined) return
    this.#shown = code
    const { reports, phone } = this.#deps
    if (phone === undefined) reports.status('QRCODE', 'qr_shown', { urlcode: code })
    else reports.status('PHONECODE', 'code_shown', { phoneCode: code })
  }

  async #show (code: string): Promise<void> {
    const { reports, phone } = this.#deps
    const first = this.#codeSince === undefined
    if (first) await this.#deps.onUnlinked()
    this.#code = this.#shown = code
    this.#looksWithoutCode = 0
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

/** WhatsApp counts each request for a code against the account: the caller has to know when to ask again. */
function codeRefused (error: string): SessionEnd {
  const wait = /rate-overlimit|\b429\b/.test(error) ? RATE_LIMIT_WAIT : CODE_WAIT
  return new SessionEnd('code_refused', `WhatsApp gave no pairing code: ${error}`, { until: Date.now() + wait })
}
