import { randomBytes } from 'node:crypto'
import { SandboxPasskeyRefused } from '../errors.js'
import type { Cloud } from './cloud.js'
import { RP_ID } from './passkeys.js'

/** Without letters and digits that look alike. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 8

/** The account's passkey, and then its phone, have to agree before a device is linked. */
export class PasskeyLink {
  readonly phone: string
  /** What the phone shows, once the signature was taken. */
  code?: string
  readonly #cloud: Cloud
  #challenge = ''
  #isDeclined = false

  constructor (cloud: Cloud, phone: string) {
    this.#cloud = cloud
    this.phone = phone
  }

  get handoff (): boolean {
    return this.#cloud.passkeys.get(this.phone)?.confirmation !== true
  }

  /** WebAuthn's options with a new challenge; the one before is worth nothing from now on. */
  options (): string {
    const timeout = this.#cloud.passkeys.get(this.phone)?.timeout
    this.#challenge = randomBytes(32).toString('base64url')
    return JSON.stringify({
      challenge: this.#challenge,
      rpId: RP_ID,
      timeout,
      userVerification: 'required',
      allowCredentials: []
    })
  }

  /** Takes a signature, once. @throws APP_SANDBOX_PASSKEY_REFUSED */
  prove (credentialId: string, assertion: string): string {
    const challenge = this.#challenge
    this.#challenge = ''
    if (challenge === '') throw new SandboxPasskeyRefused('no challenge waits')
    this.#cloud.passkeys.verify(this.phone, challenge, credentialId, assertion)
    const drawn = this.#cloud.random.bytes('passkey code', CODE_LENGTH)
    this.code = Array.from(drawn, (byte) => LETTERS[byte % LETTERS.length]).join('')
    return this.code
  }

  /** The person does not want to link this device. */
  decline (): void {
    this.#isDeclined = true
  }

  /** @throws APP_SANDBOX_PASSKEY_REFUSED */
  confirm (): void {
    if (this.code === undefined) throw new SandboxPasskeyRefused('no code waits')
    if (this.#isDeclined) throw new SandboxPasskeyRefused('declined on the phone')
  }
}
