import { cloud } from './cloud-socket.js'
import { INTEGRITY_CHALLENGE_IDB_KEY } from './modules/conn/WAWebIntegrityChallengeUtils.js'
import { IntegrityCheckpointBridgeApi } from './modules/conn/WAWebIntegrityCheckpointBridgeApi.js'
import { initIntegrityCheckpointOpener } from './modules/conn/WAWebIntegrityCheckpointOpener.js'
import { ModalManager } from './modules/misc/WAWebModalManager.js'
import { userPrefsIdb } from './modules/misc/WAWebUserPrefsIndexedDBStorage.js'

/** WhatsApp checks this device: a screen over the chats asks for the passkey, also after the page is loaded again. */
export async function listenToChallenges (): Promise<void> {
  await userPrefsIdb.init()
  cloud.on('ready', initIntegrityCheckpointOpener)
  cloud.onEvent('integrity.challenge', (challenge) => {
    void userPrefsIdb.set(INTEGRITY_CHALLENGE_IDB_KEY, challenge)
    IntegrityCheckpointBridgeApi.openIntegrityCheckpoint(challenge)
  })
  cloud.onEvent('reset', () => {
    void userPrefsIdb.remove(INTEGRITY_CHALLENGE_IDB_KEY)
    ModalManager.close()
  })
}
