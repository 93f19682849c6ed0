import type { Probe } from '../whatsapp/driver.js'
import { SessionEnd } from '../whatsapp/session-end.js'

/** What the words of WhatsApp Web mean; the phone gives none. */
const MEANINGS: readonly (readonly [words: RegExp, meaning: string])[] = [
  [/^account_locked$/, 'WhatsApp has locked this account: look at the phone'],
  [/^client_version_outdated$/, 'this version of WhatsApp Web is too old'],
  [/^(storage_quota_exceeded|cache_storage_open_failed|web_fail_storage_initialization)$/,
    'WhatsApp Web cannot store its data on this machine: free storage'],
  [/sync.*timeout$|^initial_history_sync_timeout$/, 'the phone did not send the chats in time'],
  [/^(syncd_|sync_fail|account_sync_error|critical_sync)/, 'WhatsApp Web could not synchronize with the phone'],
  [/^lid_/, 'WhatsApp Web failed to move to LIDs'],
  [/^(primary_identity_key_change|unknown_companion|invalid_adv_status|md_opt_out)$/,
    'the phone no longer knows this device'],
  [/^user_initiated$/, 'somebody logged out in WhatsApp Web']
]

/** The end of a session whose login is over, by WhatsApp or by the phone. */
export function loggedOutEnd ({ logoutReason }: Probe): SessionEnd {
  if (logoutReason === undefined) return new SessionEnd('unlinked', 'the phone removed this device')
  const meaning = MEANINGS.find(([words]) => words.test(logoutReason))?.[1] ?? 'WhatsApp Web logged out'
  return new SessionEnd('unlinked', `${meaning} (${logoutReason})`, { logoutReason })
}
