import { isClosedTarget } from '../whatsapp/page-errors.js'
import type { SessionEnd } from '../whatsapp/session-end.js'

/** How long an opening that has lost its browser may take to say why, in milliseconds. */
const LAST_WORDS = 2_000

/**
 * A browser that is lost while it is being opened: an opening that fails often takes the browser with it, and its error
 * says why, so that counts, if it comes within a moment.
 */
export class LaunchFailure {
  readonly #end: (ended: SessionEnd) => void
  #lost: SessionEnd | undefined
  #timer: NodeJS.Timeout | undefined
  #isOver = false

  constructor (end: (ended: SessionEnd) => void) {
    this.#end = end
  }

  lost (ended: SessionEnd): void {
    if (this.#isOver) return this.#end(ended)
    this.#lost ??= ended
    this.#timer ??= setTimeout(() => this.#end(ended), LAST_WORDS)
  }

  opened (): void {
    this.#settle()
    if (this.#lost) this.#end(this.#lost)
  }

  /** What the opening has failed of: the loss, where its own error says no more than that. */
  failed (error: unknown): unknown {
    this.#settle()
    return this.#lost && isClosedTarget(error) ? this.#lost : error
  }

  #settle (): void {
    this.#isOver = true
    clearTimeout(this.#timer)
  }
}
