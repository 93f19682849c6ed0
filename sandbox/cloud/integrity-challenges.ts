import { randomBytes } from 'node:crypto'
import { SandboxPasskeyAbsent, SandboxPasskeyRefused } from '../errors.js'
import type { IntegrityChallenge, IntegrityRequests } from '../protocol/integrity.js'
import type { Passkeys } from './passkeys.js'

/** What the page makes of the credential. */
interface SignedChallenge {
  credential_id: string
  authenticator_data: string
  client_data_json: string
  signature: string
}

/** Accounts whose linked devices WhatsApp checks: they have to sign with the passkey of the account. */
export class IntegrityChallenges {
  readonly #passkeys: Passkeys
  readonly #open = new Map<string, string>()
  /** Accounts whose last answer had a secret of the authenticator with it. */
  readonly #withPrf = new Set<string>()

  constructor (passkeys: Passkeys) {
    this.#passkeys = passkeys
  }

  /** @throws APP_SANDBOX_PASSKEY_ABSENT where the account has none to sign with */
  begin (phone: string): IntegrityChallenge {
    if (this.#passkeys.get(phone) === undefined) throw new SandboxPasskeyAbsent(phone)
    const challenge = randomBytes(32).toString('base64url')
    this.#open.set(phone, challenge)
    return { challenge_type: 'PASSKEY', passkey_challenge_base64: challenge }
  }

  /** A signature that is refused may be followed by another. */
  answer (phone: string, signed: string, hasPrf: boolean): IntegrityRequests['integrity.respond']['result'] {
    const challenge = this.#open.get(phone)
    if (challenge === undefined) return { success: false, error_message: 'no challenge waits' }
    try {
      const answer = JSON.parse(Buffer.from(signed, 'base64').toString()) as SignedChallenge
      this.#passkeys.verify(phone, challenge, answer.credential_id, JSON.stringify({
        id: answer.credential_id,
        response: {
          clientDataJSON: answer.client_data_json,
          authenticatorData: answer.authenticator_data,
          signature: answer.signature
        }
      }))
    } catch (error) {
      if (!(error instanceof SandboxPasskeyRefused)) throw error
      return { success: false, error_message: error.message }
    }
    this.#open.delete(phone)
    if (hasPrf) this.#withPrf.add(phone)
    else this.#withPrf.delete(phone)
    return { success: true, error_message: null }
  }

  /** WhatsApp checks this account no more. */
  forget (phone: string): void {
    this.#open.delete(phone)
    this.#withPrf.delete(phone)
  }

  clear (): void {
    this.#open.clear()
    this.#withPrf.clear()
  }

  /** Whether an answer waits, and whether the last one had such a secret. */
  stateOf (phone: string): { pending: boolean, prf: boolean } {
    return { pending: this.#open.has(phone), prf: this.#withPrf.has(phone) }
  }
}
