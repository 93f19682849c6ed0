import type { Clock } from './clock.js'
import type { Peer } from './core.js'

/** How long the dialog may stay without an acknowledgement before the account is unlinked, in milliseconds. */
const UNLINKED_AFTER = 300_000

/** The dialog "What's new" of one session, once it is turned on: whoever never acknowledges it loses the link. */
export class WhatsNew {
  readonly #clock: Clock
  readonly #unlink: () => void
  #isOn = false
  #cancel: (() => void) | undefined

  constructor (clock: Clock, unlink: () => void) {
    this.#clock = clock
    this.#unlink = unlink
  }

  get isOn (): boolean {
    return this.#isOn
  }

  /** To be called for each page that connects. */
  connected (page: Peer): void {
    if (this.#isOn) page.push('whats-new', { isOn: true })
  }

  begin (page: Peer | undefined): void {
    this.#isOn = true
    page?.push('whats-new', { isOn: true })
  }

  /** The page shows the dialog. */
  shown (): void {
    if (!this.#isOn) return
    this.#cancel ??= this.#clock.after(UNLINKED_AFTER, () => {
      this.end(undefined)
      this.#unlink()
    })
  }

  /** It was acknowledged, or is not to be shown any more. */
  end (page: Peer | undefined): void {
    if (!this.#isOn) return
    this.#isOn = false
    this.#cancel?.()
    this.#cancel = undefined
    page?.push('whats-new', { isOn: false })
  }
}
