import { SandboxCodeExpired, SandboxCodeRefused, SandboxLinkLost, SandboxNoPasskey } from '../errors.js'
import type { Credentials, EventName, Events } from '../protocol/protocol.js'
import type { Device } from './devices.js'
import type { Cloud } from './cloud.js'
import { PasskeyLink } from './passkey-link.js'

/** QRs that are shown before the page asks to reload. */
const MAX_REFS = 6
/** The first one lives longer, by this factor. */
const FIRST_REF = 3
const LINK_TIMEOUT = 10_000
/** How long a pairing code is good, in milliseconds. */
const CODE_LASTS = 180_000
const CODE_LETTERS = '123456789ABCDEFGHJKLMNPQRSTVWXYZ'

export interface LinkOptions {
  cloud: Cloud
  session: string
  /** Milliseconds that a QR but the first is valid. */
  period: number
  /** Whether WhatsApp gives no more pairing codes for now. */
  refusesCodes: () => boolean
  push: <N extends EventName>(event: N, data: Events[N]) => void
  onLinked: (device: Device) => void
}

/** One attempt of an open page to become a linked device: it shows a QR or a pairing code until a phone takes it. */
export class Link {
  ref?: string
  /** Until when it is good, in Unix time, milliseconds. */
  code?: { phone: string, code: string, until: number }
  /** While the account's passkey has to agree. */
  passkey?: PasskeyLink
  readonly #options: LinkOptions
  #cancel = (): void => {}
  #shown = 0
  #confirmed?: (device: Device | undefined) => void

  constructor (options: LinkOptions) {
    this.#options = options
  }

  start (): { ref: string, ttl: number } {
    this.#shown = 0
    this.passkey = undefined
    return this.#next()
  }

  /** @throws {SandboxCodeRefused} */
  requestCode (phone: string): string {
    if (this.#options.refusesCodes()) throw new SandboxCodeRefused()
    const { cloud, session } = this.#options
    const drawn = cloud.random.bytes(`code ${session}`, 8)
    const code = Array.from(drawn, (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
    this.code = { phone: phone.replace(/\D/g, ''), code, until: cloud.clock.now() + CODE_LASTS }
    return code
  }

  /** The page takes no part in a link by an old code. @throws APP_SANDBOX_CODE_EXPIRED */
  assertCodeValid (): void {
    const { cloud, session, push } = this.#options
    if (this.code === undefined || cloud.clock.now() <= this.code.until) return
    push('link.failed', {})
    throw new SandboxCodeExpired(session)
  }

  /** The phone takes the link; done when the page has stored its credentials for good, or asks for a passkey. */
  async accept (phone: string): Promise<void> {
    const { cloud, push } = this.#options
    this.#cancel()
    this.ref = undefined
    if (this.code !== undefined) push('link.hello', { phone })
    if (cloud.passkeys.get(phone) === undefined) return await this.#pair(phone)
    this.passkey = new PasskeyLink(cloud, phone)
    push('passkey.request', { options: this.passkey.options(), handoff: this.passkey.handoff })
  }

  /** @throws APP_SANDBOX_NO_PASSKEY */
  passkeyLink (): PasskeyLink {
    if (this.passkey === undefined) throw new SandboxNoPasskey(this.#options.session)
    return this.passkey
  }

  /** The page hands over a signature; the phone takes part then. @throws APP_SANDBOX_PASSKEY_REFUSED */
  prove (credentialId: string, assertion: string): void {
    const code = this.passkeyLink().prove(credentialId, assertion)
    // Answered first.
    setImmediate(() => this.#options.push('passkey.identity', { code }))
  }

  /** The code was confirmed. @throws APP_SANDBOX_PASSKEY_REFUSED */
  complete (): void {
    const passkey = this.passkeyLink()
    passkey.confirm()
    this.passkey = undefined
    // A page that goes away in the middle has to begin again.
    setImmediate(() => { this.#pair(passkey.phone).catch(() => {}) })
  }

  async #pair (phone: string): Promise<void> {
    const { cloud, session, push } = this.#options
    const { lid, pushname } = cloud.account(phone)
    const { id, secret } = cloud.devices.prepare(session, phone)
    const credentials: Credentials = { deviceId: id, secret, phone, lid }
    const device = await new Promise<Device | undefined>((resolve) => {
      const timer = setTimeout(resolve, LINK_TIMEOUT, undefined)
      this.#confirmed = (confirmed) => {
        clearTimeout(timer)
        resolve(confirmed)
      }
      push('paired', { credentials, pushname })
    })
    if (device === undefined) {
      cloud.devices.remove(id)
      throw new SandboxLinkLost(session)
    }
  }

  confirm (deviceId: string, name: string): boolean {
    const device = this.#options.cloud.devices.confirm(deviceId, this.#options.session, name)
    this.#confirmed?.(device)
    if (device !== undefined) this.#options.onLinked(device)
    return device !== undefined
  }

  stop (): void {
    this.#cancel()
    this.ref = undefined
    this.code = undefined
    this.passkey = undefined
    this.#confirmed?.(undefined)
  }

  #next (): { ref: string, ttl: number } {
    const { cloud, session, period, push } = this.#options
    this.#cancel()
    this.ref = `2@${cloud.random.bytes(`ref ${session}`, 96).toString('base64')}`
    const ttl = this.#shown++ === 0 ? FIRST_REF * period : period
    this.#cancel = cloud.clock.after(ttl, () => {
      if (this.#shown < MAX_REFS) return push('ref', this.#next())
      this.ref = undefined
      push('ref.idle', {})
    })
    return { ref: this.ref, ttl }
  }
}
