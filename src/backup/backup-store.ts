import type { SessionOptions } from '../../schemas/session.js'
import type { WebhookChanges } from '../webhooks/webhook-repository.js'

export interface StoredSession { name: string, options: SessionOptions, desired: 'up' | 'down', generation: number }

/** What a backup keeps of the store. */
export interface BackupStore {
  /** Every session, by name. */
  read: () => Promise<StoredSession[]>
  /**
   * Adds these sessions, or puts them over the known ones, with these changes of their webhooks: all or none. Tokens
   * that were revoked here stay so.
   * @param swap id of the swap of profiles that belongs to it: committed in the same transaction
   */
  merge: (sessions: StoredSession[], swap: string, webhooks: WebhookChanges) => Promise<void>
  isCommitted: (swap: string) => Promise<boolean>
  /** To be called when no swap of profiles is left to be finished. */
  forgetSwaps: () => Promise<void>
}
