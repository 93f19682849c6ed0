import type { Snapshot } from './session.js'

export interface CodeRequestsOptions {
  /** The state that a start came to. */
  settled: (session: string) => Promise<Snapshot>
  start: (session: string, phone: string) => Promise<void>
  onError: (error: unknown) => void
}

/**
 * Pairing codes that are requested while a session starts. Only when it shows a QR is it known that it has no login:
 * then it is started again with the code. The latest number counts.
 */
export class CodeRequests {
  readonly #options: CodeRequestsOptions
  readonly #open = new Map<string, { phone: string, done: Promise<void> }>()

  constructor (options: CodeRequestsOptions) {
    this.#options = options
  }

  /** @param before how the session was when the code was requested */
  add ({ session, status, reason, phone: current }: Snapshot, phone: string): void {
    // A session that was scanned has a login.
    if (status !== 'INITIALIZING' || reason === 'linked' || current === phone) return
    const open = this.#open.get(session)
    if (open) open.phone = phone
    else this.#open.set(session, { phone, done: this.#showCode(session).catch(this.#options.onError) })
  }

  /** Resolves when the request of a session, if there is one, is done. */
  async done (session: string): Promise<void> {
    await this.#open.get(session)?.done
  }

  async #showCode (session: string): Promise<void> {
    const { status } = await this.#options.settled(session)
    const phone = this.#open.get(session)?.phone
    this.#open.delete(session)
    if (phone !== undefined && (status === 'QRCODE' || status === 'PHONECODE')) await this.#options.start(session, phone)
  }
}
