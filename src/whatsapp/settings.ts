import type { LimitName, LimitValue } from '../../schemas/page.js'

/** Settings of the WhatsApp Web page; they last until the session is closed. */
export interface Settings {
  /**
   * Changes a limit, and returns the limit that holds now: null if WhatsApp Web no longer has it.
   * @throws {InvalidRequest} for a value that the limit does not allow
   */
  setLimit: (name: LimitName, value: unknown) => Promise<LimitValue>
}
