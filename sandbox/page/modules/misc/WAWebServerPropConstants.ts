import { define } from '../../loader.js'

/** Limits of WhatsApp. Callers read them here each time: they may be changed. */
export const ServerPropConstants = define('WAWebServerPropConstants', {
  MAX_FILE_SIZE_BYTES: 2_147_483_648,
  MULTICAST_LIMIT_GLOBAL: 5,
  VCARD_MAX_SIZE_KB: 5000
})
