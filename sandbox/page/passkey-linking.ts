import { CloudError, cloud } from './cloud-socket.js'
import { EventEmitter } from './base/event-emitter.js'

/** How long each side may keep the other waiting, in milliseconds. */
const TIMEOUT = 120_000

type Stage =
  | 'NotStarted'
  | 'Initialized'
  | 'WaitingForPrimaryIdentity'
  | 'WaitingForVerificationCodeConfirmation'
  | 'WaitingForPairingCompletion'

/** A reply of the server that says anything but yes. */
class SmaxParsingFailure extends Error {
  override name = 'SmaxParsingFailure'
}

const decode = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)).buffer
const encode = (data: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(data))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/**
 * How WhatsApp Web links a device whose account needs a passkey. Emits `request`, `sent`, `code` with the code and
 * whether nobody has to compare it, and `error` with its reason.
 */
class PasskeyLinking extends EventEmitter {
  #stage: Stage = 'NotStarted'
  #options: string | undefined
  /** Whether this page can prove that its QR was the one that was scanned. */
  #handoff = false
  #skipsCode = false
  #timer: ReturnType<typeof setTimeout> | undefined

  requested (options: string, handoff: boolean): void {
    this.#options = options
    if (this.#stage === 'NotStarted') this.#handoff = handoff
    this.trigger('request')
  }

  async start (): Promise<void> {
    try {
      const { credentialId, assertion } = await this.#sign(await this.#requestOptions())
      this.#clear()
      this.#stage = 'Initialized'
      await this.#send('passkey.prologue', { credentialId, assertion })
      this.#skipsCode = this.#handoff
      this.#handoff = false
      this.#stage = 'WaitingForPrimaryIdentity'
      this.#wait()
      this.trigger('sent')
    } catch (error) {
      this.#options = undefined
      this.cancel()
      throw error
    }
  }

  identified (code: string): void {
    if (this.#stage !== 'WaitingForPrimaryIdentity') return
    this.#stage = 'WaitingForVerificationCodeConfirmation'
    this.#wait()
    this.trigger('code', code, this.#skipsCode)
  }

  async confirm (): Promise<void> {
    if (this.#stage !== 'WaitingForVerificationCodeConfirmation') throw new Error(`Invariant Violation: ${this.#stage}`)
    this.#stage = 'WaitingForPairingCompletion'
    try {
      await this.#send('passkey.confirm', {})
      this.#wait()
    } catch (error) {
      this.#clear()
      this.trigger('error', 'server_error')
      throw error
    }
  }

  /** The server learns nothing of it. */
  cancel (): void {
    this.#handoff = false
    this.#clear()
  }

  done (): void {
    this.#clear()
  }

  async #requestOptions (): Promise<string> {
    this.#options ??= (await cloud.request('passkey.options', {})).options
    return this.#options
  }

  async #sign (text: string): Promise<{ credentialId: string, assertion: string }> {
    const options = JSON.parse(text)
    const publicKey = {
      ...options,
      challenge: decode(options.challenge),
      allowCredentials: options.allowCredentials.map((one: { id: string }) => ({ ...one, id: decode(one.id) }))
    }
    const credential = await navigator.credentials.get({ publicKey })
    if (credential === null || credential.type !== 'public-key') throw new Error('WebAuthn returned no credential')
    const { id, rawId, type, response } = credential as PublicKeyCredential
    const { clientDataJSON, authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse
    const assertion = {
      id,
      rawId: encode(rawId),
      type,
      response: {
        clientDataJSON: encode(clientDataJSON),
        authenticatorData: encode(authenticatorData),
        signature: encode(signature),
        userHandle: userHandle ? encode(userHandle) : null
      }
    }
    return { credentialId: encode(rawId), assertion: JSON.stringify(assertion) }
  }

  async #send (name: 'passkey.prologue' | 'passkey.confirm', params: object): Promise<void> {
    try {
      await cloud.request(name, params as never)
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      throw new SmaxParsingFailure(`SmaxParsingFailure: ${error.message}`)
    }
  }

  #wait (): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#clear()
      this.trigger('error', 'timeout')
    }, TIMEOUT)
  }

  #clear (): void {
    clearTimeout(this.#timer)
    this.#stage = 'NotStarted'
    this.#skipsCode = false
  }
}

export const passkeyLinking = new PasskeyLinking()
