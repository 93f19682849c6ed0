import { define } from '../../loader.js'

/** A version of WhatsApp Web that wa-js knows. */
export const VERSION_STR = '2.3000.1044096409'
const [VERSION_PRIMARY, VERSION_SECONDARY, VERSION_TERTIARY] = VERSION_STR.split('.')

define('WAWebBuildConstants', {
  VERSION_STR,
  VERSION_BASE: VERSION_STR,
  VERSION_PRIMARY,
  VERSION_SECONDARY,
  VERSION_TERTIARY,
  WINDOWS_BUILD: null
})
define('WAWebUpdaterVersion', { SANITIZED_VERSION_STR: VERSION_STR })
