import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { PasskeyAssertion } from './WAWebIntegrityChallengeUtils.js'

/** Sends a signed challenge to WhatsApp. */
export async function mexSubmitPasskeyChallengeResponse (
  assertion: PasskeyAssertion
): Promise<{ success: boolean, error_message: string | null }> {
  return await cloud.request('integrity.respond', {
    challenge_type: 'PASSKEY',
    passkey_response: {
      signed_challenge: btoa(JSON.stringify(assertion)), prf_available: assertion.prf_output !== null
    }
  })
}

define('WAWebMexIntegrityChallengeResponse', { mexSubmitPasskeyChallengeResponse })
