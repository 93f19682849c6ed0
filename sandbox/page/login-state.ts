import { BaseModel, DEFAULTS, defineModel } from './base/base-model.js'
import type { Attributes } from './base/base-model.js'

export type Screen = 'loading' | 'qr' | 'idle' | 'code' | 'passkey' | 'chats'

/** What the screen shows: a prompt, that it waits, a code to compare, or that something failed. */
export interface PasskeyScreen {
  step: 'passkey_prompt' | 'passkey_pending' | 'waiting_for_phone' | 'code_matching' | 'error'
  code?: string
  isConfirming?: boolean
}

/** Whether this browser is a linked device, and what its user is asked to do about it. */
class LoginState extends BaseModel {
  declare linked: boolean
  /** Text of the QR; undefined while there is none. */
  declare qr: string | undefined
  declare idle: boolean
  declare code: { phone: string, code: string } | undefined
  /** What the screen of a link with a passkey shows; undefined while there is none. */
  declare passkey: PasskeyScreen | undefined
  declare ready: boolean

  override [DEFAULTS] (): Attributes {
    return { linked: false, idle: false, ready: false }
  }

  get screen (): Screen {
    if (this.linked) return this.ready ? 'chats' : 'loading'
    if (this.passkey !== undefined) return 'passkey'
    if (this.code !== undefined) return 'code'
    if (this.idle) return 'idle'
    return this.qr === undefined ? 'loading' : 'qr'
  }

  /** Done as soon as the cloud waits for a phone to take this link. */
  async whenPairing (): Promise<void> {
    if (this.qr !== undefined) return
    await new Promise<void>((resolve) => this.once('change:qr', () => resolve()))
  }
}

defineModel(LoginState, { proxyName: 'login-state', props: [], session: ['linked', 'qr', 'idle', 'code', 'passkey', 'ready'] })

export const login = new LoginState()
