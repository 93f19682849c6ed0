import type { PasskeyCredential, PasskeyOptions } from '../../../../schemas/passkey.js'
import type { PasskeyState } from '../../passkey.js'

/** The page's side of the passkeys that WhatsApp asks for. */
export interface PasskeyBridge {
  /** Null while WhatsApp asks for none to link this device. Listens to the page from the first call on. */
  state: () => PasskeyState | null
  /** Null while WhatsApp asks for none of a device that is linked. */
  challenge: () => PasskeyState | null
  /**
   * WhatsApp asks a device that is linked for its passkey, until `endChallenge`.
   * @param attempt does what the button of the screen does; it rejects if the passkey was not taken
   */
  beginChallenge: (attempt: () => Promise<void>) => void
  endChallenge: () => void
  answer: (credential: PasskeyCredential) => boolean
  confirm: () => boolean
  cancel: () => boolean
}

/** The module of the page that acts on the passkey. It comes with the screen, not before. */
interface LinkingAction {
  startShortcakePasskeyPairing: () => Promise<void>
  confirmShortcakeVerificationCode: () => Promise<void>
  cancelShortcakePasskeyPairing: () => void
}

interface Pending {
  resolve: (credential: unknown) => void
  reject: (error: DOMException) => void
}

interface LinkDeviceEvents {
  on: (event: string, listener: (...args: any[]) => void) => void
}

/** How long WhatsApp waits if it does not say, in milliseconds. */
const TIMEOUT = 600_000

/** How long the module may take to come, in milliseconds. */
const MODULE_TIMEOUT = 30_000
const POLL = 100

/**
 * Runs in each page before anything of it, after the reader: hands WhatsApp's request for a passkey to this server
 * instead of the browser, which has no authenticator, and presses Continue.
 */
export function installPasskey (defaultTimeout: number, moduleTimeout: number, poll: number): void {
  if (window !== window.top || typeof CredentialsContainer === 'undefined') return
  let state: PasskeyState | null = null
  let pending: Pending | undefined
  let isListening = false
  /** What the button of the screen over a linked page does. */
  let challenge: (() => Promise<void>) | undefined

  const action = () => window.zapserver.module('WAWebShortcakeLinkingAction') as LinkingAction

  const toText = (source: BufferSource): string => {
    const bytes = ArrayBuffer.isView(source)
      ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
      : new Uint8Array(source)
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  }
  const toBytes = (text: string): ArrayBuffer =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)).buffer

  const fail = (cause: 'timeout' | 'refused', error: unknown) => {
    // After a cancel the page reports that it was canceled; and of two reports the first says more.
    if (state === null || state.step === 'failed') return
    state = { step: 'failed', cause, detail: error instanceof Error ? error.message : String(error) }
  }

  async function requested (): Promise<void> {
    if (state !== null && state.step !== 'failed') return
    const mine: PasskeyState = { step: 'starting' }
    state = mine
    const end = Date.now() + moduleTimeout
    const isThere = () => {
      try {
        return action() !== undefined
      } catch {
        return false
      }
    }
    while (!isThere() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, poll))
    if (state !== mine) return
    try {
      await window.zapserver.attempt('WAWebShortcakeLinkingAction', action, undefined)?.startShortcakePasskeyPairing()
      if (!isThere()) fail('refused', 'WhatsApp Web lacks WAWebShortcakeLinkingAction')
    } catch (error) {
      fail('refused', error)
    }
  }

  /** What was not taken, or signed in time, is asked for again, as a person would press the button again. */
  async function challenged (attempt: () => Promise<void>): Promise<void> {
    challenge = attempt
    while (challenge === attempt) {
      state = { step: 'starting' }
      const detail = await attempt().then(() => undefined, (error: unknown) =>
        error instanceof Error ? error.message : String(error))
      if (challenge !== attempt) return
      if (detail === undefined) return endChallenge()
      // One that fails before anybody is asked to sign would fail again.
      if (state?.step === 'starting') state = { step: 'failed', cause: 'refused', detail }
      if (state?.step === 'failed' && state.cause === 'refused') return
    }
  }

  function endChallenge (): void {
    if (challenge === undefined) return
    challenge = undefined
    state = null
    pending?.reject(new DOMException('The operation was aborted.', 'AbortError'))
  }

  function listen (): void {
    const events = WPP.whatsapp.LinkDeviceEvents as unknown as LinkDeviceEvents
    const on = (name: string, listener: (...args: any[]) => void) => {
      events.on(`link_device_events:${name}`, (...args) => {
        // What fails here must not break WhatsApp Web, which calls us in its course.
        try {
          listener(...args)
        } catch (error) {
          console.error(error)
        }
      })
    }
    on('passkey_prologue_request', () => { void requested() })
    on('shortcake_prologue_sent', () => { if (state !== null) state = { step: 'sent' } })
    // Soon after the scan of a QR the screen confirms by itself.
    on('shortcake_verification_code_ready', (code: unknown, isSkipped: unknown) => {
      if (state !== null) state = isSkipped === true ? { step: 'confirming' } : { step: 'code', code: String(code) }
    })
    on('shortcake_error', (reason: unknown) => {
      fail(reason === 'timeout' ? 'timeout' : 'refused', `WhatsApp Web says ${String(reason)}`)
    })
  }

  function optionsOf (publicKey: PublicKeyCredentialRequestOptions): PasskeyOptions {
    const { challenge, rpId, timeout, userVerification, allowCredentials = [] } = publicKey
    const { hints } = publicKey as { hints?: string[] }
    const secret = publicKey.extensions?.prf?.eval?.first
    return {
      challenge: toText(challenge),
      rpId: rpId ?? location.hostname,
      timeout: timeout !== undefined && timeout > 0 ? Math.floor(timeout) : defaultTimeout,
      userVerification: userVerification ?? 'preferred',
      allowCredentials: allowCredentials.map(({ id, type, transports }) => ({
        id: toText(id),
        type,
        ...(transports !== undefined && { transports: [...transports] })
      })),
      ...(hints !== undefined && { hints: [...hints] }),
      ...(secret !== undefined && { extensions: { prf: { eval: { first: toText(secret) } } } })
    }
  }

  async function ask (publicKey: PublicKeyCredentialRequestOptions, signal?: AbortSignal): Promise<unknown> {
    const options = optionsOf(publicKey)
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      return await new Promise((resolve, reject) => {
        pending = { resolve, reject }
        timer = setTimeout(() => {
          fail('timeout', 'nobody has signed the request in time')
          reject(new DOMException('The operation timed out.', 'NotAllowedError'))
        }, options.timeout)
        signal?.addEventListener('abort', () => reject(new DOMException('The operation was aborted.', 'AbortError')))
        state = { step: 'requested', options, expiresAt: Date.now() + options.timeout }
      })
    } finally {
      clearTimeout(timer)
      pending = undefined
    }
  }

  /** What the browser would have answered. */
  function toCredential (json: PasskeyCredential): object {
    const { id, rawId, type, response, clientExtensionResults } = json
    const secret = clientExtensionResults?.prf?.results?.first
    return {
      id,
      rawId: toBytes(rawId),
      type,
      response: {
        clientDataJSON: toBytes(response.clientDataJSON),
        authenticatorData: toBytes(response.authenticatorData),
        signature: toBytes(response.signature),
        userHandle: response.userHandle == null ? null : toBytes(response.userHandle)
      },
      getClientExtensionResults: () => secret === undefined ? {} : { prf: { results: { first: toBytes(secret) } } },
      toJSON: () => json
    }
  }

  const getOfBrowser = CredentialsContainer.prototype.get
  // Only what WhatsApp asks for itself: all else is the browser's.
  CredentialsContainer.prototype.get = async function (options?: CredentialRequestOptions) {
    const { publicKey, signal } = options ?? {}
    if (publicKey === undefined || state?.step !== 'starting') return await getOfBrowser.call(this, options)
    return await ask(publicKey, signal) as Credential
  }

  window.zapserver.passkey = {
    state: () => {
      if (!isListening) {
        isListening = true
        window.zapserver.attempt('whatsapp.LinkDeviceEvents', listen, undefined)
      }
      return challenge === undefined ? state : null
    },
    challenge: () => challenge === undefined ? null : state,
    beginChallenge: (attempt) => { void challenged(attempt) },
    endChallenge,
    answer: (credential) => {
      if (pending === undefined || state?.step !== 'requested') return false
      state = { step: 'sent' }
      pending.resolve(toCredential(credential))
      return true
    },
    confirm: () => {
      if (state?.step !== 'code') return false
      const confirming = action().confirmShortcakeVerificationCode()
      state = { step: 'confirming' }
      confirming.catch((error: unknown) => fail('refused', error))
      return true
    },
    cancel: () => {
      // The screen over a linked page has nothing to go back to.
      if (state === null || state.step === 'failed' || challenge !== undefined) return false
      state = null
      pending?.reject(new DOMException('The operation was aborted.', 'AbortError'))
      // The button cancels too, and shows a QR again.
      const button = document.querySelector<HTMLElement>('[data-testid="shortcake_cancel_button"]')
      if (button !== null) button.click()
      else action().cancelShortcakePasskeyPairing()
      return true
    }
  }
}

/** The arguments of `installPasskey`. */
export const passkeyArguments: [number, number, number] = [TIMEOUT, MODULE_TIMEOUT, POLL]
