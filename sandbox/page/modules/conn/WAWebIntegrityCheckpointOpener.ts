import type { IntegrityChallenge } from '../../../protocol/integrity.js'
import { define } from '../../loader.js'
import { userPrefsIdb } from '../misc/WAWebUserPrefsIndexedDBStorage.js'
import { ChallengeTypes, INTEGRITY_CHALLENGE_IDB_KEY } from './WAWebIntegrityChallengeUtils.js'
import { openPasskeyCheckpoint } from './WAWebIntegrityPasskeyCheckpointUtils.js'

/** Shows what WhatsApp asks for; today that is a passkey, or nothing. */
export function openChallengeModal (asked: IntegrityChallenge): void {
  const { challenge_type: type, passkey_challenge_base64: challenge } = asked
  if (type === ChallengeTypes.PASSKEY && challenge !== undefined) openPasskeyCheckpoint(challenge)
}

/** Shows it again after a load of the page. */
export function initIntegrityCheckpointOpener (): void {
  const kept = userPrefsIdb.get(INTEGRITY_CHALLENGE_IDB_KEY) as IntegrityChallenge | null
  if (kept !== null) openChallengeModal(kept)
}

define('WAWebIntegrityCheckpointOpener', { openChallengeModal, initIntegrityCheckpointOpener })
