import type { BlockedContact } from '../../schemas/blocklist.js'

export interface Blocklist {
  /** The blocked contacts, with the phone number if WhatsApp reveals it. */
  list: () => Promise<BlockedContact[]>
  block: (id: string) => Promise<void>
  unblock: (id: string) => Promise<void>
}
