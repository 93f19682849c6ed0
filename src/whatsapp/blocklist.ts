import type { BlockedContact } from '../../schemas/blocklist.js'

export interface Blocklist {
  /** The blocked contacts, with the phone number if WhatsApp reveals it. */
  list: () => Promise<BlockedContact[]>
  /** @throws {NotFound} who is not on WhatsApp {OperationRejected} for an id that is no person's; so does `unblock` */
  block: (id: string) => Promise<void>
  unblock: (id: string) => Promise<void>
}
