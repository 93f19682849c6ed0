import type { IntegrityRequests } from '../../protocol/integrity.js'
import { me, type HandlersOf } from './handlers.js'

export const integrityHandlers: HandlersOf<IntegrityRequests> = {
  'integrity.respond': (page, { passkey_response: { signed_challenge: signed, prf_available: hasPrf } }) =>
    page.cloud.integrityChallenges.answer(me(page), signed, hasPrf)
}
