import type { LogoutReasonName } from './logout-reasons.js'

/** States of the socket in which WhatsApp takes no login until a person has done something. */
export type BlockedState = 'TOS_BLOCK' | 'SMB_TOS_BLOCK' | 'PROXYBLOCK' | 'SCREEN_LOCKED'

/** Why WhatsApp does not take the login of a page. */
export type Refusal =
  | { kind: 'state', state: BlockedState }
  /** @property expire seconds that the ban lasts */
  | { kind: 'ban', code: number, expire: number }
  /** The version is too old. @property ms until the page loads itself again, in milliseconds */
  | { kind: 'version', ms: number }
  | { kind: 'storage' }

export interface PageFaultEvents {
  refused: Refusal
  /** There is no room for what the page stores, or there is again. */
  'storage.full': { isOn: boolean }
  /** The refusal is over. */
  admitted: Record<string, never>
  /** The login is over. @property reason null where WhatsApp gives none */
  'logged.out': { reason: LogoutReasonName | null }
  /** How the chats arrive after a login. @property ms in all, in milliseconds; null: they never all arrive */
  'history.pace': { ms: number | null }
  /** Chats of unusual kinds are there, or are not any more. */
  'odd.chats': { areOn: boolean }
  /** The pairing code has run out, and another is not to be asked for by itself. */
  'code.expired': Record<string, never>
}
