import { deviceKeys } from '../../credentials.js'
import { define } from '../../loader.js'

const waSignalStore = {
  async getRegistrationInfo () {
    const { registrationId, identity } = await deviceKeys()
    return { registrationId, identityKeyPair: identity }
  }
}

const waNoiseInfo = {
  async get () {
    return { staticKeyPair: (await deviceKeys()).noise }
  }
}

define('WAWebSignalStoreApi', { waSignalStore })
define('WAWebUserPrefsInfoStore', { waNoiseInfo })
