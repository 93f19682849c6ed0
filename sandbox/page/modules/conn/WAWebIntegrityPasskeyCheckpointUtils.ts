import { define } from '../../loader.js'
import { passkeyCheckpoint } from '../../ui/passkey-checkpoint.js'
import { ModalManager } from '../misc/WAWebModalManager.js'
import { userPrefsIdb } from '../misc/WAWebUserPrefsIndexedDBStorage.js'
import { INTEGRITY_CHALLENGE_IDB_KEY, type PasskeyAssertion } from './WAWebIntegrityChallengeUtils.js'
import { mexSubmitPasskeyChallengeResponse } from './WAWebMexIntegrityChallengeResponse.js'
import { Socket } from './WAWebSocketModel.js'

async function complete (assertion: PasskeyAssertion): Promise<void> {
  const { success } = await mexSubmitPasskeyChallengeResponse(assertion)
  if (!success) throw new Error('Server rejected challenge response')
  void userPrefsIdb.remove(INTEGRITY_CHALLENGE_IDB_KEY)
  ModalManager.close()
}

function logout (): void {
  ModalManager.close()
  Socket.logout()
}

/** Shows the screen over all else; only the passkey or a logout ends it. */
export function openPasskeyCheckpoint (passkeyChallenge: string): void {
  const props = {
    passkeyChallenge,
    onPasskeyComplete: complete,
    onPasskeyError: (message: string) => console.error(`[integrity-challenge] passkey assertion failed: ${message}`),
    onLogout: logout
  }
  ModalManager.open({ type: passkeyCheckpoint, props }, { blockClose: true })
}

define('WAWebIntegrityPasskeyCheckpointUtils', { openPasskeyCheckpoint })
