import type { PasskeyRequests } from '../../protocol/passkey.js'
import type { HandlersOf } from './handlers.js'

export const passkeyHandlers: HandlersOf<PasskeyRequests> = {
  'passkey.options': ({ link }) => ({ options: link.passkeyLink().options() }),
  'passkey.prologue': ({ link }, { credentialId, assertion }) => {
    link.prove(credentialId, assertion)
    return true
  },
  'passkey.confirm': ({ link }) => {
    link.complete()
    return true
  }
}
