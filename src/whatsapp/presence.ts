import type { RecipientInput } from './recipients.js'

/** The recipients that are named; with `all` every contact, or with `isGroup` every group. */
export type PresenceTargets = Partial<RecipientInput> & { all?: boolean }

export interface Presence {
  /**
   * Asks WhatsApp to report when these contacts or groups come online, go offline or type.
   * @throws {NoRecipient} {RecipientInvalid}
   */
  subscribe: (targets: PresenceTargets) => Promise<void>
  /** Shows this account as online or offline. */
  setOnline: (isOnline: boolean) => Promise<void>
}
