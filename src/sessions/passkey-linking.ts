import type { PasskeyCredential, PasskeyOptions } from '../../schemas/passkey.js'
import type { SessionReason } from '../../schemas/session.js'
import { InvalidRequest, NotFound, PasskeyAnswered } from '../errors.js'
import { credentialFault } from '../whatsapp/passkey-credential.js'
import type { PagePasskey, PasskeyState } from '../whatsapp/passkey.js'

/** What callers see of the passkey that WhatsApp asks for, to link a session or of a linked one, and what they do. */
export class PasskeyLinking {
  readonly #state: PasskeyState | null
  readonly #page: PagePasskey | undefined
  readonly #onDone: (reason: SessionReason, state: PasskeyState) => void

  /**
   * @param state what the session knows of the page
   * @param onDone called when the page has taken an answer
   */
  constructor (
    state: PasskeyState | null,
    page: PagePasskey | undefined,
    onDone: (reason: SessionReason, state: PasskeyState) => void
  ) {
    this.#state = state
    this.#page = page
    this.#onDone = onDone
  }

  /** @throws {NotFound} while no request waits */
  get request (): PasskeyOptions & { expiresAt: number } {
    if (this.#state?.step !== 'requested') throw new NotFound('passkey request')
    return { ...this.#state.options, expiresAt: this.#state.expiresAt }
  }

  /** @throws {NotFound} while no code waits */
  get code (): string {
    if (this.#state?.step !== 'code') throw new NotFound('passkey code')
    return this.#state.code
  }

  /**
   * Hands a credential to WhatsApp. The status of the session says what comes of it.
   * @throws {InvalidRequest | NotFound | PasskeyAnswered} and nothing is done
   */
  async answer (credential: PasskeyCredential): Promise<void> {
    const { step } = this.#state ?? {}
    if (step !== undefined && step !== 'requested' && step !== 'failed') throw new PasskeyAnswered()
    const fault = credentialFault(this.request, credential)
    if (fault !== undefined) throw new InvalidRequest(fault)
    if (await this.#page?.answer(credential) !== true) throw new PasskeyAnswered()
    this.#onDone('passkey_sent', { step: 'sent' })
  }

  /** Says that the code is the one on the phone. @throws {NotFound} while no code waits */
  async confirm (): Promise<void> {
    if (this.#state?.step !== 'code' || await this.#page?.confirm() !== true) throw new NotFound('passkey code')
    this.#onDone('passkey_sent', { step: 'confirming' })
  }

  /** Goes back to the QR. @throws {NotFound} while no passkey is asked for */
  async cancel (): Promise<void> {
    if (this.#state === null || await this.#page?.cancel() !== true) throw new NotFound('passkey request')
  }
}
