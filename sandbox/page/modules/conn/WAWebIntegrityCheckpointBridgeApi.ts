import type { IntegrityChallenge } from '../../../protocol/integrity.js'
import { define } from '../../loader.js'
import { openChallengeModal } from './WAWebIntegrityCheckpointOpener.js'

export const IntegrityCheckpointBridgeApi = {
  openIntegrityCheckpoint (challenge: IntegrityChallenge): void {
    openChallengeModal(challenge)
  }
}

define('WAWebIntegrityCheckpointBridgeApi', { IntegrityCheckpointBridgeApi })
